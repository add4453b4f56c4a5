import * as v from "valibot";
import type { CasesResult } from "../../domain/authoring/cases-job.ts";
import type { DraftCase } from "../../domain/authoring/draft.ts";
import { JobRequest } from "../../domain/authoring/job.ts";
import { judgeRequest } from "../../domain/authoring/judging.ts";
import { answersMatch } from "../../domain/judge/compare.ts";
import type { Signature } from "../../domain/judge/signature.ts";
import { checkExpected } from "../../domain/judge/value.ts";
import type { JudgedTest } from "../../domain/judge/verdict.ts";
import { draftForJob } from "../../drizzle/queries/authoring-jobs.ts";
import {
  ANSWERING,
  type Answering,
  type CasesInput,
  inBatches,
  inputOf,
  NAMES,
  TOO_MUCH,
} from "./case-inputs.ts";
import type { KindOfJob } from "./kind.ts";
import { ADMIN_TURN, readFailure } from "./run-failure.ts";

type Step = { language: Answering; places: number[] };
type Answer = { answer: string } | { problem: string };
type State = Record<Answering, Record<number, Answer>>;

/** Makes cases of inputs, pasted or generated: the solutions say what is expected. */
export const casesJob: KindOfJob<CasesInput, Step, State> = {
  async load(job, { db }) {
    const draft = await draftForJob(db, job);
    if (!draft)
      return { ok: false, failure: "The draft was saved again before this began. Start it once more." };
    const request = v.parse(JobRequest, job.request);
    return request.kind === "CASES"
      ? inputOf(job.id, draft, request.cases)
      : { ok: false, failure: "No cases were asked for." };
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
        if (event.type === "queued") tell(`Waits in the runner's queue, ${event.ahead} before it.`);
        if (event.type === "retrying") tell("The runner is busy. Trying again.");
        if (event.type === "test") tell(`${++done} of ${places.length} answers in ${NAMES[language]}.`);
      },
    });
    if (!result.ok) {
      const { is, why } = readFailure(result);
      if (is === "later") return { is, why };
      return { is: "done", state: withAnswers(state, language, places, () => ({ problem: why })) };
    }
    const { compile, tests } = result.response;
    if (!compile.ok) {
      const problem = `The ${NAMES[language]} solution does not compile: ${compile.message ?? ""}`;
      return { is: "done", state: withAnswers(state, language, places, () => ({ problem })) };
    }
    let room = input.room - charsOf(state[language]);
    const answers = withAnswers(state, language, places, (index): Answer => {
      const answer = answerOf(tests[index], language, signature);
      if ("problem" in answer) return answer;
      room -= answer.answer.length;
      return room < 0 ? { problem: TOO_MUCH } : answer;
    });
    return { is: "done", state: answers };
  },

  result: (input, state): CasesResult => {
    const made = input.inputs.map((_, at) => caseOf(input, state, at));
    return {
      cases: made.flatMap((one) => (one && "case" in one ? [one.case] : [])),
      problems: made.flatMap((one, at) =>
        one && "problem" in one ? [{ field: `inputs.${at}`, message: one.problem }] : [],
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
  const name = NAMES[language];
  if (!test || test.status === "not_run")
    return { problem: `The time was over before the ${name} solution came to it.` };
  if (test.status === "timeout")
    return { problem: `The ${name} solution was stopped after ${Math.round(test.time_ms)} ms.` };
  if (test.status !== "ran" || test.actual === undefined) {
    const told = [test.error_type ?? "an error", test.error?.message].filter(Boolean).join(": ");
    return { problem: `The ${name} solution ended with ${told}.` };
  }
  const fits = checkExpected(signature, test.actual);
  if (fits.ok) return { answer: test.actual };
  const isLong = test.actual.endsWith("more characters");
  return {
    problem: isLong
      ? `The answer of the ${name} solution is too long to be told. Take a smaller input.`
      : `The answer of the ${name} solution has not the right form, ${fits.message}.`,
  };
}

/** Null: not known yet. */
function caseOf(
  { jobId, signature, inputs }: CasesInput,
  state: State,
  at: number,
): { case: DraftCase } | { problem: string } | null {
  const { text, problem } = inputs[at] ?? { text: "", problem: null };
  if (problem !== null) return { problem };
  const [first, second] = ANSWERING.map((language) => state[language][at]);
  if (!first || !second) return null;
  if ("problem" in first) return first;
  if ("problem" in second) return second;
  if (!answersMatch(signature, second.answer, first.answer, text))
    return {
      problem: `The solutions do not agree: ${shortened(first.answer)} in JavaScript, ${shortened(second.answer)} in Python.`,
    };
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
