import { and, desc, eq, sql } from "drizzle-orm";
import * as v from "valibot";
import { contentSchema } from "../../../domain/authoring/content.ts";
import { contentOf } from "../../../domain/authoring/conversion.ts";
import type { Db } from "../../client.ts";
import { question_drafts } from "../../schema/question-drafts.ts";
import { question_jobs } from "../../schema/question-jobs.ts";
import { auditEvent } from "./audit.ts";
import { contentHash } from "./content-hash.ts";
import { draftNow } from "./drafts.ts";
import { nextVersion, runAll } from "./publish.ts";
import { isTaken, storedQuestion } from "./publishing.ts";

export type DraftPublished =
  | { is: "published"; version: number }
  | { is: "unknown" }
  | { is: "conflict" }
  /** Another version went live since the draft was begun: whoever publishes has to say over which. */
  | { is: "moved"; live: number; based_on: number }
  /** The newest check of this very revision did not pass, or there is none. */
  | { is: "not-checked" }
  /** A field of the draft with what is wrong with it. */
  | { is: "incomplete"; issue: v.BaseIssue<unknown> }
  | { is: "slug-taken" };

/** `over`: the live version that the draft is to replace although it was begun on another one. */
type Wanted = { revision: number; note: string | null; over?: number | undefined };

/** Makes a checked draft the live version. What was saved since the check stays a draft. */
export async function publishDraft(
  db: Db,
  id: string,
  actor: string,
  { revision, note, over }: Wanted,
): Promise<DraftPublished> {
  const now = await draftNow(db, id, false);
  if (!now) return { is: "unknown" };
  if (now.revision !== revision) return { is: "conflict" };
  if (!(await hasPassed(db, id, revision))) return { is: "not-checked" };
  const [stored, [draft]] = await Promise.all([
    storedQuestion(db, id),
    db
      .select()
      .from(question_drafts)
      .where(and(eq(question_drafts.question_id, id), eq(question_drafts.revision, revision))),
  ]);
  if (!stored || !draft) return { is: "conflict" };
  const { based_on } = draft;
  if (based_on !== stored.version && over !== stored.version)
    return { is: "moved", live: stored.version, based_on };
  const parsed = v.safeParse(contentSchema(draft.content.type), contentOf(draft.content));
  if (!parsed.success) return { is: "incomplete", issue: parsed.issues[0] };
  const content = parsed.output;
  const publication = { content, content_hash: await contentHash(content), origin: "ADMIN" as const };
  const next = await nextVersion(db, stored, { ...publication, by: actor, note, activate: true });
  const { version } = next;
  try {
    await runAll(db, [
      ...next.statements,
      db
        .delete(question_drafts)
        .where(and(eq(question_drafts.question_id, id), eq(question_drafts.revision, revision))),
      db.update(question_drafts).set({ based_on: version }).where(eq(question_drafts.question_id, id)),
      auditEvent(db, {
        actor,
        action: "question.published",
        subject_id: id,
        detail: { version, revision, ...(note && { note }) },
      }),
    ]);
  } catch (error) {
    const taken = isTaken(error);
    if (!taken) throw error;
    return { is: taken === "slug" ? "slug-taken" : "conflict" };
  }
  return { is: "published", version };
}

/** Whether the newest check of this very revision passed. */
async function hasPassed(db: Db, id: string, revision: number): Promise<boolean> {
  const [check] = await db
    .select({
      hasPassed: sql<boolean>`${question_jobs.status} = 'DONE' and ${question_jobs.result} -> 'passed' = 'true'::jsonb`,
    })
    .from(question_jobs)
    .where(
      and(
        eq(question_jobs.question_id, id),
        eq(question_jobs.kind, "PUBLISH_CHECK"),
        eq(question_jobs.revision, revision),
      ),
    )
    .orderBy(desc(question_jobs.created_at))
    .limit(1);
  return check?.hasPassed === true;
}
