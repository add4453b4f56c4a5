import * as v from "valibot";
import type { CasesResult } from "../../domain/authoring/cases-job.ts";
import type { DraftCase } from "../../domain/authoring/draft.ts";
import { JobRequest } from "../../domain/authoring/job.ts";
import { judgeRequest } from "../../domain/authoring/judging.ts";
import { problemOf } from "../../domain/authoring/problem.ts";
import { type Said, saidOf, say } from "../../domain/authoring/said.ts";
import { answersMatch } from "../../domain/judge/compare.ts";
import type { Signature } from "../../domain/judge/signature.ts";
import { checkExpected } from "../../domain/judge/value.ts";
import type { JudgedTest } from "../../domain/judge/verdict.ts";
import { draftForJob } from "../../drizzle/queries/authoring-jobs.ts";
import { ANSWERING, type Answering, type CasesInput, inBatches, inputOf } from "./case-inputs.ts";
import type { KindOfJob } from "./kind.ts";
import { ADMIN_TURN, readFailure } from "./run-failure.ts";

type Step = { language: Answering; places: number[] };
/** `problem`: as text where an earlier version was told it. */
type Answer = { answer: string } | { problem: Said | string };
type State = Record<Answering, Record<number, Answer>>;

/** Makes cases of inputs, pasted or generated: the solutions say what is expected. */
export const casesJob: KindOfJob<CasesInput, Step, State> = {
  async load(job, { db }) {
    const draft = await draftForJob(db, job);
    if (!draft) return { ok: false, failure: [say("saved_again")] };
    const request = v.parse(JobRequest, job.request);
    return request.kind === "CASES"
      ? inputOf(job.id, draft, request.cases)
      : { ok: false, failure: [say("no_cases_asked")] };
  },

  steps: ({ inputs }) => {
    const batches = inBatches(inputs);
    return ANSWERING.flatMap((language) => batches.map((places) => ({ language, places })));
  },

  begin: () => ({ javascript: {}, python: {} }),

  async perform({ language, places }, { input, state, deps, id, signal, tell }) {
    const { signature, solutions, inputs } = input;
    const cases = places.map((at) => ({ input: inputs[at]?.text ?? "", is_sample: true }));
    const run = { id, language, code: solutions[language], fairKey: ADMIN_TURN };
    let done = 0;
    const result = await deps.runner.judge(judgeRequest({ signature, cases }, run), {
      signal,
      onEvent: (event) => {
        if (event.type === "queued") tell(say("queued", event.ahead));
        if (event.type === "retrying") tell(say("retrying"));
        if (event.type === "test") tell(say("answers_done", ++done, places.length, language));
      },
    });
    if (!result.ok) {
      const { is, why } = readFailure(result);
      if (is === "later") return { is, why };
      return { is: "done", state: withAnswers(state, language, places, () => ({ problem: why })) };
    }
    const { compile, tests } = result.response;
    if (!compile.ok) {
      const problem = say("answer_no_compile", language, compile.message ?? "");
      return { is: "done", state: withAnswers(state, language, places, () => ({ problem })) };
    }
    let room = input.room - charsOf(state[language]);
    const answers = withAnswers(state, language, places, (index): Answer => {
      const answer = answerOf(tests[index], language, signature);
      if ("problem" in answer) return answer;
      room -= answer.answer.length;
      return room < 0 ? { problem: say("too_much") } : answer;
    });
    return { is: "done", state: answers };
  },

  result: (input, state): CasesResult => {
    const made = input.inputs.map((_, at) => caseOf(input, state, at));
    return {
      cases: made.flatMap((one) => (one && "case" in one ? [one.case] : [])),
      problems: made.flatMap((one, at) =>
        one && "problem" in one ? [problemOf(`inputs.${at}`, saidOf(one.problem))] : [],
      ),
    };
  },
};

const withAnswers = (
  state: State,
  language: Answering,
  places: number[],
  answer: (index: number) => Answer,
): State => ({
  ...state,
  [language]: { ...state[language], ...Object.fromEntries(places.map((at, index) => [at, answer(index)])) },
});

const charsOf = (answers: State[Answering]): number =>
  Object.values(answers).reduce((sum, one) => sum + ("answer" in one ? one.answer.length : 0), 0);

function answerOf(test: JudgedTest | undefined, language: Answering, signature: Signature): Answer {
  if (!test || test.status === "not_run") return { problem: say("answer_not_reached", language) };
  if (test.status === "timeout")
    return { problem: say("answer_stopped", language, Math.round(test.time_ms)) };
  if (test.status !== "ran" || test.actual === undefined)
    return { problem: say("answer_error", language, test.error_type ?? null, test.error?.message ?? null) };
  const fits = checkExpected(signature, test.actual);
  if (fits.ok) return { answer: test.actual };
  const isLong = test.actual.endsWith("more characters");
  return {
    problem: isLong ? say("answer_too_long", language) : say("answer_misfit", language, fits.message),
  };
}

/** Null: not known yet. */
function caseOf(
  { jobId, signature, inputs }: CasesInput,
  state: State,
  at: number,
): { case: DraftCase } | { problem: Said | string } | null {
  const { text, problem } = inputs[at] ?? { text: "", problem: null };
  if (problem !== null) return { problem };
  const [first, second] = ANSWERING.map((language) => state[language][at]);
  if (!first || !second) return null;
  if ("problem" in first) return first;
  if ("problem" in second) return second;
  if (!answersMatch(signature, second.answer, first.answer, text))
    return { problem: say("answers_differ", shortened(first.answer), shortened(second.answer)) };
  return {
    case: {
      id: `${jobId.slice(0, 8)}-${at + 1}`,
      input: text,
      expected_output: first.answer,
      is_sample: false,
    },
  };
}

const shortened = (text: string): string => (text.length <= 80 ? text : `${text.slice(0, 80)}…`);
