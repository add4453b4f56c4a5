import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateOf } from "../calendar.ts";
import { hintUse } from "./hint-use.ts";
import { change, type ScoredInterview, trend } from "./trend.ts";

const scored = (day: number, value: number, given: Partial<ScoredInterview> = {}): ScoredInterview => ({
  interview_id: `i${day}-${value}`,
  at: day * 86_400_000,
  date: dateOf(day),
  value,
  low: value - 5,
  high: value + 5,
  ...given,
});

describe("scores over time", () => {
  test("are shown one by one while there are few, in the order in which they happened", () => {
    const { step, points } = trend([scored(20_002, 60), scored(20_000, 50)]);
    expect(step).toBe("interview");
    expect(points.map(({ value, interview_id }) => [value, interview_id])).toEqual([
      [50, "i20000-50"],
      [60, "i20002-60"],
    ]);
  });

  test("are averaged by week when there are many, and by month when there are many weeks", () => {
    const daily = (days: number) => Array.from({ length: days }, (_, index) => scored(20_000 + index, 60));
    const weeks = trend(daily(60));
    expect(weeks.step).toBe("week");
    expect(weeks.points[1]).toMatchObject({ interviews: 7, value: 60, interview_id: null });
    expect(trend(daily(500)).step).toBe("month");
  });

  test("keep every interview, and every average within what it is the average of", () => {
    const some = fc.array(
      fc.record({ day: fc.integer({ min: 19_000, max: 20_500 }), value: fc.integer({ min: 0, max: 100 }) }),
      { maxLength: 120 },
    );
    fc.assert(
      fc.property(some, (list) => {
        const all = list.map(({ day, value }, index) =>
          scored(day, value, { interview_id: String(index), low: Math.max(0, value - 9), high: value }),
        );
        const { points } = trend(all);
        expect(points.reduce((sum, { interviews }) => sum + interviews, 0)).toBe(all.length);
        for (const { low, value, high, start } of points) {
          expect(low).toBeLessThanOrEqual(value);
          expect(value).toBeLessThanOrEqual(high);
          expect(all.some(({ date }) => date >= start)).toBe(true);
        }
        expect(points.map(({ start }) => start)).toEqual(points.map(({ start }) => start).sort());
      }),
    );
  });

  test("of the later half are set against the earlier one once there are enough", () => {
    const rising = [50, 52, 60, 62].map((value, index) => scored(20_000 + index, value));
    expect(change(trend(rising))).toBe(10);
    expect(change(trend(rising.slice(0, 3)))).toBeNull();
  });
});

test("hints are counted for each question", () => {
  const interview = (interview_id: string, questions: number, hints: number) => ({
    interview_id,
    questions,
    hints,
    at: 0,
    date: "2026-11-23",
  });
  const taken = [interview("a", 2, 3), interview("b", 1, 0), interview("nothing answered", 0, 0)];
  expect(hintUse(taken, "interview")).toEqual([
    { start: "2026-11-23", questions: 2, hints: 3, per_question: 1.5 },
    { start: "2026-11-23", questions: 1, hints: 0, per_question: 0 },
  ]);
});
