import { allPassed } from "../../domain/submission.ts";
import type { InterviewerBrief } from "../brief.ts";
import { firstMention, mentions, plainWords } from "../terms.ts";
import { contentWords } from "./similar.ts";
import { NAMED_BY_CODE, TELLING_WORDS } from "./telling-words.ts";

/** Finds the word of a text that gives away what neither candidate, statement nor a served hint has named; null: none does. */
export type HintWords = (text: string) => string | null;

/** What may not be named yet, by the record as it stands. */
export function hintWords(
  brief: InterviewerBrief,
  untold: readonly string[] = untoldTerms(brief),
): HintWords {
  const authored = authoredQuestions(brief);
  return (text) => firstMention(without(text, authored), untold);
}

/** The terms that nobody has named yet. After a submission that passed all there is nothing left to hint at. */
export function untoldTerms(brief: InterviewerBrief): string[] {
  // In system design it is the rubric's points that give something away, not the names of structures.
  if (isSolved(brief) || brief.task.kind !== "coding") return [];
  const named = namedSoFar(brief);
  const insights = (brief.authored.rubric?.key_insight_terms ?? []).map((row) => row.filter(isTelling));
  return [...TELLING_WORDS, ...insights].filter((row) => !mentions(named, row)).flat();
}

export const isSolved = ({ runs }: Pick<InterviewerBrief, "runs">): boolean =>
  runs.some((run) => run.mode === "SUBMIT" && run.result !== null && allPassed(run.result));

/** The words of the candidate, of the statement and its facts, of served hints, and the structures the code uses. */
function namedSoFar(brief: InterviewerBrief): string {
  const { question, code } = brief;
  const inCode = NAMED_BY_CODE.flatMap(([pattern, name]) =>
    code.touched && pattern.test(code.text) ? [name] : [],
  );
  return [
    ...brief.transcript
      .filter(({ role, type }) => role === "USER" || type === "HINT")
      .map(({ text }) => text),
    question.title,
    question.description,
    ...brief.clarifications.flatMap(({ asks, answer }) => [...asks, answer]),
    ...brief.hintsServed,
    brief.approachShown ?? "",
    code.touched ? code.text.replace(/(?<=[a-z])(?=[A-Z])|_/g, " ") : "",
    ...inCode,
  ].join("\n");
}

/** Authored to be asked: an edge case, a variation or a change in the middle, in its own words, gives nothing away and judges nothing. Plain words. */
export function authoredQuestions({ authored }: InterviewerBrief): string[] {
  const { rubric, design } = authored;
  const asks = [
    ...(rubric?.edge_cases ?? []),
    ...(rubric?.follow_ups ?? []),
    ...(design?.follow_ups ?? []),
    ...(design?.twists ?? []),
  ];
  return asks.map(({ ask }) => plainWords(ask));
}

const without = (text: string, parts: readonly string[]): string =>
  parts.reduce((rest, part) => rest.replace(part, " "), plainWords(text).replace(HARMLESS, " "));

const HARMLESS = /\b(?:sorts? of|stack (?:overflow|trace)|call stack|map out)\b/g;

/** The authored terms recognise what a candidate says and are generous; only a phrase of some weight gives anything away. */
function isTelling(term: string): boolean {
  const words = [...contentWords(term)].filter((word) => word.length > 3 && !PLAIN.has(word));
  return words.length >= 2;
}

const PLAIN = new Set(
  `start return returns number value element first last previous current same each every only zero input array list
  string letter word time pass track check result empty small smaller larger large with itself other side size length
  node interval most next level before after already rest left right most recent price profit trade`.split(
    /\s+/,
  ),
);
