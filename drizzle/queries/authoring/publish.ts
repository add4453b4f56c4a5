import { and, eq } from "drizzle-orm";
import { isDsa } from "../../../domain/authoring/content.ts";
import type { Db } from "../../client.ts";
import { question_versions } from "../../schema/question-versions.ts";
import { questions } from "../../schema/questions.ts";
import { contentHash, UNKNOWN_HASH } from "./content-hash.ts";
import type { Statement } from "./content-rows.ts";
import { liveContent, liveContentWithoutCases } from "./live-content.ts";
import { isTaken, type Publication, publishStatements, type Stored, storedQuestions } from "./publishing.ts";

export type Published = { id: string; version: number; written: boolean };

/** Writes a question by its slug as its next version, whole or not at all. What is live as it is already is left alone. */
export async function publish(db: Db, given: Omit<Publication, "content_hash">): Promise<Published> {
  const publication = { ...given, content_hash: await contentHash(given.content) };
  for (let tries = 1; ; tries++) {
    const [stored] = await storedQuestions(db, [given.content.question.slug]);
    try {
      return await publishAs(db, stored, publication);
    } catch (error) {
      // Somebody else published the same question at the same moment: what is live has to be looked at again.
      if (!isTaken(error) || tries === 5) throw error;
    }
  }
}

async function publishAs(db: Db, stored: Stored | undefined, publication: Publication): Promise<Published> {
  if (stored && stored.content_hash === publication.content_hash)
    return { id: stored.id, version: stored.version, written: false };
  const newId = crypto.randomUUID();
  const { version, statements } = await nextVersion(db, stored ?? { newId }, publication);
  await runAll(db, statements);
  return { id: stored?.id ?? newId, version, written: true };
}

export type NextVersion = { version: number; statements: Statement[] };

/** The statements that make this the next version of what is stored. */
export async function nextVersion(
  db: Db,
  stored: Pick<Stored, "id" | "version" | "content_hash"> | { newId: string },
  publication: Publication,
): Promise<NextVersion> {
  if ("newId" in stored) return { version: 1, statements: publishStatements(db, stored, publication) };
  const { id, version } = stored;
  if (version > 0 && stored.content_hash === UNKNOWN_HASH && (await isSame(db, id, publication)))
    return { version, statements: adopt(db, stored, publication) };
  const former = version > 0 ? ((await liveContentWithoutCases(db, id))?.content ?? null) : null;
  const statements = publishStatements(db, { id, version, former }, publication);
  return { version: version + 1, statements };
}

/** What is live from before versions were counted has no wrong solutions: with those it may be the very same. */
async function isSame(db: Db, id: string, { content, content_hash, origin }: Publication): Promise<boolean> {
  const live = origin === "ADMIN" ? null : await liveContent(db, id);
  if (!live) return false;
  const completed =
    isDsa(live.content) && isDsa(content) ? { ...live.content, wrong: content.wrong } : live.content;
  return (await contentHash(completed)) === content_hash;
}

function adopt(
  db: Db,
  { id, version }: { id: string; version: number },
  { content, content_hash, origin }: Publication,
): Statement[] {
  return [
    db
      .update(question_versions)
      .set({ content_hash, origin })
      .where(and(eq(question_versions.question_id, id), eq(question_versions.version, version))),
    ...(isDsa(content)
      ? [db.update(questions).set({ wrong_solutions: content.wrong }).where(eq(questions.id, id))]
      : []),
  ];
}

/** Carries out statements, all or none. */
export async function runAll(db: Db, [first, ...rest]: Statement[]): Promise<void> {
  if (first) await db.batch([first, ...rest]);
}
