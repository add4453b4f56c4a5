import { and, eq, gte, ne, sql } from "drizzle-orm";
import type { Db } from "../client.ts";
import { interviews } from "../schema/interviews.ts";
import { messages } from "../schema/messages.ts";
import { rounds } from "../schema/rounds.ts";

/** Tokens that the turns of a person's interviews have cost since a moment, in all of them but one. */
export async function tokensOfUser(
  db: Db,
  { userId, since, besides }: { userId: string; since: number; besides: string },
): Promise<number> {
  const rows = await db
    .select({
      tokens: sql<number>`coalesce(sum((${messages.metadata} ->> 'tokens_used')::numeric), 0)::float8`,
    })
    .from(messages)
    .innerJoin(rounds, eq(rounds.id, messages.round_id))
    .innerJoin(interviews, eq(interviews.id, rounds.interview_id))
    .where(
      and(
        eq(interviews.user_id, userId),
        ne(interviews.id, besides),
        gte(messages.created_at, new Date(since)),
      ),
    );
  return rows[0]?.tokens ?? 0;
}
