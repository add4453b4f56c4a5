import type { Draft } from "./draft.ts";
import { codeLines } from "./gate/code-lines.ts";
import { formLines } from "./gate/form-lines.ts";
import type { CheckOutcome, CodeCheck, RunnableQuestion } from "./gate/outcome.ts";
import { codeChecks } from "./gate/outcome.ts";
import { type SampleOutcome, sampleLines } from "./gate/sample-lines.ts";
import type { Problem } from "./problem.ts";
import { MAX_TOGETHER_BYTES } from "./problems/case-problems.ts";
import { readSignature } from "./problems/signature-problems.ts";
import type { Said } from "./said.ts";

export {
  type CheckOutcome,
  type CodeCheck,
  checkKey,
  checkRequest,
  endsAtFirstFailure,
  outcomeOf,
  type RunnableQuestion,
  refusedOutcome,
  wantsAnotherTry,
} from "./gate/outcome.ts";
export { SAMPLE_CHECK } from "./gate/sample-lines.ts";

/** `waiting`: has not begun, or cannot before something else is mended. */
export type GateState = "waiting" | "running" | "holds" | "fails";

/** One thing that has to hold before a question goes live. */
export type GateLine = {
  name: string;
  state: GateState;
  /** In English; `said`: the same for other languages. */
  message: string;
  said?: { name: Said; message: Said[] };
  /** The place in the draft to go to, as in `cases.3.input`. */
  field?: string;
  /** The number of the case that shows it, from 1. */
  case?: number;
};

/** Result of a PUBLISH_CHECK, as far as it is. `passed`: every line holds. */
export type GateResult = { passed: boolean; lines: GateLine[] };

/** What is known so far. */
export type Findings = {
  problems: Problem[];
  /** By `checkKey`. */
  outcomes: Record<string, CheckOutcome>;
  /** System design; null: not looked at yet. */
  sample: SampleOutcome | null;
};

/** What is under way: the key of a check, and how far it is. */
export type UnderWay = { key: string; message: Said };

/** Every line of the gate, whether it was looked at or not. One rule for the bank's files and for the editor. */
export function gateResult(draft: Draft, findings: Findings, underWay: UnderWay | null = null): GateResult {
  const lines = [
    ...formLines(draft, findings.problems),
    ...(draft.type === "DSA"
      ? codeLines(draft, runnableOf(draft, findings.problems), findings, underWay)
      : sampleLines(findings, underWay)),
  ];
  return { passed: lines.every(({ state }) => state === "holds"), lines };
}

/** What has to be run, in this order; each may be run by itself, and twice. Nothing: what is written cannot be run yet. */
export function checksOf(draft: Draft, problems: Problem[]): CodeCheck[] {
  const question = runnableOf(draft, problems);
  if (!question) return [];
  return codeChecks(question).filter((check) => {
    switch (check.is) {
      case "solution":
        return question.solutions[check.language].trim() !== "";
      case "wrong":
        return question.wrong[check.at]?.code.trim() !== "";
      case "starter":
        return true;
      default:
        return check satisfies never;
    }
  });
}

/** The part of a draft that code is run on; null while its signature or a case is not in order. */
export function runnableOf(draft: Draft, problems: Problem[]): RunnableQuestion | null {
  const { cases, solutions, wrong } = draft;
  const read = draft.type === "DSA" ? readSignature(draft.signature) : null;
  if (!read?.ok || problems.some(({ field }) => field.startsWith("cases."))) return null;
  const bytes = cases.reduce(
    (sum, { input, expected_output }) => sum + input.length + expected_output.length,
    0,
  );
  if (!cases.some(({ is_sample }) => !is_sample) || bytes > MAX_TOGETHER_BYTES) return null;
  return { signature: read.signature, cases, solutions, wrong };
}
