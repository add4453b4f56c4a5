import { calibrate, difficultyOf } from "../../domain/selection/question-difficulty.ts";
import { current, record } from "../../domain/selection/record.ts";
import type { Skills } from "../../domain/selection/skills.ts";
import type {
  BankQuestion,
  GeneratedInterview,
  LearnedDifficulty,
} from "../../drizzle/queries/generated-history.ts";

export type Counted = { history: GeneratedInterview[]; learned: LearnedDifficulty[] };

/**
 * Counts the answers of a made-up history as the product counts one after the other: each round keeps what was believed of its question
 * before it, and `learned` is what is believed of the questions after all of them. `prior`: of their candidate, before any answer.
 */
export function counted(bank: BankQuestion[], history: GeneratedInterview[], prior: Skills): Counted {
  const questions = new Map(bank.map((question) => [question.id, question]));
  const learned = new Map<string, LearnedDifficulty>();
  let skills = prior;
  const after = history.map((interview) => ({
    ...interview,
    rounds: interview.rounds.map((round) => {
      const { question_id, duration_sec, ended_at, evaluation } = round;
      const question = questions.get(question_id);
      if (!question || !evaluation.score) return round;
      const calibration = {
        ...round.calibration,
        difficulty: learned.get(question_id) ?? difficultyOf(question),
      };
      const answer = {
        ...{ question_id, topics: question.topics, format: question.format, duration_sec, ...calibration },
        score: evaluation.score.value,
        hints_used: 0,
        time_limit_sec: question.time_limit_min && question.time_limit_min * 60,
        answered_at: ended_at,
        interview: interview.id,
      };
      const then = current(skills, ended_at, interview.id);
      learned.set(question_id, { id: question_id, ...calibrate(then, answer).difficulty });
      skills = record(skills, answer) ?? skills;
      return { ...round, calibration };
    }),
  }));
  return { history: after, learned: [...learned.values()] };
}
