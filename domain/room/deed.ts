import { thinksAloud } from "./silence.ts";

/**
 * Whether words in the chat of a scenario are part of what was done: acts, decisions and what is asked for, in which order
 * they came. Small talk is none, and what is about the session.
 */
export function isDeed(text: string): boolean {
  if (thinksAloud(text)) return false;
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
  if (words.every((word) => SMALL_TALK.has(word.replace("’", "'")))) return false;
  return words.length > MAX_SESSION_WORDS || !ABOUT_SESSION.test(text);
}

/** What is longer says something of the situation as well. */
const MAX_SESSION_WORDS = 20;

const SMALL_TALK: ReadonlySet<string> = new Set(
  `hi hello hey good morning afternoon evening thanks thank you ok okay yes yeah yep no nope sure right fine great nice cool
   perfect alright all got it i see i'm im am ready sorry please so well hm hmm ah oh a the is that makes sense understood
   don't dont know idea not very much again there`.split(/\s+/),
);

const ABOUT_SESSION =
  /\b(?:how (?:much time|many minutes) (?:do i|is|are|have i)|time (?:is )?left|hints?|(?:next|this|the|your) question|this interview|can you (?:hear|see|read) me|say (?:that|it) again|repeat (?:that|it)|rephrase|what do you mean|are you (?:a |an )?(?:bot|human|real|ai|person))\b/i;
