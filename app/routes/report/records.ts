import { createContext, useContext } from "react";
import type { Evidence, Report } from "../../../domain/feedback.ts";
import { type LineRange, linesOfQuote } from "./code-lines.ts";
import type { TranscriptRound } from "./transcript-rounds.ts";

/** Where a piece of evidence stands on the page. `lines`: of the graded code. */
export type RecordPlace = { anchor: string; question: number; at: number | null; lines: LineRange | null };

export type Records = {
  placeOf: (evidence: Evidence) => RecordPlace | null;
  /** Whether there is a replay: what was said and done is kept. */
  isReplayed: boolean;
  /** Whether the report rests on this message, run or hint. */
  isCited: (recordId: string) => boolean;
  /** Whether the report quotes this line of the round's graded code. */
  isQuotedLine: (roundId: string, line: number) => boolean;
};

export const anchors = {
  record: (id: string) => `r-${id}`,
  transcript: (roundId: string) => `t-${roundId}`,
  code: (roundId: string) => `c-${roundId}`,
  line: (roundId: string, line: number) => `c-${roundId}-${line}`,
  dispute: (roundId: string) => `d-${roundId}`,
  problem: (roundId: string) => `p-${roundId}`,
};

/** What is looked up of a round. */
type Told = Pick<TranscriptRound, "id" | "number" | "code"> & { entries: { id: string; at: number }[] };

/** Looks up evidence among what the page shows: messages, runs, code and the facts of each round. */
export function recordsOf(report: Report, rounds: Told[] | null): Records {
  const places = new Map<string, RecordPlace>();
  const code = new Map<string, string>();
  const add = (id: string, question: number, at: number | null) =>
    places.set(id, { anchor: anchors.record(id), question, at, lines: null });
  for (const { round_id, round_number } of report.rounds) add(round_id, round_number, null);
  for (const round of rounds ?? []) {
    code.set(round.id, round.code.text);
    for (const entry of round.entries) add(entry.id, round.number, entry.at);
  }
  const placeOf = (evidence: Evidence): RecordPlace | null => {
    const { kind, record_id, quote } = evidence;
    const place = places.get(record_id) ?? null;
    const text = code.get(record_id);
    if (kind !== "code" || !place || text === undefined) return place;
    const lines = quote === null ? null : linesOfQuote(text, quote);
    return { ...place, lines, anchor: lines ? anchors.line(record_id, lines.from) : anchors.code(record_id) };
  };
  const cited = new Set<string>();
  const quotedLines = new Set<string>();
  for (const evidence of evidenceIn(report)) {
    const lines = placeOf(evidence)?.lines;
    if (!lines) cited.add(evidence.record_id);
    for (let line = lines?.from ?? 1; line <= (lines?.to ?? 0); line++)
      quotedLines.add(anchors.line(evidence.record_id, line));
  }
  return {
    placeOf,
    isReplayed: rounds !== null,
    isCited: (id) => cited.has(id),
    isQuotedLine: (roundId, line) => quotedLines.has(anchors.line(roundId, line)),
  };
}

/** Every piece of evidence in the report, second grades too. */
function evidenceIn(report: Report): Evidence[] {
  const graded = [...report.rounds, ...report.regrades.map(({ evaluation }) => evaluation)];
  const claims = [report, ...graded].flatMap(({ strengths, improvements }) => [
    ...strengths,
    ...improvements,
  ]);
  const results = graded.flatMap(({ dimensions }) => dimensions);
  return [...claims, ...results].flatMap(({ evidence }) => evidence);
}

/** Each piece once, though several checks may rest on it. */
export function once(evidence: Evidence[]): Evidence[] {
  const keyed = evidence.map((piece): [string, Evidence] => [evidenceKey(piece), piece]);
  return [...new Map(keyed).values()];
}

export const evidenceKey = ({ record_id, quote, note }: Evidence): string =>
  [record_id, quote ?? "", note].join(" ");

const NONE: Records = {
  placeOf: () => null,
  isReplayed: false,
  isCited: () => false,
  isQuotedLine: () => false,
};
export const RecordsContext = createContext<Records>(NONE);
export const useRecords = (): Records => useContext(RecordsContext);
