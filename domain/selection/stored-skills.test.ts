import { expect, test } from "vitest";
import { prior, TOPICS } from "./fixtures.ts";
import { readSkills, storedSkills } from "./stored-skills.ts";

test("what is no skills, or skills over another vocabulary, has to be rebuilt", () => {
  const stored = storedSkills(prior());
  expect(readSkills(stored, TOPICS)).not.toBeNull();
  expect(readSkills(null, TOPICS)).toBeNull();
  expect(readSkills({ ...stored, version: 1 }, TOPICS)).toBeNull();
  expect(readSkills({ ...stored, mean: stored.mean.slice(1) }, TOPICS)).toBeNull();
  expect(readSkills({ ...stored, answers: [] }, TOPICS)).toBeNull();
  expect(readSkills(stored, [...TOPICS, "math"])).toBeNull();
  expect(readSkills(stored, [...TOPICS].reverse())).toBeNull();
});

test("a covariance that no skills can have is refused", () => {
  const stored = storedSkills(prior());
  expect(readSkills({ ...stored, covariance: stored.covariance.map(() => 1) }, TOPICS)).toBeNull();
});
