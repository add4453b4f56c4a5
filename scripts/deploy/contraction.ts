/**
 * Statements of a migration that take something away from the code that still runs while it is applied. Such a migration is one of
 * its own, after the deploy of code that no longer needs what goes (expand, then contract).
 */
export function takesAway(migration: string): string[] {
  return migration
    .split("--> statement-breakpoint")
    .map((statement) => statement.replace(/--[^\n]*/g, "").trim())
    .filter((statement) => CONTRACTS.some((pattern) => pattern.test(statement)) || demandsColumn(statement))
    .map((statement) => statement.replace(/\s+/g, " ").slice(0, 120));
}

const CONTRACTS = [
  /^DROP (TABLE|VIEW|TYPE|SCHEMA|SEQUENCE)\b/i,
  /^TRUNCATE\b/i,
  /^DELETE\b/i,
  /\bDROP COLUMN\b/i,
  /\bRENAME (TO|COLUMN)\b/i,
  /\bALTER COLUMN\b.*\b(SET NOT NULL|SET DATA TYPE|TYPE|DROP DEFAULT)\b/is,
];

/** A column that every row must fill, and that running code knows nothing of. */
const demandsColumn = (statement: string): boolean =>
  /\bADD COLUMN\b/i.test(statement) &&
  /\bNOT NULL\b/i.test(statement) &&
  !/\b(DEFAULT|GENERATED ALWAYS AS)\b/i.test(statement);
