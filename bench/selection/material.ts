import { seeded } from "../../domain/judge/random.ts";
import type { Difficulty, QuestionType } from "../../domain/question.ts";
import { USUAL_WORTH } from "../../domain/selection/answer-worth.ts";
import { priorOf } from "../../domain/selection/background.ts";
import type { Answer } from "../../domain/selection/evidence.ts";
import { difficultyOf } from "../../domain/selection/question-difficulty.ts";
import { rebuild } from "../../domain/selection/record.ts";
import type { Candidate } from "../../domain/selection/request.ts";
import { type StoredSkills, storedSkills } from "../../domain/selection/stored-skills.ts";
import { readBank } from "../../scripts/questions/bank.ts";

/** What a pick begins with, as JSON: the rows of the bank, and the skills as they are kept. */
export type Material = { type: QuestionType; bank: Candidate[]; skills: StoredSkills; now: number };

export const ANSWERS = 200;
const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 10, 1);

/** The bank in questions/, and somebody with a history of answers to it. */
export async function materialFor(type: QuestionType): Promise<Material> {
  const { questions, designs, problems } = await readBank("questions", [], type);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  const fresh = [...questions, ...designs].map(({ file }): Candidate => ({ ...candidateOf(file), ...NEW }));
  const history = answersTo(fresh);
  const seen = new Map(history.map(({ question_id, answered_at }) => [question_id, answered_at]));
  const skills = rebuild(priorOf({ experience_years: 4, claimed: ["arrays", "graphs", "caching"] }), history);
  return {
    type,
    bank: fresh.map((question) => ({ ...question, last_seen_at: seen.get(question.id) ?? null })),
    skills: storedSkills(skills),
    now: NOW,
  };
}

type File = Pick<Candidate, "topics" | "companies" | "format"> & { slug: string; difficulty: Difficulty };
const candidateOf = ({ slug, topics, companies, format, difficulty }: File) => ({
  id: slug,
  topics,
  companies,
  format,
  difficulty,
});
const NEW = { times_asked: 0, avg_score: null, diff_mu: null, diff_var: null, last_seen_at: null };

/** Half of the bank is still new to them. */
function answersTo(bank: readonly Candidate[]): Answer[] {
  const dice = seeded(7);
  const known = bank.filter((_, index) => index % 2 === 0);
  return Array.from({ length: ANSWERS }, (_, index): Answer => {
    const question = known[index % known.length]!;
    return {
      question_id: question.id,
      topics: question.topics,
      format: question.format,
      score: dice.int(0, 20) * 5,
      hints_used: 0,
      duration_sec: 900,
      time_limit_sec: null,
      answered_at: NOW - (ANSWERS - index) * DAY_MS,
      interview: `interview ${Math.floor(index / 3)}`,
      difficulty: difficultyOf(question),
      worth: USUAL_WORTH[question.format],
    };
  });
}
