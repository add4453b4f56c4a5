import { and, desc, eq } from "drizzle-orm";
import * as v from "valibot";
import {
  contentSchema,
  type QuestionContent,
  type VersionOrigin,
} from "../../../domain/authoring/content.ts";
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
  return (await storedVersion(db, id, version))?.content ?? null;
}

type StoredVersion = { content: QuestionContent; origin: VersionOrigin };

/** The newest version keeps its content with the question; one that was replaced between two looks has it in its own row. */
async function storedVersion(db: Db, id: string, version: number): Promise<StoredVersion | null> {
  for (let looks = 0; looks < 2; looks++) {
    const [row] = await db
      .select({ content: question_versions.content, origin: question_versions.origin })
      .from(question_versions)
      .where(and(eq(question_versions.question_id, id), eq(question_versions.version, version)));
    if (!row) return null;
    if (row.content) return { content: row.content, origin: row.origin };
    const live = await liveContent(db, id);
    if (live?.version === version) return { content: live.content, origin: row.origin };
  }
  return null;
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
  const [stored, former] = await Promise.all([storedQuestion(db, id), storedVersion(db, id, to)]);
  if (!stored || !former) return { is: "unknown" };
  if (stored.version === to) return { is: "live-already" };
  const parsed = v.safeParse(contentSchema(former.content.question.type), former.content);
  if (!parsed.success) return { is: "incomplete", issue: parsed.issues[0] };
  const content = parsed.output;
  // What was imported was never checked here, and does not come to be by going live again. The bank's own is the
  // administrator's from now on: a start would load the newer file over it.
  const origin = former.origin === "IMPORT" ? "IMPORT" : "ADMIN";
  const publication = { content, content_hash: await contentHash(content), origin } as const;
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
