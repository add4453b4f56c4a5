import type { RoundRecord } from "../brief.ts";
import { quotableRecords, sentencesOf } from "./answer.ts";

const MOST_SENTENCES = 4;
const MOST_CHARS = 900;

/**
 * A model's sentences to the candidate, those left out that grade, cheer, quote what was not said, or speak of what is
 * counted: tests, runs, hints and time stand in the facts, and nothing may contradict them. Null where nothing is left.
 */
export function candidWords(record: RoundRecord, text: string): string | null {
  const spoke = record.messages.some((message) => message.role === "USER") || record.finalCode.touched;
  if (!spoke) return null;
  const own = quotableRecords(record)
    .filter((one) => one.by === "candidate")
    .map((one) => plain(one.text))
    .join("\n");
  const sentences = sentencesOf(text.replace(/\s+/g, " ")).filter(
    (sentence) =>
      !COUNTED.test(sentence) && !CHEERS.test(sentence) && quotes(sentence).every((one) => own.includes(one)),
  );
  const words = sentences.slice(0, MOST_SENTENCES).join(" ");
  return words.length < 20 || words.length > MOST_CHARS ? null : words;
}

const COUNTED =
  /\d\s*(?:\/|out of|of \d|%|points?|minutes?|hints?|tests?)|\b(?:scores?|scored|grades?|graded|level [1-4]|full marks|rating|tests?|tested|submissions?|submitt?ed|ran|(?:code|solution|program) (?:runs|works)|passed|failed|fails|hints?|minutes|timed out|hire|hired|hiring)\b/i;
const CHEERS =
  /!|\b(?:perfect|flawless|amazing|excellent|outstanding|brilliant|impressive|superb|fantastic|exceptional|great|awesome|well done|good job|nice work|congratulations|top[- ]notch)\b/i;

/** What stands in quotation marks, a few words long. */
const quotes = (sentence: string): string[] =>
  [...sentence.matchAll(/["“”«]([^"“”«»]{8,})["“”»]/g)].map(([, words]) => plain(words ?? ""));

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s.,…]+/g, " ")
    .trim();
