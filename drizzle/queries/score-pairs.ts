import { and, eq, isNotNull, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { interviews } from "../schema/interviews.ts";
import { questions } from "../schema/questions.ts";
import { rounds } from "../schema/rounds.ts";
import { isCounted, type Looking } from "./counted-rounds.ts";

/** Sums over the candidates of each question: their first score here, and how they do in their other rounds. */
export function scorePairs(db: Db, looking: Looking) {
  const { questionId } = looking;
  const average = db
    .select({ question_id: rounds.question_id, mean: sql<number>`avg(${rounds.score})`.as("mean") })
    .from(rounds)
    .innerJoin(interviews, eq(interviews.id, rounds.interview_id))
    .where(and(isCounted({}), isNotNull(rounds.score)))
    .groupBy(rounds.question_id)
    .as("average");
  // The kept average stands for the same, once the room has counted it.
  const above = sql`${rounds.score} - coalesce(${questions.avg_score}, ${average.mean})`;
  const ofThose = questionId
    ? sql`${interviews.user_id} in (select those.user_id from ${interviews} those
        join ${rounds} asked on asked.interview_id = those.id where asked.question_id = ${questionId})`
    : undefined;
  const own = db
    .select({
      user_id: interviews.user_id,
      question_id: rounds.question_id,
      n: sql<number>`count(*)`.as("n"),
      above: sql<number>`sum(${above})`.as("above"),
      all_n: sql<number>`sum(count(*)) over (partition by ${interviews.user_id})`.as("all_n"),
      all_above: sql<number>`sum(sum(${above})) over (partition by ${interviews.user_id})`.as("all_above"),
    })
    .from(rounds)
    .innerJoin(interviews, eq(interviews.id, rounds.interview_id))
    .innerJoin(questions, eq(questions.id, rounds.question_id))
    .innerJoin(average, eq(average.question_id, rounds.question_id))
    .where(and(isCounted({}), isNotNull(rounds.score), ofThose))
    .groupBy(interviews.user_id, rounds.question_id)
    .as("own");
  // Who meets a question again knows it: the first answer counts.
  const first = db
    .selectDistinctOn([interviews.user_id, rounds.question_id], {
      user_id: interviews.user_id,
      question_id: rounds.question_id,
      score: rounds.score,
    })
    .from(rounds)
    .innerJoin(interviews, eq(interviews.id, rounds.interview_id))
    .where(and(isCounted(looking), isNotNull(rounds.score)))
    .orderBy(interviews.user_id, rounds.question_id, rounds.started_at)
    .as("first");
  const elsewhere = sql`((${own.all_above} - ${own.above}) / (${own.all_n} - ${own.n}))::float8`;
  const x = sql`${first.score}::float8`;
  return db
    .select({
      question_id: first.question_id,
      n: sql<number>`count(*)::int`,
      sxx: sql<number>`regr_sxx(${elsewhere}, ${x})`,
      syy: sql<number>`regr_syy(${elsewhere}, ${x})`,
      sxy: sql<number>`regr_sxy(${elsewhere}, ${x})`,
    })
    .from(first)
    .innerJoin(
      own,
      and(
        eq(own.user_id, first.user_id),
        eq(own.question_id, first.question_id),
        sql`${own.all_n} > ${own.n}`,
      ),
    )
    .groupBy(first.question_id);
}
