import type { Note } from "./measured.ts";

export type Level = "info" | "warn" | "error";
type Value = string | number | boolean | readonly string[] | null | undefined;

/** One event as one line of JSON. `at`: when, in milliseconds. What is undefined is left out, what is long is cut. */
export function logLine(level: Level, at: number, event: string, fields: Record<string, Value>): string {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null);
  return JSON.stringify({
    level,
    at: new Date(at).toISOString(),
    event,
    ...Object.fromEntries(kept.map(([name, value]) => [name, cut(value)])),
  });
}

/** A measured event as its line. */
export function noteLine(note: Note, at: number): string {
  const { event, what, outcome, ms, request_id, figures, ids, cause } = note;
  const rest = { what, outcome, ms: Math.round(ms * 10) / 10, request_id, ...figures, ...ids, cause };
  return logLine(levelOf(note), at, event, rest);
}

export const levelOf = ({ outcome, level }: Pick<Note, "outcome" | "level">): Level =>
  outcome === "failed" ? (level ?? "error") : "info";

const MAX_CHARS = 300;
const MAX_ITEMS = 10;

const cut = (value: Value): Value =>
  typeof value === "string"
    ? value.slice(0, MAX_CHARS)
    : Array.isArray(value)
      ? value.slice(0, MAX_ITEMS).map((item) => String(item).slice(0, MAX_CHARS))
      : value;
