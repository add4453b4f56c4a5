import type { CasesRequest } from "../../domain/authoring/cases-job.ts";
import type { Draft, DraftCase } from "../../domain/authoring/draft.ts";
import { generateInputs } from "../../domain/authoring/generate-cases.ts";
import { MAX_TOGETHER_BYTES } from "../../domain/authoring/problems/case-problems.ts";
import { readSignature } from "../../domain/authoring/problems.ts";
import type { Signature } from "../../domain/judge/signature.ts";
import { checkInput } from "../../domain/judge/value.ts";
import { MAX_CASES } from "../../domain/question.ts";

/** The first fills in what is expected, the second has to agree. */
export const ANSWERING = ["javascript", "python"] as const;
export type Answering = (typeof ANSWERING)[number];

/** What cases are to be made of. */
export type CasesInput = {
  jobId: string;
  signature: Signature;
  solutions: Record<Answering, string>;
  /** `problem`: why this input is not run. */
  inputs: { text: string; problem: string | null }[];
  /** How much the answers may come to. */
  room: number;
};
export const NAMES: Record<Answering, string> = { javascript: "JavaScript", python: "Python" };

/** Reads what was asked for against the draft. */
export function inputOf(
  jobId: string,
  draft: Draft,
  request: CasesRequest,
): { ok: true; input: CasesInput } | { ok: false; failure: string } {
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
  const { inputs, room } = checkedInputs(given.inputs.map(tidy), draft.cases, signature);
  return { ok: true, input: { jobId, signature, solutions: { javascript, python }, inputs, room } };
}

/** What is pasted ends in a line break as often as not. */
const tidy = (text: string) => text.replaceAll("\r\n", "\n").replace(/^\n+|\n+$/g, "");

function checkedInputs(
  texts: string[],
  known: readonly DraftCase[],
  signature: Signature,
): Pick<CasesInput, "inputs" | "room"> {
  const places = new Map(known.map(({ input }, at) => [input, `case ${at + 1} of the question`]));
  let free = MAX_CASES - known.length;
  let room = MAX_TOGETHER_BYTES - sum(known.map(({ input, expected_output }) => input + expected_output));
  const inputs = texts.map((text, at) => {
    const checked = checkInput(signature, text);
    if (!checked.ok)
      return { text, problem: `${checked.message[0]?.toUpperCase()}${checked.message.slice(1)}.` };
    const same = places.get(text);
    if (same) return { text, problem: `This is the same as ${same}.` };
    if (free-- <= 0) return { text, problem: `A question has ${MAX_CASES} cases at most.` };
    if (text.length > room) return { text: "", problem: TOO_MUCH };
    room -= text.length;
    places.set(text, `input ${at + 1}`);
    return { text, problem: null };
  });
  return { inputs, room };
}

const sum = (texts: string[]) => texts.reduce((chars, text) => chars + text.length, 0);

/** Of inputs and answers that would be more than a question may hold. */
export const TOO_MUCH =
  "With it the cases of the question would come to more than can be judged at once. Take fewer or smaller inputs.";

const BATCH_CASES = 20;
const BATCH_CHARS = 2_000_000;

/** Places of inputs that go to the runner together: all answers of one run are told up to a megabyte. */
export function inBatches(inputs: CasesInput["inputs"]): number[][] {
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
