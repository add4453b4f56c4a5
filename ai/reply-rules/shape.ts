import { type Sentence, sentencesOf } from "./sentences.ts";
import { type Violation, violation } from "./violation.ts";

/** A live turn: at most so many sentences, one question at most. */
export const MAX_SENTENCES = 3;

/** Rule 4: more than three sentences, more than one question. */
export function shapeViolations(sentences: readonly Sentence[]): Violation[] {
  const fourth = sentences[MAX_SENTENCES];
  const second = sentences.filter(({ question }) => question)[1];
  return [
    ...(fourth ? [violation(4, "too-long", fourth.text)] : []),
    ...(second ? [violation(4, "two-questions", second.text)] : []),
  ];
}

type Trim = { push(text: string): string };

/** Lets a turn through as it is written, up to the end of its third sentence or first question. */
export function liveTrim(): Trim {
  let all = "";
  let sent = 0;
  let full = false;
  return {
    push(text) {
      if (full) return "";
      all += text;
      const end = turnEnd(sentencesOf(all, { whole: false }));
      full = end !== null;
      const shown = all.slice(sent, Math.max(sent, end ?? all.length));
      sent += shown.length;
      return shown;
    },
  };
}

/** The same, for words that are all there. */
export const trimmed = (text: string): string =>
  text.slice(0, turnEnd(sentencesOf(text)) ?? text.length).trim();

function turnEnd(sentences: readonly Sentence[]): number | null {
  const question = sentences.findIndex((sentence) => sentence.question);
  const last = question < 0 ? MAX_SENTENCES - 1 : Math.min(question, MAX_SENTENCES - 1);
  return sentences[last]?.end ?? null;
}
