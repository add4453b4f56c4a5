import { expect, test } from "vitest";
import { ids, report, transcript } from "./fixtures.ts";
import { anchors, once, recordsOf } from "./records.ts";

const piece = (
  kind: "message" | "run" | "code" | "hint" | "round",
  record_id: string,
  quote: string | null = null,
) => ({
  kind,
  record_id,
  quote,
  note: "",
});

test("words lead to their message, counts to their run, a whole round to its facts", () => {
  const { placeOf } = recordsOf(report(), transcript());
  expect(placeOf(piece("message", ids.message, "n log n"))?.anchor).toBe(anchors.record(ids.message));
  expect(placeOf(piece("run", ids.run))?.anchor).toBe(anchors.record(ids.run));
  expect(placeOf(piece("round", ids.round))?.anchor).toBe(anchors.record(ids.round));
});

test("quoted code leads to its first line, and all its lines are marked", () => {
  const { placeOf, isQuotedLine } = recordsOf(report(), transcript());
  expect(placeOf(piece("code", ids.round, "seen = set()\nreturn seen"))).toMatchObject({
    anchor: anchors.line(ids.round, 2),
    lines: { from: 2, to: 3 },
  });
  expect([1, 2, 3].map((line) => isQuotedLine(ids.round, line))).toEqual([false, true, true]);
});

test("code of which no words are quoted leads to the code", () => {
  const { placeOf } = recordsOf(report(), transcript());
  expect(placeOf(piece("code", ids.round))?.anchor).toBe(anchors.code(ids.round));
});

test("only records that the report rests on are marked", () => {
  const { isCited } = recordsOf(report({ strengths: [] }), transcript());
  expect(isCited(ids.run)).toBe(true);
  expect(isCited(ids.message)).toBe(false);
});

test("a record that the page does not show has no place", () => {
  const { placeOf, isReplayed } = recordsOf(report(), null);
  expect(isReplayed).toBe(false);
  expect(placeOf(piece("message", ids.message))).toBeNull();
  expect(placeOf(piece("round", ids.round))).not.toBeNull();
});

test("what several checks rest on is shown once", () => {
  const same = piece("run", ids.run);
  expect(once([same, { ...same }, { ...same, note: "another" }])).toHaveLength(2);
});
