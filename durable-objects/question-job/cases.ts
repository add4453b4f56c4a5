import * as v from "valibot";
import type { CasesRequest, CasesResult } from "../../domain/authoring/cases-job.ts";
import type { Draft, DraftCase } from "../../domain/authoring/draft.ts";
import { generateInputs } from "../../domain/authoring/generate-cases.ts";
import { JobRequest } from "../../domain/authoring/job.ts";
import { judgeRequest } from "../../domain/authoring/judging.ts";
import { readSignature } from "../../domain/authoring/problems.ts";
import { answersMatch } from "../../domain/judge/compare.ts";
import type { Signature } from "../../domain/judge/signature.ts";
import { checkExpected, checkInput } from "../../domain/judge/value.ts";
import type { JudgedTest } from "../../domain/judge/verdict.ts";
import { MAX_CASES } from "../../domain/question.ts";
import { draftForJob } from "../../drizzle/queries/authoring-jobs.ts";
import type { KindOfJob } from "./kind.ts";
import { ADMIN_TURN, readFailure } from "./run-failure.ts";

/** The first fills in what is expected, the second has to agree. */
const ANSWERING = ["javascript", "python"] as const;
type Answering = (typeof ANSWERING)[number];

type Input = {
  jobId: string;
  signature: Signature;
  solutions: Record<Answering, string>;
  /** `problem`: why this input is not run. */
  inputs: { text: string; problem: string | null }[];
};
type Step = { language: Answering; places: number[] };
type Answer = { answer: string } | { problem: string };
type State = Record<Answering, Record<number, Answer>>;

/** Makes cases of inputs, pasted or generated: the solutions say what is expected. */
export const casesJob: KindOfJob<Input, Step, State> = {
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
    const answers = withAnswers(state, language, places, (index) =>
      answerOf(tests[index], language, signature),
    );
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

const NAMES: Record<Answering, string> = { javascript: "JavaScript", python: "Python" };

function inputOf(
  jobId: string,
  draft: Draft,
  request: CasesRequest,
): { ok: true; input: Input } | { ok: false; failure: string } {
  const read = readSignature(draft.signature);
  if (!read.ok)
    return { ok: false, failure: `The signature is not in order. ${read.problems[0]?.message ?? ""}` };
  const { signature } = read;
  const missing = ANSWERING.find((language) => draft.solutions[language].trim() === "");
  if (missing)
    return {
      ok: false,
      failure: `The ${NAMES[missing]} solution is missing. It says what is expected of each case.`,
    };
  const given =
    request.from === "paste"
      ? { ok: true as const, inputs: request.inputs }
      : generateInputs(signature, request.generator);
  if (!given.ok) return { ok: false, failure: given.message };
  const { javascript, python } = draft.solutions;
  const inputs = checkedInputs(given.inputs.map(tidy), draft.cases, signature);
  return { ok: true, input: { jobId, signature, solutions: { javascript, python }, inputs } };
}

/** What is pasted ends in a line break as often as not. */
const tidy = (text: string) => text.replaceAll("\r\n", "\n").replace(/^\n+|\n+$/g, "");

function checkedInputs(texts: string[], known: readonly DraftCase[], signature: Signature): Input["inputs"] {
  const places = new Map(known.map(({ input }, at) => [input, `case ${at + 1} of the question`]));
  let free = MAX_CASES - known.length;
  return texts.map((text, at) => {
    const checked = checkInput(signature, text);
    if (!checked.ok)
      return { text, problem: `${checked.message[0]?.toUpperCase()}${checked.message.slice(1)}.` };
    const same = places.get(text);
    if (same) return { text, problem: `This is the same as ${same}.` };
    if (free-- <= 0) return { text, problem: `A question has ${MAX_CASES} cases at most.` };
    places.set(text, `input ${at + 1}`);
    return { text, problem: null };
  });
}

const BATCH_CASES = 20;
const BATCH_CHARS = 2_000_000;

/** Places of inputs that go to the runner together: all answers of one run are told up to a megabyte. */
function inBatches(inputs: Input["inputs"]): number[][] {
  const batches: number[][] = [];
  let chars = 0;
  for (const [at, { text, problem }] of inputs.entries()) {
    if (problem !== null) continue;
    const last = batches.at(-1);
    chars += text.length;
    if (last && last.length < BATCH_CASES && chars <= BATCH_CHARS) last.push(at);
    else {
      batches.push([at]);
      chars = text.length;
    }
  }
  return batches;
}

const withAnswers = (
  state: State,
  language: Answering,
  places: number[],
  answer: (index: number) => Answer,
): State => ({
  ...state,
  [language]: { ...state[language], ...Object.fromEntries(places.map((at, index) => [at, answer(index)])) },
});

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
  { jobId, signature, inputs }: Input,
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
