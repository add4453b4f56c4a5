import { expect, test } from "vitest";
import { emptyDraft } from "../../../../domain/authoring/empty-draft.ts";
import type { WireDraft } from "../../../../domain/authoring/wire.ts";
import { changedParts, folded } from "./version-parts.ts";

const draft = (changes: Partial<WireDraft> = {}): WireDraft => ({
  ...emptyDraft("DSA", "OPEN_ENDED"),
  title: "Two Sum",
  hints: ["Look for pairs.", "Keep what you saw."],
  cases: [],
  ...changes,
});
const point = (text: string) => ({ point: text, dimension: "deep_dive", level: "mid", all_of: [["cache"]] });

test("equal states have no part that differs", () => {
  expect(changedParts(draft(), draft())).toEqual([]);
});

test("a changed hint is shown in its place, with the others around it", () => {
  const [part, ...rest] = changedParts(draft(), draft({ hints: ["Look for pairs.", "Use a map."] }));
  expect(rest).toEqual([]);
  expect(part).toEqual({
    name: "Hints",
    lines: [
      { kind: "same", text: "Look for pairs." },
      { kind: "same", text: "" },
      { kind: "removed", text: "Keep what you saw." },
      { kind: "added", text: "Use a map." },
    ],
  });
});

test("a case that became a sample is told, though its text is the same", () => {
  const one = { id: "a", input: "[1]\n2", expected_output: "[]", is_sample: false, cut: false, bytes: 7 };
  const parts = changedParts(
    draft({ cases: [one] }),
    draft({ cases: [{ ...one, id: "b", is_sample: true }] }),
  );
  expect(parts).toEqual([
    {
      name: "Test cases",
      lines: [
        { kind: "removed", text: "Hidden: [1] ⏎ 2 → []" },
        { kind: "added", text: "Sample: [1] ⏎ 2 → []" },
      ],
    },
  ]);
});

test("a long case whose size changed differs, though its beginning does not", () => {
  const one = { id: "a", input: "[1", expected_output: "1", is_sample: false, cut: true, bytes: 4096 };
  const parts = changedParts(draft({ cases: [one] }), draft({ cases: [{ ...one, bytes: 8192 }] }));
  expect(parts.map(({ name }) => name)).toEqual(["Test cases"]);
});

test("a stage that names another key point differs", () => {
  const rubric = { ...draft().rubric, key_points: [point("First"), point("Second")] };
  const stage = { title: "Logs", asks: ["logs"], after: 0, reveals: "x", key_points: [0] };
  const parts = changedParts(
    draft({ rubric, stages: [stage] }),
    draft({ rubric, stages: [{ ...stage, key_points: [1] }] }),
  );
  expect(parts.map(({ name }) => name)).toEqual(["Stages"]);
});

test("lines far from a change are counted in place of being shown", () => {
  const same = Array.from({ length: 10 }, (_, at) => ({ kind: "same" as const, text: `line ${at}` }));
  const shown = folded([...same, { kind: "added", text: "new" }], 2);
  expect(shown).toEqual([
    { kind: "fold", count: 8 },
    { kind: "same", text: "line 8" },
    { kind: "same", text: "line 9" },
    { kind: "added", text: "new" },
  ]);
});
