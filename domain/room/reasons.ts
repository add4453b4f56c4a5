import { remarkOf } from "./remark.ts";
import type { Message } from "./state.ts";

type Said = Pick<Message, "role" | "type" | "text">;

/** Whether words after a choice are its reasons. To have none, said in so many words, is an answer too; "ok" is none. */
export function areReasons(text: string): boolean {
  if (text.trim().endsWith("?")) return false;
  if (HAS_NONE.test(text)) return true;
  return remarkOf(text) === "work" && (text.trim().match(/[\p{L}\p{N}']+/gu)?.length ?? 0) >= LEAST_WORDS;
}

/** What was said last of reasons in the talk ahead of the choice; null where nothing was. */
export function reasonsBefore(messages: readonly Said[]): string | null {
  const pick = messages.findIndex(({ role, type }) => role === "USER" && type === "MCQ");
  const told = messages
    .slice(0, pick < 0 ? messages.length : pick)
    .filter(({ role, text }) => role === "USER" && REASONED.test(text) && !NOT_YET.test(text))
    .filter(({ text }) => text.split(/\s+/).length >= TOLD_WORDS && areReasons(text));
  return told.at(-1)?.text ?? null;
}

/** "They stand", in the least words. */
export const leavesIt = (text: string): boolean => remarkOf(text) === "company" && !text.trim().endsWith("?");

/** Words that were asked to be reasons and are none: they are asked for again. */
export const isEvasion = (text: string): boolean =>
  !text.trim().endsWith("?") && !areReasons(text) && !["session", "thinking"].includes(remarkOf(text));

const LEAST_WORDS = 2;
const TOLD_WORDS = 8;
const HAS_NONE =
  /\b(?:don't|don’t|do not|dont) know\b|\bno (?:idea|clue|reasons?)\b|\b(?:guess(?:ed|ing)?|gut feeling|dunno|idk)\b/i;
const NOT_YET = /\?|\bguess|\b(?:don't|don’t|do not|dont) know\b|\bnot sure\b|\bno (?:idea|clue)\b/i;
const REASONED =
  /\b(?:because|since|so that|otherwise|which means|due to|to (?:avoid|keep|prevent|protect)|too (?:slow|much|many|late|expensive|large)|as (?:it|they|the|there)|therefore|but (?:it|that|this|they))\b/i;
