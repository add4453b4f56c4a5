import { and, desc, eq } from "drizzle-orm";
import * as v from "valibot";
import { contentSchema, type QuestionContent } from "../../../domain/authoring/content.ts";
import type { VersionLine } from "../../../domain/authoring/wire.ts";
import type { Db } from "../../client.ts";
import { question_versions } from "../../schema/question-versions.ts";
import { questions } from "../../schema/questions.ts";
import { users } from "../../schema/users.ts";
import { auditEvent } from "./audit.ts";
import { contentHash } from "./content-hash.ts";
import { liveContent } from "./live-content.ts";
import { nextVersion, runAll } from "./publish.ts";
import { isTaken, storedQuestion } from "./publishing.ts";

/** Newest first. */
export async function listVersions(db: Db, id: string): Promise<VersionLine[]> {
  const rows = await db
    .select({
      version: question_versions.version,
      live: questions.version,
      origin: question_versions.origin,
      note: question_versions.note,
      published_by: users.name,
      created_at: question_versions.created_at,
    })
    .from(question_versions)
    .innerJoin(questions, eq(questions.id, question_versions.question_id))
    .leftJoin(users, eq(users.id, question_versions.published_by))
    .where(eq(question_versions.question_id, id))
    .orderBy(desc(question_versions.version));
  return rows.map(({ live, created_at, ...line }) => ({
    ...line,
    is_live: line.version === live,
    created_at: created_at.toISOString(),
  }));
}

/** What a version says; null: there is no such version. */
export async function versionContent(db: Db, id: string, version: number): Promise<QuestionContent | null> {
  const [row] = await db
    .select({ content: question_versions.content })
    .from(question_versions)
    .where(and(eq(question_versions.question_id, id), eq(question_versions.version, version)));
  if (!row) return null;
  return row.content ?? (await liveContent(db, id))?.content ?? null;
}

export type RolledBack =
  | { is: "published"; version: number }
  | { is: "unknown" }
  | { is: "live-already" }
  | { is: "conflict" }
  /** It is from a time when less was asked of a question. */
  | { is: "incomplete"; issue: v.BaseIssue<unknown> };

/** Makes a former version the live one again, as a new version. A draft stays as it is. */
export async function rollBack(
  db: Db,
  id: string,
  actor: string,
  { to, note }: { to: number; note: string | null },
): Promise<RolledBack> {
  const [stored, former] = await Promise.all([storedQuestion(db, id), versionContent(db, id, to)]);
  if (!stored || !former) return { is: "unknown" };
  if (stored.version === to) return { is: "live-already" };
  const parsed = v.safeParse(contentSchema(former.question.type), former);
  if (!parsed.success) return { is: "incomplete", issue: parsed.issues[0] };
  const content = parsed.output;
  const publication = { content, content_hash: await contentHash(content), origin: "ADMIN" as const };
  const { version, statements } = await nextVersion(db, stored, { ...publication, by: actor, note });
  const done = auditEvent(db, {
    actor,
    action: "question.rolled-back",
    subject_id: id,
    detail: { version, to, ...(note && { note }) },
  });
  try {
    await runAll(db, [...statements, done]);
  } catch (error) {
    if (isTaken(error)) return { is: "conflict" };
    throw error;
  }
  return { is: "published", version };
}
