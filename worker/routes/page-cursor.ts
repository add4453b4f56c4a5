import * as v from "valibot";
import { Id } from "../../domain/ids.ts";
import type { Position } from "../../drizzle/queries/history.ts";
import { fromBase64Url, toBase64Url } from "../auth/sealed.ts";

/** A place in a list as text for an address. */
export const encodeCursor = (position: Position): string =>
  toBase64Url(new TextEncoder().encode(JSON.stringify([position.created_at, position.id])));

/** The place a cursor stands for; null when no list handed it out. */
export function decodeCursor(cursor: string): Position | null {
  const bytes = fromBase64Url(cursor);
  const parsed = v.safeParse(Cursor, bytes && new TextDecoder().decode(bytes));
  return parsed.success ? { created_at: parsed.output[0], id: parsed.output[1] } : null;
}

/** A timestamptz in PostgreSQL's own words, with a year, day, time and offset that exist for it. */
const Instant = v.pipe(
  v.string(),
  v.regex(/^(?!0000)\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-](0\d|1[0-5])(:[0-5]\d)?$/),
  // A day such as 30 February parses too, as one in March.
  v.check((text) => isoAgain(text) === text.slice(0, 19)),
);

function isoAgain(text: string): string | null {
  const time = Date.parse(`${text.slice(0, 10)}T${text.slice(11, 19)}Z`);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 19).replace("T", " ");
}

const Cursor = v.pipe(v.string(), v.parseJson(), v.strictTuple([Instant, Id]));
