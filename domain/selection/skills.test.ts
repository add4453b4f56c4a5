import { expect, test } from "vitest";
import { TOPICS } from "../topics.ts";
import { estimate } from "./estimate.ts";
import { isPositiveDefinite } from "./gaussian.ts";
import { type Background, skillPrior } from "./skills.ts";
import { TOPIC_BLOCKS } from "./topic-blocks.ts";

const about = (given: Partial<Background>) =>
  estimate(skillPrior(TOPICS, TOPIC_BLOCKS, { experience_years: null, claimed: [], ...given }), TOPICS);
const mean = (topic: string, given: Partial<Background>) =>
  about(given).find((one) => one.topic === topic)!.mean;

test("the prior over the whole vocabulary is a possible one", () => {
  const { belief } = skillPrior(TOPICS, TOPIC_BLOCKS, {
    experience_years: 4,
    claimed: ["arrays", "caching"],
  });
  expect(isPositiveDefinite(belief)).toBe(true);
});

test("more years raise what is expected, each year less than the one before", () => {
  const at = (experience_years: number) => mean("graphs", { experience_years });
  expect(at(3) - at(1)).toBeGreaterThan(at(5) - at(3));
  expect(at(5)).toBeGreaterThan(at(3));
  expect(mean("graphs", {})).toBe(0);
});

test("a listed skill raises its topic most, its neighbours next, strangers least", () => {
  const claimed = ["trees"];
  const [own, neighbour, stranger] = ["trees", "graphs", "math"].map((topic) => mean(topic, { claimed }));
  expect(own).toBeGreaterThan(neighbour!);
  expect(neighbour).toBeGreaterThan(stranger!);
});

test("nothing listed says nothing", () => {
  expect(about({ claimed: [] }).every((one) => one.mean === 0)).toBe(true);
});
