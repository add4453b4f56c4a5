import { expect, test } from "vitest";
import { type PastResult, startingDifficulty } from "./difficulty.ts";

const past = (difficulty: PastResult["difficulty"], ...scores: (number | null)[]): PastResult[] =>
  scores.map((overall) => ({ difficulty, overall }));

test.each<[string, PastResult[], number | null, string]>([
  ["a beginner without interviews", [], null, "EASY"],
  ["someone with a year of experience", [], 1, "EASY"],
  ["someone with two years of experience", [], 2, "MEDIUM"],
  ["good results go one level up", past("EASY", 85, 80, 90), null, "MEDIUM"],
  ["weak results go one level down", past("MEDIUM", 40, 45, 30), 10, "EASY"],
  ["middling results stay", past("MEDIUM", 60, 90, 70), 0, "MEDIUM"],
  ["there is nothing above hard", past("HARD", 95), null, "HARD"],
  ["there is nothing below easy", past("EASY", 10), null, "EASY"],
  ["only the last three count", past("EASY", 80, 80, 80, 0, 0), null, "MEDIUM"],
  ["what was not assessed does not count as zero", past("MEDIUM", null, 60), null, "MEDIUM"],
  [
    "only results at the last level count",
    [...past("MEDIUM", 60), ...past("EASY", 100, 100)],
    null,
    "MEDIUM",
  ],
])("%s", (_what, results, years, expected) => {
  expect(startingDifficulty(results, years)).toBe(expected);
});
