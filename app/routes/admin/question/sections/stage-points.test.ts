import { expect, test } from "vitest";
import type { Draft, DraftPoint } from "../../../../../domain/authoring/draft.ts";
import { lostWith, stagesAfter } from "./stage-points.ts";

const point = (text: string): DraftPoint => ({ point: text, dimension: "", level: "", all_of: [] });
const stages = (...places: number[][]): Draft["stages"] =>
  places.map((key_points) => ({ title: "", asks: [], after: 0, reveals: "", key_points }));
const named = (all: Draft["stages"]) => all.map(({ key_points }) => key_points);

test("a stage names the same point after it was moved", () => {
  const moved = stagesAfter(stages([0, 1], [2], []), { kind: "move", at: 2, to: 0 }, null);
  expect(named(moved)).toEqual([[1, 2], [0], []]);
});

test("a stage names a point no more that is gone, and the others still", () => {
  expect(named(stagesAfter(stages([0, 1], [1, 2]), { kind: "remove", at: 1 }, null))).toEqual([[0], [1]]);
});

test("a point that is put back is named again by the stages that named it", () => {
  const before = stages([0, 1], [2], [1]);
  const gone = point("gone");
  const lost = lostWith(before, gone, 1);
  const without = stagesAfter(before, { kind: "remove", at: 1 }, null);
  expect(named(stagesAfter(without, { kind: "add", at: 1, item: gone }, lost))).toEqual([[0, 1], [2], [1]]);
});

test("a new point is named by no stage, though one was taken out just before", () => {
  const before = stages([0, 1]);
  const lost = lostWith(before, point("gone"), 1);
  const without = stagesAfter(before, { kind: "remove", at: 1 }, null);
  expect(named(stagesAfter(without, { kind: "add", at: 1, item: point("new") }, lost))).toEqual([[0]]);
});
