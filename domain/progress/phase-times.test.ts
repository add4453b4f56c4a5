import { expect, test } from "vitest";
import { kindTimes, type PhaseSum } from "./phase-times.ts";

const sum = (phase: string, seconds: number, questions: number, given: Partial<PhaseSum> = {}): PhaseSum => ({
  type: "DSA",
  format: "OPEN_ENDED",
  phase,
  seconds,
  questions,
  ...given,
});

test("the average question of a kind goes through its stages in their order", () => {
  expect(kindTimes([sum("code", 1200, 2), sum("agenda", 60, 2), sum("test", 100, 1)])).toEqual([
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
    sum("deep-dive", 600, 1, design),
    sum("choose", 60, 1, { ...design, format: "MCQ" }),
    sum("code", 0, 3),
  ]);
  expect(kinds.map(({ kind }) => kind)).toEqual(["mcq", "design"]);
});
