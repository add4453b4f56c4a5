import { and, asc, eq, sql } from "drizzle-orm";
import type { Stance, TopicStance } from "../../domain/selection/stance.ts";
import type { Topic } from "../../domain/topics.ts";
import type { Db } from "../client.ts";
import { topic_stances } from "../schema/topic-stances.ts";

/** What a person said of topics. */
export const stancesOf = async (db: Db, userId: string): Promise<Stance[]> =>
  stancesIn(await stanceRows(db, userId));

export const stanceRows = (db: Db, userId: string) =>
  db
    .select()
    .from(topic_stances)
    .where(eq(topic_stances.user_id, userId))
    .orderBy(asc(topic_stances.said_at), asc(topic_stances.topic));

export const stancesIn = (rows: (typeof topic_stances.$inferSelect)[]): Stance[] =>
  rows.map(({ topic, stance, said_at }) => ({
    topic: topic as Topic,
    stance,
    said_at: said_at.toISOString(),
  }));

/** Null takes back what was said. The same said again changes nothing. */
export async function setStance(
  db: Db,
  { userId, topic, stance }: { userId: string; topic: Topic; stance: TopicStance | null },
): Promise<void> {
  if (stance === null) {
    await db
      .delete(topic_stances)
      .where(and(eq(topic_stances.user_id, userId), eq(topic_stances.topic, topic)));
    return;
  }
  await db
    .insert(topic_stances)
    .values({ user_id: userId, topic, stance })
    .onConflictDoUpdate({
      target: [topic_stances.user_id, topic_stances.topic],
      set: { stance, said_at: sql`now()` },
      setWhere: sql`${topic_stances.stance} <> excluded.stance`,
    });
}
