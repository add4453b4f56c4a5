import { and, asc, eq, sql } from "drizzle-orm";
import type { QuestionType } from "../../domain/question.ts";
import type { Candidate } from "../../domain/selection/request.ts";
import type { Db } from "../client.ts";
import { interviews } from "../schema/interviews.ts";
import { questions } from "../schema/questions.ts";
import { rounds } from "../schema/rounds.ts";
import { user_profiles } from "../schema/user-profiles.ts";
import { countsFor } from "./counting.ts";

/** A question of the bank as selection sees it, with its name in the bank's files. */
export type PoolQuestion = Candidate & { slug: string };

/** What the person could be asked, and when they last were. */
export async function questionPool(
  db: Db,
  { userId, type }: { userId: string; type: QuestionType },
): Promise<PoolQuestion[]> {
  const seen = db
    .select({
      question_id: rounds.question_id,
      last_seen_at: sql`max(${rounds.started_at})`.mapWith(rounds.started_at).as("last_seen_at"),
    })
    .from(rounds)
    .innerJoin(interviews, eq(interviews.id, rounds.interview_id))
    .where(countsFor(userId))
    .groupBy(rounds.question_id)
    .as("seen");
  const rows = await db
    .select({
      id: questions.id,
      slug: questions.slug,
      ...calibrationColumns,
      topics: questions.topics,
      companies: questions.companies,
      last_seen_at: seen.last_seen_at,
    })
    .from(questions)
    .leftJoin(seen, eq(seen.question_id, questions.id))
    .where(and(eq(questions.type, type), eq(questions.is_active, true)))
    .orderBy(asc(questions.slug));
  return rows.map((row) => ({ ...row, last_seen_at: row.last_seen_at?.getTime() ?? null }));
}

/** The topics that questions are mainly about. */
export const mainTopics = (db: Db) =>
  db
    .selectDistinct({ topic: sql<string>`${questions.topics}[1]` })
    .from(questions)
    .where(eq(questions.is_active, true));

/** The main topics of what the company that a person aims at is known to ask. */
export const topicsAskedBy = (db: Db, userId: string) =>
  db
    .select({
      /** As the bank writes it. */
      company: sql<string>`min(company)`,
      topic: sql<string>`${questions.topics}[1]`,
      questions: sql<number>`count(*)::int`,
    })
    .from(questions)
    .innerJoin(sql`unnest(${questions.companies}) as company`, sql`true`)
    .innerJoin(user_profiles, sql`lower(${user_profiles.target_company}) = lower(company)`)
    .where(and(eq(questions.is_active, true), eq(user_profiles.user_id, userId)))
    .groupBy(sql`${questions.topics}[1]`);

/** What a question's difficulty follows from. */
export const calibrationColumns = {
  format: questions.format,
  difficulty: questions.difficulty,
  times_asked: questions.times_asked,
  avg_score: sql<number | null>`${questions.avg_score}::float8`,
  diff_mu: questions.diff_mu,
  diff_var: questions.diff_var,
};
