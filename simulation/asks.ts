import { sentencesOf } from "../ai/reply-rules/sentences.ts";
import { plainWords } from "../ai/terms.ts";
import type { DsaRubric } from "../domain/question.ts";

/** What a question of an interviewer's is about, told from its words. Of an authored case or variation: which; else -1. */
export type Asked =
  | { kind: "known" | "approach" | "example" | "cost" | "growth" | "cases" | "expected" | "closing" }
  | { kind: "prod" | "other" }
  | { kind: "edge" | "variation"; index: number };

/** Null where nothing is asked. */
export function askedIn(words: string, rubric: DsaRubric | null): Asked | null {
  const text = plainWords(words);
  if (!text.includes("?")) return null;
  return authored(text, rubric) ?? { kind: KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? "other" };
}

function authored(text: string, rubric: DsaRubric | null): Asked | null {
  const at = (asks: { ask: string }[] | undefined) =>
    asks?.findIndex(({ ask }) => text.includes(plainWords(ask)) || text === plainWords(lastSentence(ask))) ??
    -1;
  const edge = at(rubric?.edge_cases);
  if (edge >= 0) return { kind: "edge", index: edge };
  const variation = at(rubric?.follow_ups);
  if (variation >= 0) return { kind: "variation", index: variation };
  if (EXPECTED.test(text)) return null;
  if (/\bwhat (?:happens|does (?:your code|it) (?:do|return))\b/.test(text))
    return { kind: "edge", index: -1 };
  if (
    /\b(?:what if|suppose|what would (?:you )?change|how would you (?:also|return|keep|handle))\b/.test(text)
  )
    return { kind: "variation", index: -1 };
  return null;
}

/** Where one asks in two sentences, what asks is the last. */
const lastSentence = (ask: string): string => sentencesOf(ask).at(-1)?.text ?? ask;

type Plain = Exclude<Asked["kind"], "edge" | "variation">;
const EXPECTED = /\b(?:expect|happens? when you follow|differ)\b[^?]*\?/;
const KINDS: [Plain, RegExp][] = [
  ["known", /\b(?:met|solved|seen|know|come across|heard of)\b[^?]*\b(?:it|this|before|already)\b[^?]*\?/],
  ["closing", /\b(?:questions? for me|like to ask|want to ask|anything else)\b[^?]*\?/],
  ["growth", /\b(?:number of steps|how many steps|most steps|takes? too long)\b[^?]*\?/],
  ["cost", /\b(?:costs?|complexity|big o|memory|grow)\b[^?]*\?/],
  ["example", /\b(?:by hand|step by step|first example)\b[^?]*\?/],
  ["expected", EXPECTED],
  ["cases", /\b(?:inputs?|cases|test)\b[^?]*\?/],
  ["approach", /\b(?:go about|idea|way|approach|solve|start|tackle)\b[^?]*\?/],
  ["prod", /\b(?:looking at|unclear|on your mind|stuck|need)\b[^?]*\?/],
];
