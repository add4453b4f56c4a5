import { sql } from "drizzle-orm";
import { type AnyPgColumn, text, timestamp, uuid, varchar } from "drizzle-orm/pg-core";

/** Columns are keyed by their names in the database, which are also the names on the wire. */
export const primaryId = () => uuid().primaryKey().defaultRandom();

export const instant = () => timestamp({ withTimezone: true });

export const createdAt = () => instant().notNull().defaultNow();

export const textList = () => text().array();

export const emptyList = sql`'{}'::text[]`;

/** A VARCHAR that holds one of `values`; pair it with `oneOf` so that the database holds to them too. */
export const choice = <const T extends readonly [string, ...string[]]>(values: T, length = 20) =>
  varchar({ length, enum: values as unknown as [T[number], ...T[number][]] });

/** Check: the column is one of `values` (or null where it may be). */
export const oneOf = (column: AnyPgColumn, values: readonly string[]) =>
  sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(", "))})`;

/** Check: the column lies between `low` and `high`, both included. */
export const between = (column: AnyPgColumn, low: number, high: number) =>
  sql`${column} between ${sql.raw(String(low))} and ${sql.raw(String(high))}`;
