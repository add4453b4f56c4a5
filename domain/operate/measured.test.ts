import { expect, test } from "vitest";
import { dataPoints, type Note, SIZES } from "./measured.ts";

const turn: Note<"turn"> = {
  event: "turn",
  what: "gpt-4.1-mini",
  outcome: "ok",
  ms: 2_300,
  request_id: "r1",
  figures: { first_ms: 640, tokens: 900 },
  ids: { interview_id: "i1" },
};

test("a note is a data point of its event and one of each further time, with classes and figures in the declared order", () => {
  expect(dataPoints(turn)).toEqual([
    { indexes: ["turn"], blobs: ["gpt-4.1-mini", "ok", "3000"], doubles: [2_300, 640, 900] },
    { indexes: ["turn.first_ms"], blobs: ["gpt-4.1-mini", "ok", "700"], doubles: [640] },
  ]);
});

test("a time that is not known has no series, and ids stand in no data point", () => {
  const points = dataPoints({ ...turn, figures: { first_ms: null } });
  expect(points.map(({ indexes }) => indexes[0])).toEqual(["turn"]);
  expect(JSON.stringify(points)).not.toMatch(/i1|r1/);
});

test("a time beyond every class counts in the last", () => {
  expect(dataPoints({ ...turn, ms: 1e9 })[0]?.blobs[2]).toBe(String(SIZES.at(-1)));
});
