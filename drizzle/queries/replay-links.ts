import { and, count, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Report } from "../../domain/feedback.ts";
import type { Difficulty, QuestionType } from "../../domain/question.ts";
import type { ReplayLink, ReplayParts } from "../../domain/replay/replay-link.ts";
import type { Db } from "../client.ts";
import { interview_feedback } from "../schema/interview-feedback.ts";
import { interviews } from "../schema/interviews.ts";
import { replay_links } from "../schema/replay-links.ts";
import { users } from "../schema/users.ts";

/** The links of one's own interview that still open it, newest first. */
export async function replayLinks(db: Db, userId: string, interviewId: string): Promise<ReplayLink[]> {
  const { id, shows, created_at } = replay_links;
  const rows = await db
    .select({ id, shows, created_at })
    .from(replay_links)
    .innerJoin(interviews, eq(interviews.id, replay_links.interview_id))
    .where(
      and(eq(interviews.id, interviewId), eq(interviews.user_id, userId), isNull(replay_links.revoked_at)),
    )
    .orderBy(desc(created_at), desc(id));
  return rows.map((row) => ({ ...row, created_at: row.created_at.toISOString() }));
}

/** Adds a link to one's own interview; null where that has as many as it may, or is not one's own. */
export async function addReplayLink(
  db: Db,
  userId: string,
  { interviewId, tokenHash, shows, most }: NewLink,
): Promise<string | null> {
  const own = ownInterview(db, userId, interviewId);
  const open = db
    .select({ open: count() })
    .from(replay_links)
    .where(and(eq(replay_links.interview_id, interviewId), isNull(replay_links.revoked_at)));
  const added = await db.execute<{ id: string }>(sql`
    insert into ${replay_links} (interview_id, token_hash, shows)
    select own.id, ${tokenHash}, ${JSON.stringify(shows)}::jsonb from ${own} own where ${open} < ${most}
    returning id`);
  return added.rows[0]?.id ?? null;
}
type NewLink = { interviewId: string; tokenHash: string; shows: ReplayParts; most: number };

/** From now on the link opens nothing. False where there is no such link of one's own. */
export async function revokeReplayLink(
  db: Db,
  userId: string,
  interviewId: string,
  linkId: string,
): Promise<boolean> {
  const own = ownInterview(db, userId, interviewId);
  const revoked = await db
    .update(replay_links)
    .set({ revoked_at: sql`coalesce(${replay_links.revoked_at}, now())` })
    .where(and(eq(replay_links.id, linkId), inArray(replay_links.interview_id, own)))
    .returning({ id: replay_links.id });
  return revoked.length > 0;
}

export type SharedInterview = {
  id: string;
  /** Whose it is: to be taken out of what is shown. */
  name: string;
  type: QuestionType;
  difficulty: Difficulty;
  shows: ReplayParts;
  report: Report | null;
};

/** What a link opens, for whoever holds it: asked by the token's hash alone. Null where it opens nothing any more. */
export async function interviewBehindLink(db: Db, tokenHash: string): Promise<SharedInterview | null> {
  const { id, type, difficulty } = interviews;
  const rows = await db
    .select({
      id,
      name: users.name,
      type,
      difficulty,
      shows: replay_links.shows,
      report: interview_feedback.report,
    })
    .from(replay_links)
    .innerJoin(interviews, eq(interviews.id, replay_links.interview_id))
    .innerJoin(users, eq(users.id, interviews.user_id))
    .leftJoin(interview_feedback, eq(interview_feedback.interview_id, interviews.id))
    .where(and(eq(replay_links.token_hash, tokenHash), isNull(replay_links.revoked_at)));
  return rows[0] ?? null;
}

const ownInterview = (db: Db, userId: string, interviewId: string) =>
  db
    .select({ id: interviews.id })
    .from(interviews)
    .where(and(eq(interviews.id, interviewId), eq(interviews.user_id, userId)));
