import { and, desc, eq, sql } from "drizzle-orm";
import { draftOf } from "../../../domain/authoring/conversion.ts";
import { changedFields } from "../../../domain/authoring/difference.ts";
import type { Draft, DraftCase } from "../../../domain/authoring/draft.ts";
import { wireDraft } from "../../../domain/authoring/draft-edit.ts";
import { emptyDraft } from "../../../domain/authoring/empty-draft.ts";
import { standingOf } from "../../../domain/authoring/standing.ts";
import type { EditedQuestion, Job } from "../../../domain/authoring/wire.ts";
import type { Db } from "../../client.ts";
import { question_drafts } from "../../schema/question-drafts.ts";
import { question_jobs } from "../../schema/question-jobs.ts";
import { question_versions } from "../../schema/question-versions.ts";
import { questions } from "../../schema/questions.ts";
import { users } from "../../schema/users.ts";
import { ofOneVersion } from "../one-version.ts";
import { liveContent } from "./live-content.ts";
import { selectNewestJobs, shownJob } from "./shown-job.ts";

/** A question as administrators edit it; null: there is none. */
export async function editedQuestion(db: Db, id: string): Promise<EditedQuestion | null> {
  const [[found, live], jobs] = await Promise.all([draftAndLive(db, id), newestJobs(db, id)]);
  if (!found) return null;
  const { row, draft } = found;
  const base = live ? draftOf(live.content) : emptyDraft(row.type, row.format);
  const content = draft?.content ?? base;
  return {
    id,
    standing: standingOf({ ...row, has_draft: draft !== null }),
    version: row.version,
    content: wireDraft(content),
    revision: draft?.revision ?? 0,
    based_on: draft?.based_on ?? row.version,
    updated_at: (draft?.updated_at ?? row.updated_at).toISOString(),
    updated_by: found.updated_by,
    changed: changedFields(content, base),
    jobs,
  };
}

/** The draft beside the version that it would take the place of. */
const draftAndLive = (db: Db, id: string) =>
  ofOneVersion(async () => {
    const [found, live] = await Promise.all([questionRow(db, id), liveContent(db, id)]);
    const version = found?.row.version ?? 0;
    const before = version > 0 ? [{ id, version }] : [];
    return { found: [found, live] as const, before, after: live ? [live] : [] };
  });

/** Who changed a question last: its draft, or where there is none what is live. */
export const lastHand = sql`case when ${question_drafts.question_id} is null
  then ${question_versions.published_by} else ${question_drafts.updated_by} end`;

/** The question's own row with its draft; null also for what is left of a draft that was thrown away after it was tried. */
async function questionRow(db: Db, id: string) {
  const [found] = await db
    .select({
      row: {
        type: questions.type,
        format: questions.format,
        version: questions.version,
        is_active: questions.is_active,
        updated_at: questions.updated_at,
      },
      draft: question_drafts,
      updated_by: users.name,
    })
    .from(questions)
    .leftJoin(question_drafts, eq(question_drafts.question_id, questions.id))
    .leftJoin(
      question_versions,
      and(eq(question_versions.question_id, questions.id), eq(question_versions.version, questions.version)),
    )
    .leftJoin(users, eq(users.id, lastHand))
    .where(eq(questions.id, id));
  return found && (found.row.version > 0 || found.draft) ? found : null;
}

/** The newest job of each kind. */
export async function newestJobs(db: Db, id: string): Promise<Job[]> {
  const rows = await selectNewestJobs(db)
    .where(eq(question_jobs.question_id, id))
    .orderBy(question_jobs.kind, desc(question_jobs.created_at));
  return rows.map(shownJob);
}

/** The draft, else the live version as one; null: there is no such question. */
export async function currentDraft(db: Db, id: string): Promise<Draft | null> {
  const found = await questionRow(db, id);
  if (!found) return null;
  if (found.draft) return found.draft.content;
  const live = await liveContent(db, id);
  return live ? draftOf(live.content) : emptyDraft(found.row.type, found.row.format);
}

/** One case whole, out of the draft or the live version. */
export async function wholeCase(db: Db, id: string, caseId: string): Promise<DraftCase | null> {
  const draft = await currentDraft(db, id);
  return draft?.cases.find((testCase) => testCase.id === caseId) ?? null;
}
