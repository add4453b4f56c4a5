import { expect, test } from "vitest";
import type { PlanLine } from "../../domain/authoring/import/import-plan.ts";
import { planLines } from "./plan-lines.ts";

const line = (given: Partial<PlanLine>): PlanLine => ({
  does: "new",
  id: null,
  slug: "two-sum",
  title: "Two Sum",
  type: "DSA",
  format: "OPEN_ENDED",
  fields: [],
  notes: [],
  place: { file: "q.json", line: 1 },
  ...given,
});

test("a plan tells what is written, what is kept and why, and the rest in numbers", () => {
  const lines = [
    line({}),
    line({ does: "changed", slug: "3sum", fields: ["hints", "cases"], notes: ["draft", "edited"] }),
    line({ does: "kept", slug: "word-break" }),
    line({ does: "unchanged", slug: "lru-cache" }),
  ];
  const counts = { new: 1, changed: 1, unchanged: 1, kept: 1, refused: 2 };
  expect(planLines(lines, counts)).toEqual([
    "new      two-sum     Two Sum",
    "changed  3sum        hints, cases; its unpublished draft stays; replaces what an administrator published",
    "kept     word-break  published by an administrator or another import; --replace overrules that",
    "1 new, 1 changed, 1 unchanged, 1 kept, 2 refused",
  ]);
});

test("nothing kept is nothing to tell", () => {
  expect(planLines([], { new: 0, changed: 0, unchanged: 3, kept: 0, refused: 0 })).toEqual([
    "0 new, 0 changed, 3 unchanged, 0 refused",
  ]);
});
