import { plainWords } from "../../ai/terms.ts";
import type { View } from "../candidate.ts";

/** What the interviewer has just asked, as far as a candidate would tell; `null`: nothing that waits for an answer. */
export type Heard =
  | { kind: "known" | "approach" | "example" | "cost" | "growth" | "cases" | "expected" | "closing" }
  | { kind: "prod" | "other" }
  | { kind: "edge"; index: number }
  | { kind: "variation"; index: number };

export function heard(view: View): Heard | null {
  const last = view.messages.at(-1);
  if (last?.role !== "ASSISTANT" || last.type === "HINT") return null;
  const text = plainWords(last.text);
  if (!text.includes("?")) return null;
  return authored(view, text) ?? { kind: KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? "other" };
}

/** A case or a variation that was written for this question; -1 marks one that was not. */
function authored(view: View, text: string): Heard | null {
  const rubric = view.knows.full.rubric;
  const at = (asks: { ask: string }[] | undefined) =>
    asks?.findIndex((one) => text.includes(plainWords(one.ask))) ?? -1;
  const edge = at(rubric?.edge_cases);
  if (edge >= 0) return { kind: "edge", index: edge };
  const variation = at(rubric?.follow_ups);
  if (variation >= 0) return { kind: "variation", index: variation };
  if (/\bwhat (?:happens|does your code)\b/.test(text)) return { kind: "edge", index: -1 };
  if (
    /\b(?:what if|suppose|what would (?:you )?change|how would you (?:also|return|keep|handle))\b/.test(text)
  )
    return { kind: "variation", index: -1 };
  return null;
}

type Plain = Exclude<Heard["kind"], "edge" | "variation">;
const KINDS: [Plain, RegExp][] = [
  ["known", /\b(?:met|solved|seen|know|come across|heard of)\b[^?]*\b(?:it|this|before|already)\b[^?]*\?/],
  ["closing", /\b(?:questions? for me|like to ask|want to ask|anything else)\b[^?]*\?/],
  ["growth", /\b(?:number of steps|how many steps|most steps|takes? too long|grow)\b[^?]*\?/],
  ["cost", /\b(?:cost|complexity|big o|memory)\b[^?]*\?/],
  ["example", /\b(?:by hand|step by step|first example)\b[^?]*\?/],
  ["expected", /\b(?:expect|happens? when you follow|differ)\b[^?]*\?/],
  ["cases", /\b(?:inputs?|cases|test)\b[^?]*\?/],
  ["approach", /\b(?:go about|idea|way|approach|solve|start|tackle)\b[^?]*\?/],
  ["prod", /\b(?:looking at|unclear|on your mind|stuck|need)\b[^?]*\?/],
];
