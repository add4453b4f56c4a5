import { expect, test } from "vitest";
import { revisits } from "./revisit.ts";

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 5, 9);
const answer = (topic: string, day: number, score: number) => ({
  topic,
  score,
  answered_at: START + day * DAY,
});
const daysUntil = (answers: ReturnType<typeof answer>[]) => {
  const [only] = revisits(answers);
  return only ? (only.due_at - only.last_at) / DAY : Number.NaN;
};

test("the better a topic went, the later it comes again", () => {
  const after = [20, 55, 75, 95].map((score) => daysUntil([answer("dp", 0, score)]));
  expect(after).toEqual([...after].sort((a, b) => a - b));
  expect(after[0]).toBeLessThanOrEqual(3);
  expect(after[3]).toBeGreaterThan(after[0]!);
});

test("each good answer makes the next wait longer, and a bad one brings it back soon", () => {
  const once = [answer("dp", 0, 75)];
  const twice = [...once, answer("dp", 4, 75)];
  const thrice = [...twice, answer("dp", 20, 75)];
  expect(daysUntil(twice)).toBeGreaterThan(daysUntil(once));
  expect(daysUntil(thrice)).toBeGreaterThan(daysUntil(twice));
  expect(daysUntil([...thrice, answer("dp", 60, 10)])).toBeLessThan(daysUntil(thrice));
});

test("topics come in the order of their dates, whatever order the answers have", () => {
  const answers = [answer("dp", 0, 90), answer("graphs", 1, 10), answer("heap", 1, 70)];
  const dates = revisits(answers);
  expect(dates.map(({ topic }) => topic)[0]).toBe("graphs");
  expect(revisits([...answers].reverse())).toEqual(dates);
});

test("no date lies further ahead than four months", () => {
  const often = Array.from({ length: 12 }, (_, index) => answer("dp", index * 60, 100));
  expect(daysUntil(often)).toBeLessThan(125);
});
