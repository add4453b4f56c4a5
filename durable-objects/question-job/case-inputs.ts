import type { CasesRequest } from "../../domain/authoring/cases-job.ts";
import type { Draft, DraftCase } from "../../domain/authoring/draft.ts";
import { generateInputs } from "../../domain/authoring/generate-cases.ts";
import { MAX_TOGETHER_BYTES } from "../../domain/authoring/problems/case-problems.ts";
import { readSignature } from "../../domain/authoring/problems.ts";
import { type Said, say } from "../../domain/authoring/said.ts";
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
  /** `problem`: why this input is not run; as text where an earlier version began the job. */
  inputs: { text: string; problem: Said | string | null }[];
  /** How much the answers may come to. */
  room: number;
};

/** Reads what was asked for against the draft. */
export function inputOf(
  jobId: string,
  draft: Draft,
  request: CasesRequest,
): { ok: true; input: CasesInput } | { ok: false; failure: Said[] } {
  const read = readSignature(draft.signature);
  if (!read.ok) {
    const first = read.problems[0]?.said;
    return { ok: false, failure: [say("bad_signature"), ...(first ? [first] : [])] };
  }
  const { signature } = read;
  const missing = ANSWERING.find((language) => draft.solutions[language].trim() === "");
  if (missing) return { ok: false, failure: [say("no_solution", missing)] };
  const given =
    request.from === "paste"
      ? { ok: true as const, inputs: request.inputs }
      : generateInputs(signature, request.generator);
  if (!given.ok) return { ok: false, failure: [given.said] };
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
  const places = new Map<string, Said>(known.map(({ input }, at) => [input, say("same_as_case", at + 1)]));
  let free = MAX_CASES - known.length;
  let room = MAX_TOGETHER_BYTES - sum(known.map(({ input, expected_output }) => input + expected_output));
  const inputs = texts.map((text, at) => {
    const checked = checkInput(signature, text);
    if (!checked.ok) return { text, problem: say("input_misfit", checked.message) };
    const same = places.get(text);
    if (same) return { text, problem: same };
    if (free <= 0) return { text, problem: say("most_cases", MAX_CASES) };
    if (text.length > room) return { text: "", problem: say("too_much") };
    free -= 1;
    room -= text.length;
    places.set(text, say("same_as_input", at + 1));
    return { text, problem: null };
  });
  return { inputs, room };
}

const sum = (texts: string[]) => texts.reduce((chars, text) => chars + text.length, 0);

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
