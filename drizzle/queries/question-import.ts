import { and, eq, gt, inArray, sql } from "drizzle-orm";
import { isDsa, type QuestionContent, type VersionOrigin } from "../../domain/authoring/content.ts";
import { draftOf } from "../../domain/authoring/conversion.ts";
import { canonical, changedFields } from "../../domain/authoring/difference.ts";
import type { ReadQuestion } from "../../domain/authoring/import/found-question.ts";
import type { HashedQuestion, KnownQuestion, PlannedQuestion } from "../../domain/authoring/import/plan.ts";
import type { Db } from "../client.ts";
import { question_drafts } from "../schema/question-drafts.ts";
import { question_test_cases } from "../schema/question-test-cases.ts";
import { question_versions } from "../schema/question-versions.ts";
import { questions } from "../schema/questions.ts";
import { type AuditEvent, auditEvents } from "./authoring/audit.ts";
import { contentHash } from "./authoring/content-hash.ts";
import type { Statement } from "./authoring/content-rows.ts";
import { liveContents } from "./authoring/live-content.ts";
import { runAll } from "./authoring/publish.ts";
import { isTaken, publishStatements } from "./authoring/publishing.ts";

/** What the database holds of every question. */
export const knownQuestions = (db: Db): Promise<KnownQuestion[]> =>
  db
    .select({
      id: questions.id,
      slug: questions.slug,
      type: questions.type,
      format: questions.format,
      version: questions.version,
      is_active: questions.is_active,
      has_draft: sql<boolean>`${question_drafts.question_id} is not null`,
      content_hash: question_versions.content_hash,
      origin: question_versions.origin,
    })
    .from(questions)
    .leftJoin(
      question_versions,
      and(eq(question_versions.question_id, questions.id), eq(question_versions.version, questions.version)),
    )
    .leftJoin(question_drafts, eq(question_drafts.question_id, questions.id));

export const hashed = (reads: readonly ReadQuestion[]): Promise<HashedQuestion[]> =>
  Promise.all(reads.map(async (read) => ({ ...read, content_hash: await contentHash(read.content) })));

/** What travels to the database and is committed as one: with what it replaces, since that is kept. */
export const MAX_IMPORT_BYTES = 40 * 1024 * 1024;

/** What is to be written, in as few transactions as it fits into: one, unless it comes to more than `MAX_IMPORT_BYTES`. */
export async function transactionsFor(
  db: Db,
  planned: readonly PlannedQuestion[],
): Promise<PlannedQuestion[][]> {
  const writes = planned.filter(isWritten);
  const former = await caseBytes(
    db,
    writes.flatMap(({ known }) => known?.id ?? []),
  );
  return inParts(
    writes,
    ({ read, known }) => contentBytes(read.content) + (former.get(known?.id ?? "") ?? 0),
    MAX_IMPORT_BYTES,
  );
}

const isWritten = ({ line }: PlannedQuestion) => line.does === "new" || line.does === "changed";

/** Consecutive items that together stay below `limit`; one that is larger stands by itself. */
export function inParts<T>(items: readonly T[], sizeOf: (item: T) => number, limit: number): T[][] {
  const parts: T[][] = [];
  let room = 0;
  for (const item of items) {
    const size = sizeOf(item);
    const part = parts.at(-1);
    if (part && size <= room) part.push(item);
    else {
      parts.push([item]);
      room = limit;
    }
    room -= size;
  }
  return parts;
}

/** All but the cases is small. */
const REST_BYTES = 20_000;

const contentBytes = (content: QuestionContent): number =>
  REST_BYTES +
  (isDsa(content)
    ? content.cases.reduce(
        (sum, { input, expected_output }) => sum + input.length + expected_output.length,
        0,
      )
    : 0);

/** How much the live versions hold, by the ids of their questions. */
export async function caseBytes(db: Db, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const { question_id, input, expected_output } = question_test_cases;
  const rows = await db
    .select({
      id: question_id,
      bytes: sql<string>`sum(octet_length(${input}) + octet_length(${expected_output}))`,
    })
    .from(question_test_cases)
    .where(inArray(question_id, [...ids]))
    .groupBy(question_id);
  const sizes = new Map(rows.map(({ id, bytes }) => [id, Number(bytes)]));
  return new Map(ids.map((id) => [id, (sizes.get(id) ?? 0) + REST_BYTES]));
}

/** A part of an import with what it replaces; the lines of the plan say which fields differ. */
export type ImportPart = { planned: PlannedQuestion[]; former: ReadonlyMap<string, QuestionContent> };

