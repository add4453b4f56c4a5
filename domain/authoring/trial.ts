import * as v from "valibot";
import { DesignRubric, QuestionOption, Stage } from "../design-question.ts";
import { Signature } from "../judge/signature.ts";
import { starterCode } from "../judge/starter-code.ts";
import { Clarification, DsaRubric, type FullQuestion, type TestCase } from "../question.ts";
import { contentOf } from "./conversion.ts";
import type { Draft } from "./draft.ts";
import { type Problem, problem } from "./problem.ts";
import type { SaidCode } from "./said.ts";

/** A draft as a room can ask it; the ids of its cases are those of its tests. */
export type Trial = { question: FullQuestion; cases: (TestCase & { id: string })[] };

const Parts = v.object({ question: v.record(v.string(), v.unknown()) });

/**
 * What a trial of a draft asks: all of it that is whole; a half-written clarification or rubric is left out. `lacks`: what it
 * cannot be tried without.
 */
export function trialOf(id: string, draft: Draft): Trial | { lacks: Problem[] } {
  const { question: file } = v.parse(Parts, contentOf(draft));
  const signature = whole(Signature, file.signature);
  const options = wholes(QuestionOption, file.options);
  const stages = wholes(Stage, file.stages);
  const lacks = lackingOf(draft, { signature, options, stages });
  if (lacks.length > 0) return { lacks };
  const isDsa = draft.type === "DSA";
  const samples = draft.cases.filter((one) => one.is_sample);
  const question: FullQuestion = {
    public: {
      id,
      slug: draft.slug || id,
      type: draft.type,
      format: draft.format,
      difficulty: draft.difficulty,
      title: draft.title,
      description: draft.description,
      topics: draft.topics,
      time_limit_min: draft.time_limit_min,
      hints_total: draft.hints.length,
      signature,
      starter_code: signature ? starterCode(signature) : { javascript: "", python: "", java: "" },
      samples: samples.map(({ input, expected_output }) => ({ input, expected_output })),
      options: options.map(({ key, text }) => ({ key, text })),
      stages_total: stages.length,
    },
    hints: draft.hints,
    expected_approach: draft.expected_approach || null,
    rubric: isDsa ? whole(DsaRubric, file.evaluation_rubric) : null,
    clarifications: wholes(Clarification, file.clarifications),
    reference_solutions: isDsa ? draft.solutions : null,
    design: isDsa ? null : whole(DesignRubric, file.evaluation_rubric),
    options,
    stages,
  };
  return { question, cases: isDsa ? draft.cases : [] };
}

/** That something cannot be tried without. */
type Lack = Extract<SaidCode, `trial_${string}`>;

type Parsed = { signature: Signature | null; options: QuestionOption[]; stages: Stage[] };

function lackingOf(draft: Draft, { signature, options, stages }: Parsed): Problem[] {
  const lacks: Problem[] = [];
  const need = (there: boolean, field: string, code: Lack) => {
    if (!there) lacks.push(problem(field, code));
  };
  need(draft.title.trim() !== "", "title", "trial_title");
  need(draft.description.trim() !== "", "description", "trial_statement");
  if (draft.type === "DSA") {
    need(signature !== null, "signature", "trial_signature");
    need(draft.cases.length > 0, "cases", "trial_case");
  } else if (draft.format === "MCQ") {
    const isChoice = options.length === 4 && options.filter(({ is_correct }) => is_correct).length === 1;
    need(isChoice, "options", "trial_options");
  } else if (draft.format === "SCENARIO") need(stages.length > 0, "stages", "trial_stage");
  return lacks;
}

function whole<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> | null {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : null;
}

function wholes<S extends v.GenericSchema>(schema: S, values: unknown): v.InferOutput<S>[] {
  return Array.isArray(values) ? values.flatMap((value) => whole(schema, value) ?? []) : [];
}
