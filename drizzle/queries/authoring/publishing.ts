import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import { isDsa, type QuestionContent, type VersionOrigin } from "../../../domain/authoring/content.ts";
import type { Db } from "../../client.ts";
import { question_drafts } from "../../schema/question-drafts.ts";
import { question_test_cases } from "../../schema/question-test-cases.ts";
import { question_versions } from "../../schema/question-versions.ts";
import { questions } from "../../schema/questions.ts";
import { partStatements, rowOf, type Statement } from "./content-rows.ts";

/** What is to go live as the next version of a question. */
export type Publication = {
  content: QuestionContent;
  content_hash: string;
  origin: VersionOrigin;
  /** Null: a command. */
  by: string | null;
  note: string | null;
  /** Brings a retired question back; else it stays retired. */
  activate?: boolean;
};

/** The row that a publication goes to. `former`: what was live, its cases left out or not; null where nothing was. */
export type Target = { id: string; version: number; former: QuestionContent | null };

/**
 * All that publishing takes, for one `db.batch`. The row of the version comes first: where somebody else published
 * the same number meanwhile, nothing of the batch is done (see `isTaken`).
 */
export function publishStatements(
  db: Db,
  target: Target | { newId: string },
  publication: Publication,
): Statement[] {
  const isNew = "newId" in target;
  const id = isNew ? target.newId : target.id;
  const version = isNew ? 1 : target.version + 1;
  const { content, content_hash, origin, by, note } = publication;
  const row = { ...rowOf(content), version };
  const insertVersion = db
    .insert(question_versions)
    .values({ question_id: id, version, content_hash, origin, published_by: by, note });
  if (isNew)
    return [
      db.insert(questions).values({ id, ...row }),
      insertVersion,
      ...partStatements(db, id, content, true),
    ];
  const isFirst = target.version === 0;
  return [
    insertVersion,
    ...(target.former ? [keepFormer(db, id, target.version, target.former)] : []),
    db
      .update(questions)
      .set({ ...row, updated_at: sql`now()`, ...((isFirst || publication.activate) && { is_active: true }) })
      .where(eq(questions.id, id)),
    ...partStatements(db, id, content, false),
  ];
}

/** The cases go from one table to the other within the database: they may come to megabytes. */
const keepFormer = (db: Db, id: string, version: number, content: QuestionContent) =>
  db
    .update(question_versions)
    .set({
      content: isDsa(content)
        ? sql`${JSON.stringify({ ...content, cases: [] })}::jsonb || jsonb_build_object('cases', ${casesOf(id)})`
        : content,
    })
    .where(and(eq(question_versions.question_id, id), eq(question_versions.version, version)));

const casesOf = (id: string) => sql`coalesce((
  select jsonb_agg(jsonb_build_object('input', input, 'expected_output', expected_output, 'is_sample', is_sample)
    order by order_index)
  from ${question_test_cases} where question_id = ${id}), '[]'::jsonb)`;

/** What is stored of a question, as far as it tells whether something is to be published. */
export type Stored = {
  id: string;
  slug: string;
  version: number;
  /** Of the live version; null: nothing is live. */
  content_hash: string | null;
  origin: VersionOrigin | null;
  has_draft: boolean;
};

/** All questions, or those with these slugs. */
export const storedQuestions = (db: Db, slugs?: readonly string[]): Promise<Stored[]> =>
  stored(db, slugs && inArray(questions.slug, [...slugs]));

export const storedQuestion = async (db: Db, id: string): Promise<Stored | null> =>
  (await stored(db, eq(questions.id, id)))[0] ?? null;

const stored = (db: Db, wanted: SQL | undefined): Promise<Stored[]> =>
  db
    .select({
      id: questions.id,
      slug: questions.slug,
      version: questions.version,
      content_hash: question_versions.content_hash,
      origin: question_versions.origin,
      has_draft: sql<boolean>`${question_drafts.question_id} is not null`,
    })
    .from(questions)
    .leftJoin(
      question_versions,
      and(eq(question_versions.question_id, questions.id), eq(question_versions.version, questions.version)),
    )
    .leftJoin(question_drafts, eq(question_drafts.question_id, questions.id))
    .where(wanted);

/** Whether the database refused because somebody else was there first: that version, or that slug. */
export function isTaken(error: unknown): "version" | "slug" | null {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    const { code, constraint } = cause as { code?: unknown; constraint?: unknown };
    if (code === "23505") return constraint === "questions_slug_unique" ? "slug" : "version";
  }
  return null;
}