export async function withFormer(db: Db, planned: readonly PlannedQuestion[]): Promise<ImportPart> {
  const ids = planned.flatMap(({ known }) => (known && known.version > 0 ? known.id : []));
  const former = new Map((await liveContents(db, ids)).map(({ id, content }) => [id, content]));
  const compared = planned.map(({ read, known, line }): PlannedQuestion => {
    const before = former.get(known?.id ?? "");
    if (!before) return { read, known, line };
    const fields = changedFields(comparable(before), comparable(read.content));
    // From before versions had hashes: only a look at what is there tells that nothing differs.
    const does = fields.length === 0 ? "unchanged" : line.does;
    return { read, known, line: { ...line, does, fields } };
  });
  return { planned: compared, former };
}

/** The database keeps the fields of a signature in an order of its own, and a draft holds it as text. */
const comparable = (content: QuestionContent) => draftOf(JSON.parse(canonical(content)));

export type ImportedBy = {
  origin: VersionOrigin;
  /** Null: a command. */
  actor: string | null;
  /** The file or folder that it came from. */
  source: string;
};

export type ImportWritten = { is: "written"; ids: string[] } | { is: "taken" };

/** Makes all of a part live, or nothing of it. `taken`: somebody else published one of them meanwhile. */
export async function writeImport(
  db: Db,
  { planned, former }: ImportPart,
  { origin, actor, source }: ImportedBy,
): Promise<ImportWritten> {
  const statements: Statement[] = [];
  const events: AuditEvent[] = [];
  const ids: string[] = [];
  for (const { read, known, line } of planned.filter(isWritten)) {
    const { content, content_hash } = read;
    const id = known?.id ?? read.id ?? crypto.randomUUID();
    const target = known ? { id, version: known.version, former: former.get(id) ?? null } : { newId: id };
    const publication = { content, content_hash, origin, by: actor, note: null };
    statements.push(...publishStatements(db, target, publication));
    const version = (known?.version ?? 0) + 1;
    const detail = { version, source, ...(line.fields.length > 0 && { fields: line.fields }) };
    events.push({ actor, action: "question.imported", subject_id: id, detail });
    ids.push(id);
  }
  if (ids.length === 0) return { is: "written", ids };
  const count = (does: string) => planned.filter(({ line }) => line.does === does).length;
  const detail = { source, new: count("new"), changed: count("changed") };
  events.push({ actor, action: "bank.imported", detail });
  for (const part of inParts(events, () => 1, EVENTS_AT_ONCE)) statements.push(auditEvents(db, part));
  try {
    await runAll(db, statements);
  } catch (error) {
    if (isTaken(error)) return { is: "taken" };
    throw error;
  }
  return { is: "written", ids };
}

/** A statement takes 65,535 parameters at most. */
const EVENTS_AT_ONCE = 2_000;

/** What an export reads at once. */
const EXPORT_BYTES = 6 * 1024 * 1024;

/** The ids of all that was ever published, by slug, in parts that are small enough to be read at once. */
export async function exportParts(db: Db, wanted: "all" | "MCQ"): Promise<string[][]> {
  const rows = await db
    .select({ id: questions.id })
    .from(questions)
    .where(and(gt(questions.version, 0), wanted === "MCQ" ? eq(questions.format, "MCQ") : undefined))
    .orderBy(questions.slug);
  const ids = rows.map(({ id }) => id);
  const bytes = await caseBytes(db, ids);
  return inParts(ids, (id) => bytes.get(id) ?? 0, EXPORT_BYTES);
}

/** A question that went live by an import and whose solutions were not run since. */
export type UncheckedQuestion = { id: string; slug: string; title: string; has_draft: boolean };

export async function uncheckedQuestions(db: Db): Promise<UncheckedQuestion[]> {
  return db
    .select({
      id: questions.id,
      slug: questions.slug,
      title: questions.title,
      has_draft: sql<boolean>`${question_drafts.question_id} is not null`,
    })
    .from(questions)
    .innerJoin(
      question_versions,
      and(eq(question_versions.question_id, questions.id), eq(question_versions.version, questions.version)),
    )
    .leftJoin(question_drafts, eq(question_drafts.question_id, questions.id))
    .where(
      and(
        eq(question_versions.origin, "IMPORT"),
        sql`not exists (select from question_jobs job where job.question_id = ${questions.id}
          and job.kind = 'PUBLISH_CHECK' and job.revision is null and job.status = 'DONE'
          and job.result -> 'passed' = 'true'::jsonb and job.created_at >= ${question_versions.created_at})`,
      ),
    )
    .orderBy(questions.slug);
}
