/** A rule of a live turn that a reply breaks; `rule` is its number in the list of how a good interviewer behaves. */
export type Violation = { rule: number; kind: ViolationKind; excerpt: string };

export type ViolationKind =
  | "too-long"
  | "two-questions"
  | "asked-before"
  | "summary"
  | "hint-like"
  | "code"
  | "verdict";

export const violation = (rule: number, kind: ViolationKind, excerpt: string): Violation => ({
  rule,
  kind,
  excerpt: excerpt.length > 160 ? `${excerpt.slice(0, 159)}…` : excerpt,
});
