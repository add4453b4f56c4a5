import type { InterviewerBrief } from "../brief.ts";
import { plainWords } from "../terms.ts";

/** So few words in a row may be the same by chance. */
const LEAST_WORDS = 4;
/** With this share of them in one piece of the interviewer's words, nothing was added. */
const BULK = 0.8;

/** The candidate hands back what the interviewer has said lately, and adds nothing to it. */
export function isEcho({ transcript }: InterviewerBrief, text: string): boolean {
  const words = wordsOf(text);
  if (words.length < LEAST_WORDS) return false;
  return transcript
    .filter(({ role, type }) => role === "ASSISTANT" && type === "CHAT")
    .slice(-2)
    .some((message) => longestRun(words, wordsOf(message.text)) >= words.length * BULK);
}

/** How many of the words, one after the other, stand so in the other text. */
function longestRun(words: readonly string[], other: readonly string[]): number {
  let longest = 0;
  let before = other.map(() => 0);
  for (const word of words) {
    before = other.map((one, at) => (one === word ? (before[at - 1] ?? 0) + 1 : 0));
    longest = Math.max(longest, ...before);
  }
  return longest;
}

const wordsOf = (text: string): string[] => plainWords(text).match(/[\p{L}\p{N}']+/gu) ?? [];
