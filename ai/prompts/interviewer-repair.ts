import type { Violation, ViolationKind } from "../reply-rules/check.ts";
import { delimited } from "./delimited.ts";

/** Added to the prompt of a turn whose first draft broke rules: which, where, and nothing else. */
export function repairNote(violations: readonly Violation[]): string {
  const named = violations.map(({ kind, excerpt }) => `- ${WHAT[kind]}\n${delimited("draft", excerpt)}`);
  return `Your first draft of this turn broke a rule and was thrown away:\n${named.join("\n")}\nWrite the turn again without that, and do not mention the draft.`;
}

const WHAT: Record<ViolationKind, string> = {
  "too-long": "More than three sentences:",
  "two-questions": "More than one question:",
  "asked-before": "This was asked before; ask something else or ask nothing:",
  summary: "This says back what the candidate said:",
  "hint-like": "This names what neither the candidate nor a served hint has named, or points at a bug:",
  code: "This is code:",
  verdict: "This is a verdict or praise:",
};
