import { describe, expect, test } from "vitest";
import { answer, candidate, prior } from "./fixtures.ts";
import { calibrate, difficultyOf } from "./question-difficulty.ts";

describe("the difficulty of a question", () => {
  test("is its label's until anybody answered it", () => {
    expect(
      ["EASY", "MEDIUM", "HARD"].map(
        (difficulty) => difficultyOf(candidate("q", { difficulty } as never)).mean,
      ),
    ).toEqual([-1, 0, 1]);
  });

  test("moves with its average score, the more people the further", () => {
    const answered = (times_asked: number) => difficultyOf(candidate("q", { times_asked, avg_score: 25 }));
    expect(answered(2).mean).toBeGreaterThan(0);
    expect(answered(40).mean).toBeGreaterThan(answered(2).mean);
    expect(answered(40).variance).toBeLessThan(answered(2).variance);
    expect(difficultyOf(candidate("q", { times_asked: 40, avg_score: 85 })).mean).toBeLessThan(0);
  });

  test("takes a choice that half got right as harder than a design that half was made of", () => {
    const at = (format: "MCQ" | "OPEN_ENDED") =>
      difficultyOf(candidate("q", { format, times_asked: 40, avg_score: 50 })).mean;
    expect(at("MCQ")).toBeGreaterThan(at("OPEN_ENDED"));
  });

  test("is what was learned of it, once something was", () => {
    expect(
      difficultyOf(candidate("q", { diff_mu: 0.7, diff_var: 0.1, avg_score: 99, times_asked: 9 })),
    ).toEqual({
      mean: 0.7,
      variance: 0.1,
    });
  });
});

describe("an answer", () => {
  test("better than expected makes the question easier, worse makes it harder", () => {
    expect(calibrate(prior(), answer({ score: 95 })).difficulty.mean).toBeLessThan(0);
    expect(calibrate(prior(), answer({ score: 10 })).difficulty.mean).toBeGreaterThan(0);
  });

  test("moves a question that is well known less", () => {
    const moved = (variance: number) =>
      calibrate(prior(), answer({ score: 95, difficulty: { mean: 0, variance } })).difficulty.mean;
    expect(Math.abs(moved(0.05))).toBeLessThan(Math.abs(moved(0.6)));
  });
});
