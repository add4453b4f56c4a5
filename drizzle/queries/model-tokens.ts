import { and, eq, gte, ne, type SQL, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { interview_feedback } from "../schema/interview-feedback.ts";
import { interviews } from "../schema/interviews.ts";
import { messages } from "../schema/messages.ts";
import { rounds } from "../schema/rounds.ts";

/** Tokens that a person's interviews have cost since a moment, in all of them but one: turns, grades and second grades. */
export async function tokensOfUser(
  db: Db,
  { userId, since, besides }: { userId: string; since: number; besides: string },
): Promise<number> {
  const others = and(eq(interviews.user_id, userId), ne(interviews.id, besides));
  const [turns, grades, regrades] = await Promise.all([
    db
      .select({ tokens: total(sql`${messages.metadata} ->> 'tokens_used'`) })
      .from(messages)
      .innerJoin(rounds, eq(rounds.id, messages.round_id))
      .innerJoin(interviews, eq(interviews.id, rounds.interview_id))
      .where(and(others, gte(messages.created_at, new Date(since)))),
    db
      .select({ tokens: total(sql`${rounds.evaluation} ->> 'tokens_used'`) })
      .from(rounds)
      .innerJoin(interviews, eq(interviews.id, rounds.interview_id))
      .where(and(others, gte(rounds.ended_at, new Date(since)))),
    db
      .select({ tokens: total(sql`regrade -> 'evaluation' ->> 'tokens_used'`) })
      .from(interview_feedback)
      .innerJoin(interviews, eq(interviews.id, interview_feedback.interview_id))
      .innerJoin(
        sql`jsonb_array_elements(coalesce(${interview_feedback.report} -> 'regrades', '[]')) AS regrade`,
        sql`(regrade ->> 'at')::numeric >= ${since}`,
      )
      .where(others),
  ]);
  return [turns, grades, regrades].reduce((sum, [row]) => sum + (row?.tokens ?? 0), 0);
}

const total = (tokens: SQL) => sql<number>`coalesce(sum((${tokens})::numeric), 0)::float8`;
