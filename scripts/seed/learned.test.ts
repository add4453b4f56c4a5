import { expect, test } from "vitest";
import { USUAL_WORTH } from "../../domain/selection/answer-worth.ts";
import { priorOf } from "../../domain/selection/background.ts";
import { difficultyOf } from "../../domain/selection/question-difficulty.ts";
import { evaluation, newId } from "../../drizzle/queries/fixtures.ts";
import type {
  BankQuestion,
  GeneratedInterview,
  GeneratedRound,
} from "../../drizzle/queries/generated-history.ts";
import { counted } from "./learned.ts";

const question = (title: string): BankQuestion => ({
  id: newId(),
  type: "DSA",
  format: "OPEN_ENDED",
  difficulty: "MEDIUM",
  title,
  topics: ["arrays"],
  time_limit_min: 20,
  hints_total: 3,
  expected_approach: null,
  solutions: null,
  starter_code: null,
  times_asked: 0,
  avg_score: null,
  diff_mu: null,
  diff_var: null,
});

const DAY = 86_400_000;

function asked(day: number, answers: [BankQuestion, number][]): GeneratedInterview {
  const startedAt = Date.UTC(2026, 8, 1) + day * DAY;
  const rounds = answers.map(
    ([one, value], at): GeneratedRound => ({
      id: newId(),
      question_id: one.id,
      round_number: at + 1,
      started_at: startedAt,
      ended_at: startedAt + (at + 1) * 600_000,
      duration_sec: 600,
      hints_used: 0,
      evaluation: evaluation({ score: { value, low: value, high: value } }),
      calibration: { difficulty: difficultyOf(one), worth: USUAL_WORTH.OPEN_ENDED },
      submission: null,
    }),
  );
  return {
    id: newId(),
    type: "DSA",
    difficulty: "MEDIUM",
    config: {
      topics: [],
      num_questions: 2,
      time_limit_min: 40,
      adaptive: false,
      target_company: null,
      language: "python",
      time_zone: "UTC",
      generated: true,
    },
    status: "COMPLETED",
    created_at: startedAt,
    started_at: startedAt,
    ended_at: startedAt + 1_200_000,
    total_duration_sec: 1200,
    rounds,
    feedback: null,
  };
}

test("a question that is often failed is learned to be hard, one that never is to be easy, and one that was not asked stays as it is", () => {
  const [failed, solved, unasked] = [question("Failed"), question("Solved"), question("Unasked")];
  const days = [0, 3, 9, 20].map((day) =>
    asked(day, [
      [failed, 10],
      [solved, 95],
    ]),
  );
  const prior = priorOf({ experience_years: null, claimed: [] });
  const { history, learned } = counted([failed, solved, unasked], days, prior);
  const of = ({ id }: BankQuestion) => learned.find((one) => one.id === id);
  const label = difficultyOf(failed);
  expect(of(failed)!.mean).toBeGreaterThan(label.mean + 0.2);
  expect(of(solved)!.mean).toBeLessThan(label.mean - 0.2);
  expect(of(failed)!.variance).toBeLessThan(label.variance);
  expect(of(unasked)).toBeUndefined();
  const believed = history.map(({ rounds }) => rounds[0]!.calibration.difficulty);
  expect(believed[0]).toEqual(label);
  expect(believed.map(({ variance }) => variance).toSorted((a, b) => b - a)).toEqual(
    believed.map(({ variance }) => variance),
  );
});
