import { eq, type SQL, sql } from "drizzle-orm";
import { draftOf } from "../../../domain/authoring/conversion.ts";
import { canonical } from "../../../domain/authoring/difference.ts";
import type { Draft, DraftChanges, DraftField } from "../../../domain/authoring/draft.ts";
import {
  applied,
  applyEdit,
  casesBytes,
  editedFields,
  MAX_CASES_BYTES,
} from "../../../domain/authoring/draft-edit.ts";
import { emptyDraft } from "../../../domain/authoring/empty-draft.ts";
import type { DraftEdit, DraftSaved } from "../../../domain/authoring/wire.ts";
import type { Db } from "../../client.ts";
import { audit_events } from "../../schema/audit-events.ts";
import { question_drafts } from "../../schema/question-drafts.ts";
import { questions } from "../../schema/questions.ts";
import { liveContent } from "./live-content.ts";

export type Saved =
  | { is: "saved"; saved: DraftSaved }
  | { is: "unknown" }
  /** Somebody else saved or published since. */
  | { is: "conflict" }
  | { is: "too-large" }
  /** A question that was live keeps the name by which files and imports find it. */
  | { is: "slug-fixed" };

/**
 * Saves an edit of a draft; the first one makes the draft out of what is live. An edit that changes nothing is no revision: a
 * check that passed for what is there still stands.
 */
export async function saveDraft(db: Db, id: string, actor: string, edit: DraftEdit): Promise<Saved> {
  const now = await draftNow(db, id, edit.changes.cases !== undefined);
  if (!now) return { is: "unknown" };
  const isOther = edit.version !== undefined && edit.version !== now.version;
  if ((now.revision ?? 0) !== edit.revision || isOther) return { is: "conflict" };
  const { slug } = edit.changes;
  if (now.version > 0 && slug !== undefined && slug !== now.slug) return { is: "slug-fixed" };
  const toSave =
    now.revision === null ? await firstDraft(db, id, now, edit) : laterDraft(now.cases ?? [], edit);
  if (!toSave) return { is: "conflict" };
  if (now.revision === null && toSave.fields.length === 0)
    return { is: "saved", saved: { revision: 0, updated_at: now.updated_at.toISOString() } };
  if (casesBytes(toSave.changes.cases ?? []) > MAX_CASES_BYTES) return { is: "too-large" };
  const saving =
    now.revision === null
      ? insertDraft(id, actor, now, toSave.changes)
      : updateDraft(id, actor, edit, toSave.changes);
  const { rows } = await db.execute(
    withTraces(saving, { id, actor, ...toSave, unchanged: unchangedDraft(id, edit, toSave.changes) }),
  );
  const row = rows[0] as { revision: number; updated_at: string } | undefined;
  if (!row) return { is: "conflict" };
  return {
    is: "saved",
    saved: { revision: row.revision, updated_at: new Date(row.updated_at).toISOString() },
  };
}

type Now = {
  type: Draft["type"];
  format: Draft["format"];
  slug: string;
  version: number;
  /** Of what is live. */
  updated_at: Date;
  /** Null: there is no draft. */
  revision: number | null;
  cases: Draft["cases"] | null;
};

export async function draftNow(db: Db, id: string, withCases: boolean): Promise<Now | null> {
  const [row] = await db
    .select({
      type: questions.type,
      format: questions.format,
      slug: questions.slug,
      version: questions.version,
      updated_at: questions.updated_at,
      revision: question_drafts.revision,
      // Megabytes that only an edit of the cases needs.
      cases: withCases ? sql<Draft["cases"] | null>`${question_drafts.content} -> 'cases'` : sql<null>`null`,
    })
    .from(questions)
    .leftJoin(question_drafts, eq(question_drafts.question_id, questions.id))
    .where(eq(questions.id, id));
  // What is left of a draft that was thrown away after it was tried.
  return row && (row.version > 0 || row.revision !== null) ? row : null;
}

/** `changes`: what is written; `fields`: what the administrator changed. Null: the edit is of a state that is gone. */
type ToSave = { changes: DraftChanges; fields: DraftField[] } | null;

async function firstDraft(db: Db, id: string, now: Now, { changes }: DraftEdit): Promise<ToSave> {
  const live = await liveContent(db, id);
  if ((live?.version ?? 0) !== now.version) return null;
  const base = live ? draftOf(live.content) : emptyDraft(now.type, now.format);
  const edited = applyEdit(base, changes);
  if (!edited.ok) return null;
  const { draft } = edited;
  const differs = (field: DraftField) => canonical(draft[field]) !== canonical(base[field]);
  return { changes: draft, fields: editedFields(changes as DraftChanges).filter(differs) };
}

