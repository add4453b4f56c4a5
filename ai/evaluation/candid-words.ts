import { addressesGrader } from "../../domain/scoring/grader-words.ts";
import { plain } from "../../domain/scoring/plain.ts";
import type { RoundRecord } from "../brief.ts";
import { type Answer, quotableRecords, sentencesOf } from "./answer.ts";
import { lookedUp } from "./lookup.ts";

const MOST_SENTENCES = 4;
const MOST_CHARS = 900;
const LONGEST_NOTE = 160;

/**
 * A model's sentences to the candidate: those that each carry a quote which stands in the record, and neither grade, cheer,
 * nor speak of what is counted: tests, runs, hints and time stand in the facts, and nothing may contradict them. Null where
 * nothing is left.
 */
export function candidWords(record: RoundRecord, text: string): string | null {
  const spoke = record.messages.some((message) => message.role === "USER") || record.finalCode.touched;
  if (!spoke) return null;
  return joined(
    sentencesOf(text.replace(/\s+/g, " ")).filter((sentence) => {
      const said = quotes(sentence);
      return isCandid(sentence) && said.length > 0 && said.every((quote) => standsIn(record, quote));
    }),
  );
}

/** Those of the sentences whose quotes carry an answer that stands when all gradings are put together. */
export function supportedWords(words: string, answers: readonly Answer[]): string | null {
  const carried = answers
    .filter(({ holds }) => holds !== null)
    .flatMap(({ evidence }) => evidence.flatMap(({ quote }) => (quote === null ? [] : [plain(quote)])));
  const stands = (quote: string) => carried.some((one) => one.includes(quote) || quote.includes(one));
  return joined(sentencesOf(words).filter((one) => quotes(one).map(plain).every(stands)));
}

/** A model's note beside a quote, where it is short, neither grades nor cheers, and quotes nothing that was not said. */
export function candidNote(record: RoundRecord, text: string): string | null {
  const note = text.replace(/\s+/g, " ").trim();
  const fits = note !== "" && note.length <= LONGEST_NOTE && isCandid(note);
  return fits && quotes(note).every((quote) => standsIn(record, quote)) ? note : null;
}

const isCandid = (sentence: string): boolean =>
  !COUNTED.test(sentence) && !CHEERS.test(sentence) && !LINKS.test(sentence) && !addressesGrader(sentence);

const standsIn = (record: RoundRecord, quote: string): boolean =>
  quotableRecords(record).some(({ id }) => lookedUp(record, { record_id: id, quote, note: "" }) !== null);

function joined(sentences: string[]): string | null {
  const words = sentences.slice(0, MOST_SENTENCES).join(" ");
  return words.length < 20 || words.length > MOST_CHARS ? null : words;
}

const COUNTED =
  /\d\s*(?:\/|out of|of \d|%|points?|minutes?|hints?|tests?)|\b(?:scores?|scored|grades?|graded|level [1-4]|full marks|rating|tests?|tested|submissions?|submitt?ed|ran|(?:code|solution|program) (?:runs|works)|passed|failed|fails|hints?|minutes|timed out|hire|hired|hiring|puntuaci(?:ón|ones)|puntos?|nivel [1-4]|pruebas?|envíos?|enviaste|pasaron|pistas?|minutos|contratar\p{L}*)(?![\p{L}])/iu;
const CHEERS =
  /!|\b(?:perfect|flawless|amazing|excellent|outstanding|brilliant|impressive|superb|fantastic|exceptional|great|awesome|well done|good job|nice work|congratulations|top[- ]notch|perfect[oa]|excelente|brillante|impresionante|fantástic[oa]|genial|muy bien|buen trabajo|enhorabuena|felicidades)(?![\p{L}])/iu;
const LINKS = /https?:|www\.|\]\(|<\w/i;

/** What stands in quotation marks, a few words long. */
const quotes = (sentence: string): string[] =>
  [...sentence.matchAll(/["“”«]([^"“”«»]{8,})["“”»]/g)].map(([, words]) =>
    (words ?? "").replace(/[.,…]+$/, ""),
  );
