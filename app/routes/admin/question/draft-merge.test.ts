import { expect, test } from "vitest";
import { merged } from "./draft-merge.ts";
import { draft, wireCase } from "./fixtures.ts";

const base = draft();

test("what only they changed is theirs, what only I changed is mine", () => {
  const here = { base, draft: draft({ title: "Mine" }), unsaved: ["title" as const], asked: [] };
  const { draft: next, both, alone } = merged(here, draft({ hints: ["Theirs"] }));
  expect(next).toMatchObject({ title: "Mine", hints: ["Theirs"] });
  expect([both, alone]).toEqual([[], ["hints"]]);
});

test("both to the same end is nothing to ask about", () => {
  const same = { base, draft: draft({ title: "Same" }), unsaved: ["title" as const], asked: [] };
  expect(merged(same, draft({ title: "Same" }))).toMatchObject({ both: [], alone: [] });
});

test("cases with other ids and the same text are the same cases, as after a publishing", () => {
  const cut = { cut: true, bytes: 9000 };
  const mine = draft({
    cases: [wireCase({ id: "old", ...cut, is_sample: true }), wireCase({ id: "n", input: "[]" })],
  });
  const here = {
    base: draft({ cases: [wireCase({ id: "old", ...cut })] }),
    draft: mine,
    unsaved: ["cases" as const],
    asked: [],
  };
  const { draft: next, both, lost } = merged(here, draft({ cases: [wireCase({ id: "new", ...cut })] }));
  expect(both).toEqual([]);
  expect(lost).toBe(0);
  expect(next.cases[0]).toMatchObject({ id: "new", is_sample: true });
});
