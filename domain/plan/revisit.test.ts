import { createEmptyCard, fsrs, Rating } from "ts-fsrs";
import { expect, test } from "vitest";
import { plannedRevisits, revisits } from "./revisit.ts";

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

test("a topic that does not matter to the person is never due, and stands last", () => {
  const dates = revisits([answer("dp", 0, 90), answer("graphs", 1, 10), answer("heap", 1, 70)]);
  expect(plannedRevisits(dates, [])).toEqual(dates);
  const [graphs, ...others] = dates;
  expect(plannedRevisits(dates, ["graphs"])).toEqual([...others, { ...graphs, due_at: null }]);
});

test("no date lies further ahead than four months", () => {
  const often = Array.from({ length: 12 }, (_, index) => answer("dp", index * 60, 100));
  expect(daysUntil(often)).toBeLessThan(125);
});

test("a long history gives the date that the library gives when every answer is scheduled in turn", () => {
  const library = fsrs({
    request_retention: 0.85,
    maximum_interval: 120,
    enable_fuzz: false,
    enable_short_term: false,
  });
  const scores = [10, 55, 75, 95];
  const grades = [Rating.Again, Rating.Hard, Rating.Good, Rating.Easy] as const;
  for (let seed = 1; seed <= 40; seed++) {
    let day = 0;
    let card = createEmptyCard(new Date(START));
    const answers = Array.from({ length: 1 + (seed % 9) }, (_, index) => {
      const which = (seed * 7 + index * index * 3) % 4;
      day += ((seed * 5 + index * 11) % 23) / 2;
      const given = answer("dp", day, scores[which]!);
      card = library.next(card, new Date(given.answered_at), grades[which]!).card;
      return given;
    });
    expect(revisits(answers)).toEqual([
      {
        topic: "dp",
        last_at: answers.at(-1)?.answered_at,
        due_at: card.due.getTime(),
        answers: answers.length,
      },
    ]);
  }
});