function laterDraft(cases: Draft["cases"], { changes }: DraftEdit): ToSave {
  const edited = applied(cases, changes);
  return edited.ok ? { changes: edited.changes, fields: editedFields(edited.changes) } : null;
}

function insertDraft(id: string, actor: string, { version }: Now, draft: DraftChanges): SQL {
  return sql`insert into ${question_drafts} (question_id, content, revision, based_on, updated_by)
    select ${id}::uuid, ${JSON.stringify(draft)}::jsonb, ${nextRevision(id)}, ${version}::int, ${actor}::uuid
    where exists (select 1 from ${questions} where id = ${id} and version = ${version})
    on conflict do nothing
    returning revision, updated_at`;
}

function updateDraft(id: string, actor: string, { revision }: DraftEdit, changes: DraftChanges): SQL {
  const edited = editedContent(changes);
  return sql`update ${question_drafts} set content = ${edited},
    revision = revision + 1, updated_by = ${actor}, updated_at = now()
    where question_id = ${id} and revision = ${revision} and content <> ${edited}
    returning revision, updated_at`;
}

/** The draft as it is, where that is what the edit asks for. */
const unchangedDraft = (id: string, { revision }: DraftEdit, changes: DraftChanges): SQL =>
  sql`select revision, updated_at from ${question_drafts}
    where question_id = ${id} and revision = ${revision} and content = ${editedContent(changes)}`;

const editedContent = (changes: DraftChanges): SQL => sql`content || ${JSON.stringify(changes)}::jsonb`;

/**
 * Revisions go on where the draft before this one ended: a check that passed for it, or an editor that still shows it,
 * must not be taken for one of this draft.
 */
export const nextRevision = (id: string): SQL => sql`(1 + coalesce((
  select max((detail ->> 'revision')::int) from ${audit_events}
  where subject = 'QUESTION' and subject_id = ${id} and action in ('question.published', 'question.draft-discarded')
), 0))`;

type Traces = { id: string; actor: string; changes: DraftChanges; fields: DraftField[]; unchanged: SQL };

/**
 * The save with the audit event of it, in one statement. Somebody who types saves every second: within ten minutes, and while
 * nobody else does anything to the question, that is one event with all the fields that were changed.
 */
function withTraces(saving: SQL, { id, actor, changes, fields, unchanged }: Traces): SQL {
  const names = JSON.stringify(fields);
  return sql`with saved as (${saving}), latest as (
      select * from ${audit_events} where subject = 'QUESTION' and subject_id = ${id}
      order by created_at desc, id desc limit 1
    ), merged as (
      update ${audit_events} event set detail = jsonb_build_object('fields', (
        select jsonb_agg(distinct field) from jsonb_array_elements(event.detail -> 'fields' || ${names}::jsonb) field
      ))
      from latest, saved where event.id = latest.id and latest.action = 'question.edited'
        and latest.actor_id = ${actor} and latest.created_at > now() - interval '10 minutes'
      returning event.id
    ), noted as (
      insert into ${audit_events} (actor_id, subject, subject_id, action, detail)
      select ${actor}::uuid, 'QUESTION', ${id}::uuid, 'question.edited', jsonb_build_object('fields', ${names}::jsonb)
      from saved where not exists (select 1 from merged)
    ), mirrored as (
      ${mirror(id, changes)}
    )
    select revision, updated_at from saved union all ${unchanged}`;
}

/** A question that was never live is listed by what its draft says. */
function mirror(id: string, { title, difficulty, topics, slug }: DraftChanges): SQL {
  return sql`update ${questions} set title = coalesce(${title ?? null}::text, title),
    difficulty = coalesce(${difficulty ?? null}::text, difficulty),
    topics = coalesce((select array_agg(topic order by place) from jsonb_array_elements_text(
      ${topics ? JSON.stringify(topics) : null}::jsonb) with ordinality as listed (topic, place)),
      ${topics ? sql`'{}'::text[]` : sql`topics`}),
    slug = case when ${slug || null}::text is null
      or exists (select 1 from ${questions} other where other.slug = ${slug ?? null}) then slug else ${slug ?? null} end
    where id = ${id} and version = 0 and exists (select 1 from saved)`;
}
