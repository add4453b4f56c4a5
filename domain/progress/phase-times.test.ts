import { expect, test } from "vitest";
import { kindTimes, type TimedQuestion } from "./phase-times.ts";

const coding = (phase_sec: TimedQuestion["phase_sec"]): TimedQuestion => ({
  type: "DSA",
  format: "OPEN_ENDED",
  phase_sec,
});

test("the average question of a kind goes through its stages in their order", () => {
  const timed = [
    coding({ code: 700, agenda: 20, test: 100 }),
    coding({ code: 500, agenda: 40 }),
    coding(null),
  ];
  expect(kindTimes(timed)).toEqual([
    {
      kind: "coding",
      questions: 2,
      phases: [
        { phase: "agenda", seconds: 30 },
        { phase: "code", seconds: 600 },
        { phase: "test", seconds: 50 },
      ],
    },
  ]);
});

test("kinds are told apart, and one without any time is left out", () => {
  const design = { type: "SYSTEM_DESIGN" } as const;
  const kinds = kindTimes([
    { ...coding({ "deep-dive": 600 }), ...design },
    { ...coding({ choose: 60 }), ...design, format: "MCQ" },
    coding({ code: 0 }),
  ]);
  expect(kinds.map(({ kind }) => kind)).toEqual(["mcq", "design"]);
});
