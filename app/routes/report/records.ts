import { createContext, useContext } from "react";
import type { TranscriptRound } from "./load.server.ts";

export type RecordPlace = { question: number; at: number | null };

/** Where each record of the transcript stands, by the id that evidence names. */
export function placesOf(rounds: TranscriptRound[] | null): Map<string, RecordPlace> {
  const places = new Map<string, RecordPlace>();
  for (const round of rounds ?? []) {
    places.set(round.id, { question: round.number, at: null });
    for (const entry of round.entries) places.set(entry.id, { question: round.number, at: entry.at });
  }
  return places;
}

export const RecordsContext = createContext<Map<string, RecordPlace>>(new Map());
export const useRecordPlace = (id: string): RecordPlace | null => useContext(RecordsContext).get(id) ?? null;
