import fs from "node:fs";
import { expect, test } from "vitest";
import { takesAway } from "./contraction.ts";

test.each([
  'DROP TABLE "rounds";',
  'ALTER TABLE "rounds" DROP COLUMN "why";',
  'ALTER TABLE "rounds" RENAME COLUMN "why" TO "reason";',
  'ALTER TABLE "rounds" ALTER COLUMN "why" SET NOT NULL;',
  'ALTER TABLE "rounds" ALTER COLUMN "why" SET DATA TYPE integer;',
  'ALTER TABLE "rounds" ADD COLUMN "who" text NOT NULL;',
  "DELETE FROM rounds;",
])("%s takes something away from running code", (statement) => {
  expect(takesAway(`CREATE TABLE "x" ("id" uuid);--> statement-breakpoint\n${statement}`)).toEqual([
    statement,
  ]);
});

test.each([
  'CREATE TABLE "x" ("id" uuid PRIMARY KEY NOT NULL);',
  'ALTER TABLE "rounds" ADD COLUMN "who" text;',
  `ALTER TABLE "rounds" ADD COLUMN "n" integer DEFAULT 0 NOT NULL;`,
  `ALTER TABLE "rounds" ADD COLUMN "t" boolean GENERATED ALWAYS AS (n > 0) STORED NOT NULL;`,
  'DROP INDEX "idx_rounds_why";',
  'ALTER TABLE "rounds" DROP CONSTRAINT "rounds_status";',
  "-- DROP TABLE would be wrong here\nCREATE INDEX i ON rounds (id);",
])("%s leaves running code what it needs", (statement) => {
  expect(takesAway(statement)).toEqual([]);
});

test("no migration of this product takes anything away so far", () => {
  const folder = "drizzle/migrations";
  const found = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .flatMap((name) => takesAway(fs.readFileSync(`${folder}/${name}`, "utf8")));
  expect(found).toEqual([]);
});
