import type { DesignContent } from "../../domain/authoring/content.ts";
import { draftOf } from "../../domain/authoring/conversion.ts";
import type { SampleOutcome } from "../../domain/authoring/gate/sample-lines.ts";
import { type Problem, problem } from "../../domain/authoring/problem.ts";
import { trialOf } from "../../domain/authoring/trial.ts";
import type { Stage } from "../../domain/design-question.ts";
import { sampleParts } from "../../domain/sample-answer.ts";
import { pointIn } from "../evaluation/points.ts";
import { evaluateRound } from "../evaluator.ts";
import { BUILTIN_MODELS } from "../models.ts";
import { stageFor } from "../stages.ts";
import { mentions } from "../terms.ts";
import { designRecord } from "./design-record.ts";

/** The built-in grader asks nothing outside: this only ends what would never end. */
const PATIENCE_MS = 20_000;

/** Reads a system-design question's sample answer as a candidate's, and no answer at all. */
export async function sampleOutcome(content: DesignContent): Promise<SampleOutcome> {
  const said = sampleParts(content.sample_answer).map(({ text }) => text);
  const right =
    content.question.format === "MCQ"
      ? content.question.options.find((one) => one.is_correct)?.key
      : undefined;
  return {
    problems: sampleProblems(content),
    score: await scoreOf(content, said, right),
    blankScore: await scoreOf(content, [], undefined),
  };
}

async function scoreOf(content: DesignContent, said: string[], picked: "A" | "B" | "C" | "D" | undefined) {
  const trial = trialOf("00000000-0000-4000-8000-000000000000", draftOf(content));
  if ("lacks" in trial) return null;
  const record = designRecord(trial.question, said, picked ? { picked } : {});
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const graded = await evaluateRound(BUILTIN_MODELS, record, { signal });
  return graded.ok ? (graded.evaluation.score?.value ?? null) : null;
}

/** Where the words of a system-design question and its terms do not fit together: the sample answer must make every point and open every stage. */
export function sampleProblems({ question, description, sample_answer }: DesignContent): Problem[] {
  const { evaluation_rubric: rubric } = question;
  const parts = sampleParts(sample_answer).map(({ text }) => text);
  return [
    ...pointProblems("key_points", rubric.key_points, rubric.key_point_marks, parts, description),
    ...pointProblems("bonus_points", rubric.bonus_points, rubric.bonus_point_marks, parts, description),
    ...exchangeProblems("follow_ups", rubric.follow_ups),
    ...exchangeProblems("twists", rubric.twists),
    ...(question.format === "SCENARIO" ? stageProblems(question.stages, parts) : []),
  ];
}

function pointProblems(
  list: "key_points" | "bonus_points",
  points: string[],
  marks: { all_of: string[][] }[],
  parts: string[],
  description: string,
): Problem[] {
  const is = list === "key_points" ? "key" : "bonus";
  return marks.flatMap(({ all_of }, at) => {
    const field = `rubric.${list}.${at}`;
    const text = points[at] ?? "";
    const isMade = parts.some((part) => pointIn(part, all_of) !== null);
    const isGiven = pointIn(description, all_of) !== null;
    return [
      ...(isMade ? [] : [problem(field, "point_unmade", is, at + 1, text)]),
      ...(isGiven ? [problem(field, "point_given", is, at + 1, text)] : []),
    ];
  });
}

const exchangeProblems = (
  list: "follow_ups" | "twists",
  exchanges: { ask: string; good_answer: string; terms: string[] }[],
): Problem[] =>
  exchanges.flatMap(({ ask, good_answer, terms }, at) => {
    const field = `rubric.${list}.${at}.terms`;
    return [
      ...(mentions(good_answer, terms) ? [] : [problem(field, "terms_unanswered", ask)]),
      ...(mentions(ask, terms) ? [problem(field, "terms_asked", ask)] : []),
    ];
  });

function stageProblems(stages: Stage[], parts: string[]): Problem[] {
  const opened: number[] = [];
  for (const text of parts) {
    const at = stageFor(stages, opened, text);
    if (at !== null) opened.push(at);
  }
  return stages.flatMap(({ title }, at) =>
    opened.includes(at) ? [] : [problem(`stages.${at}.asks`, "stage_unopened", at + 1, title)],
  );
}
