import { isDsa, type QuestionContent } from "../../../domain/authoring/content.ts";
import type { Db } from "../../client.ts";
import { contentHash } from "./content-hash.ts";
import type { Statement } from "./content-rows.ts";
import { nextVersion, runAll } from "./publish.ts";
import { type Stored, storedQuestions } from "./publishing.ts";

/**
 * `kept`: slugs of questions that an administrator or an import has published since, and that stay as they are. `drafts`: slugs that
 * somebody's draft has which was never live: it stays, and the file's question waits until it goes by another name.
 */
export type BankLoaded = { written: number; kept: string[]; drafts: string[] };

/** Brings the bank's files to the database. What is as it was is not written again. */
export async function publishBank(db: Db, contents: readonly QuestionContent[]): Promise<BankLoaded> {
  const stored = new Map((await storedQuestions(db)).map((one) => [one.slug, one]));
  const loaded: BankLoaded = { written: 0, kept: [], drafts: [] };
  let waiting: { statements: Statement[]; bytes: number } = { statements: [], bytes: 0 };
  for (const content of contents) {
    const { slug } = content.question;
    const content_hash = await contentHash(content);
    const known = stored.get(slug);
    const does = whatToDo(known, content_hash);
    if (does === "keep") loaded.kept.push(slug);
    if (does === "leave") loaded.drafts.push(slug);
    if (does !== "write") continue;
    const publication = { content, content_hash, origin: "BANK" as const, by: null, note: null };
    const { statements } = await nextVersion(db, known ?? { newId: crypto.randomUUID() }, publication);
    waiting = {
      statements: [...waiting.statements, ...statements],
      bytes: waiting.bytes + bytesOf(content),
    };
    loaded.written++;
    if (waiting.bytes < BATCH_BYTES && waiting.statements.length < BATCH_STATEMENTS) continue;
    await runAll(db, waiting.statements);
    waiting = { statements: [], bytes: 0 };
  }
  await runAll(db, waiting.statements);
  return loaded;
}

/** A transaction for each question would take most of the time; one for all of them would be one huge request. */
const BATCH_BYTES = 4 * 1024 * 1024;
const BATCH_STATEMENTS = 120;

/** Roughly: of all that a question holds only the cases may be large. */
const bytesOf = (content: QuestionContent): number =>
  isDsa(content)
    ? content.cases.reduce((sum, one) => sum + one.input.length + one.expected_output.length, 0)
    : 0;

type ToDo = "write" | "keep" | "leave" | "nothing";

function whatToDo(stored: Stored | undefined, content_hash: string): ToDo {
  if (!stored) return "write";
  if (stored.version === 0) return stored.has_draft ? "leave" : "write";
  if (stored.content_hash === content_hash) return "nothing";
  return stored.origin === "BANK" ? "write" : "keep";
}
