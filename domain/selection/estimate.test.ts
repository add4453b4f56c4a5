import { expect, test } from "vitest";
import { estimate, isStrong, isWeak } from "./estimate.ts";
import { answer, DAY, prior, TOPICS } from "./fixtures.ts";
import { rebuild } from "./record.ts";

const skillsAfter = (scores: Record<string, number>) =>
  rebuild(
    prior(),
    Object.entries(scores).flatMap(([topic, score], index) =>
      [0, 1, 2].map((time) =>
        answer({
          question_id: `${topic}${time}`,
          topics: [topic],
          score,
          answered_at: DAY * (1 + index * 3 + time),
          interview: `${index}${time}`,
        }),
      ),
    ),
  );

test("a topic answered far worse than the others is weak, one answered far better is strong", () => {
  const found = estimate(skillsAfter({ arrays: 60, strings: 60, graphs: 15, dp: 95 }), TOPICS);
  expect(found.filter(isWeak).map(({ topic }) => topic)).toEqual(["graphs"]);
  expect(found.filter(isStrong).map(({ topic }) => topic)).toEqual(["dp"]);
});

test("a person who is weak in everything has no weak topic: it is a comparison with oneself", () => {
  const low = Object.fromEntries(TOPICS.map((topic) => [topic, 20]));
  expect(estimate(skillsAfter(low), TOPICS).filter(isWeak)).toEqual([]);
});

test("one topic alone is neither weak nor strong", () => {
  const [only] = estimate(skillsAfter({ graphs: 5 }), ["graphs"]);
  expect(only && (isWeak(only) || isStrong(only))).toBe(false);
});

test("topics that are not in the vocabulary are left out", () => {
  expect(estimate(prior(), ["knitting", "dp"]).map(({ topic }) => topic)).toEqual(["dp"]);
});

test("the expected score lies between 0 and 1 and follows the mean", () => {
  const [weak, strong] = estimate(skillsAfter({ graphs: 5, dp: 95 }), ["graphs", "dp"]);
  expect(weak!.expected_medium).toBeGreaterThan(0);
  expect(strong!.expected_medium).toBeLessThan(1);
  expect(weak!.expected_medium).toBeLessThan(strong!.expected_medium);
  expect(weak!.answers).toBe(3);
});
