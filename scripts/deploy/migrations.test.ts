import { expect, test } from "vitest";
import { refusalOf, waitingSince } from "./migrations.ts";

const FOLDER = "drizzle/migrations";

test("an empty database waits for every migration, one that has the last for none", () => {
  const all = waitingSince(FOLDER, null);
  expect(all[0]?.tag).toBe("0000_init");
  expect(waitingSince(FOLDER, Number.MAX_SAFE_INTEGER)).toEqual([]);
  expect(all.length).toBeGreaterThan(5);
});

test("what only adds may be applied while the present code runs; what takes away is named and refused", () => {
  expect(refusalOf(waitingSince(FOLDER, null))).toBeNull();
  const refusal = refusalOf([
    { tag: "0100_adds", takesAway: [] },
    { tag: "0101_drops", takesAway: ['ALTER TABLE "rounds" DROP COLUMN "why";'] },
  ]);
  expect(refusal).toContain("0101_drops");
  expect(refusal).toContain("--contract");
  expect(refusal).not.toContain("0100_adds");
});
