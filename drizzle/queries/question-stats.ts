import { eq, type SQL, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { questions } from "../schema/questions.ts";
import { rounds } from "../schema/rounds.ts";
import { isCounted } from "./counting.ts";

/** Counts anew, from the rounds, how often a question was asked and how it went. Safe to repeat. */
export const refreshQuestionStats = (db: Db, questionId: string): Promise<void> =>
  refresh(db, eq(questions.id, questionId));

/** The same for all questions. */
export const refreshAllQuestionStats = (db: Db): Promise<void> => refresh(db, undefined);

async function refresh(db: Db, those: SQL | undefined): Promise<void> {
  const asked = sql`from ${rounds} where ${rounds.question_id} = ${questions.id} and ${isCounted}`;
  await db.batch([
    // Whoever waits here for another room counts after it, and so counts its round too.
    db.select({ id: questions.id }).from(questions).where(those).for("update"),
    db
      .update(questions)
      .set({
        times_asked: sql`(select count(*)::int ${asked} and ${rounds.status} <> 'NOT_STARTED')`,
        avg_score: sql`(select round(avg(${rounds.score}), 2) ${asked})`,
      })
      .where(those),
  ]);
}
