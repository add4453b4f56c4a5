import type { InterviewerBrief } from "../brief.ts";
import { plainWords } from "../terms.ts";
import { codeViolations } from "./code.ts";
import { missingTerms } from "./design-points.ts";
import { hintWords, untoldTerms } from "./hint-words.ts";
import { hintViolations } from "./hints.ts";
import { optionViolations } from "./options.ts";
import { sentencesOf } from "./sentences.ts";
import { verdictViolations } from "./verdicts.ts";

/** How much of a turn that is still coming may be shown. `grows`: its last word may not be whole yet. */
export type LiveGuard = (text: string, grows: boolean) => string;

/**
 * Lets words through until those of one sentence give something away or judge; what may turn out to be the beginning of a
 * telling term waits for its next word. A sentence that is fine in the end ("… that this is correct?") is shown then.
 */
export function liveGuard(brief: InterviewerBrief): LiveGuard {
  const terms = untoldTerms(brief);
  const words = hintWords(brief, terms);
  const untold = terms.map(plainWords);
  return (text, grows) => {
    const sentences = sentencesOf(text);
    const isTold =
      words(text) !== null ||
      codeViolations(brief, text).length > 0 ||
      hintViolations(brief, sentences, words).length > 0 ||
      verdictViolations(brief, sentences).length > 0 ||
      optionViolations(brief, sentences).length > 0;
    if (isTold) return "";
    const missing = missingTerms(brief, sentences).map(plainWords);
    const waiting = [...untold, ...missing];
    const goesOn = (tail: string) =>
      waiting.some((term) => term.startsWith(grows ? tail : `${tail} `)) ||
      (grows && JUDGING.some((word) => word.startsWith(tail)));
    const longest = Math.max(1, ...waiting.map((term) => term.split(" ").length));
    const tails = [...text.matchAll(/\S+/g)].slice(-longest).map(({ index }) => index);
    const held = tails.find((at) => goesOn(plainWords(text.slice(at)).replace(DRESS, "")));
    return held === undefined ? text : text.slice(0, held).trimEnd();
  };
}

/** Quotes, brackets and emphasis around words. */
const DRESS = /^["'`*_([“]+|["'`*_)\]”]+$/g;

/** A beginning of one of these waits until the word is whole: in three letters a verdict can be read. */
const JUDGING =
  `correct incorrect right wrong optimal suboptimal perfect perfectly excellent great exactly brilliant fantastic wonderful
  awesome amazing good nice nicely well flawed buggy broken inefficient works fails mistaken misses missing forgets forgot
  overlooks neglects ignores bugs mistakes errors flaws breaks crashes doesn't should needs handled checked covered`.split(
    /\s+/,
  );
