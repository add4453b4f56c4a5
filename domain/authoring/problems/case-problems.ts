import type { Signature } from "../../judge/signature.ts";
import { checkExpected, checkInput } from "../../judge/value.ts";
import type { DraftCase } from "../draft.ts";
import { type Problem, problem } from "../problem.ts";
import type { Needs } from "./needs.ts";

/** `cut`: the rest of it is not here, so that nothing is said of what stands in it. `bytes`: of the whole. */
export type CaseAtHand = DraftCase & { cut?: boolean; bytes?: number };

/** The runner takes one request for all cases of a question; JSON and the code need some room in it, too. */
export const MAX_TOGETHER_BYTES = 7 * 1024 * 1024;

/** What is wrong with the cases: how many there are, their order, and each by itself where the signature is known. */
export function caseProblems(
  cases: readonly CaseAtHand[],
  signature: Signature | null,
  needs: Needs,
): Problem[] {
  return [
    ...countProblems(cases, needs),
    ...orderProblems(cases),
    ...repeatProblems(cases),
    ...(signature ? cases.flatMap((one, at) => syntaxProblems(one, at, signature)) : []),
  ];
}

function countProblems(cases: readonly CaseAtHand[], needs: Needs): Problem[] {
  const samples = cases.filter(({ is_sample }) => is_sample).length;
  const hidden = cases.length - samples;
  const bytes = cases.reduce((sum, one) => sum + bytesOf(one), 0);
  const tooFew =
    samples < needs.samples
      ? problem("cases", "few_samples", needs.samples, samples)
      : hidden < needs.hidden
        ? problem("cases", "few_hidden", needs.hidden, hidden)
        : cases.length < needs.cases
          ? problem("cases", "few_cases", needs.cases, cases.length)
          : null;
  const tooLarge =
    bytes > MAX_TOGETHER_BYTES
      ? problem("cases", "cases_too_large", mib(bytes), mib(MAX_TOGETHER_BYTES))
      : null;
  return [tooFew, tooLarge].flatMap((one) => one ?? []);
}

function orderProblems(cases: readonly CaseAtHand[]): Problem[] {
  const firstHidden = cases.findIndex(({ is_sample }) => !is_sample);
  return cases.flatMap(({ is_sample }, at) =>
    is_sample && firstHidden >= 0 && at > firstHidden
      ? [problem(`cases.${at}.is_sample`, "sample_behind", at + 1)]
      : [],
  );
}

function repeatProblems(cases: readonly CaseAtHand[]): Problem[] {
  const first = new Map<string, number>();
  return cases.flatMap(({ input, cut }, at) => {
    if (cut) return [];
    const known = first.get(input);
    if (known === undefined) {
      first.set(input, at);
      return [];
    }
    return [problem(`cases.${at}.input`, "same_input", at + 1, known + 1)];
  });
}

function syntaxProblems(
  { input, expected_output, cut }: CaseAtHand,
  at: number,
  signature: Signature,
): Problem[] {
  if (cut) return [];
  const given = checkInput(signature, input);
  const wanted = checkExpected(signature, expected_output);
  return [
    ...(given.ok ? [] : [problem(`cases.${at}.input`, "bad_input", at + 1, given.message)]),
    ...(wanted.ok ? [] : [problem(`cases.${at}.expected_output`, "bad_expected", at + 1, wanted.message)]),
  ];
}

const bytesOf = ({ bytes, input, expected_output }: CaseAtHand) =>
  bytes ?? input.length + expected_output.length;

const mib = (bytes: number) => (bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, "");
