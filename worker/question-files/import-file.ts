import { asSentence, type Flaw } from "../../domain/authoring/import/flaw.ts";
import type { ImportPlan, PlanLine } from "../../domain/authoring/import/import-plan.ts";
import { countsOf, type PlannedQuestion, planImport } from "../../domain/authoring/import/plan.ts";
import { textHash } from "../../domain/text-hash.ts";
import type { Db } from "../../drizzle/client.ts";
import {
  hashed,
  type ImportPart,
  knownQuestions,
  MAX_IMPORT_BYTES,
  transactionsFor,
  withFormer,
} from "../../drizzle/queries/question-import.ts";
import { readQuestionFile } from "./read-file.ts";

/** So many are sent; whoever mends these sees the next. */
const SHOWN_FLAWS = 2_000;

/** Reads a file and holds it against what there is. `part`: what is to be written; null where there are flaws. */
export async function planFile(
  db: Db,
  file: string,
  bytes: Uint8Array,
): Promise<{ plan: ImportPlan; part: ImportPart | null }> {
  const { questions, flaws, refused } = readQuestionFile(file, bytes);
  const known = await knownQuestions(db);
  const { planned, flaws: clashes } = planImport(await hashed(questions), known, { keepEdited: false });
  const parts = await transactionsFor(db, planned);
  const tooMuch = parts.length > 1 ? [tooMuchFor(file)] : [];
  const all = [...flaws, ...clashes, ...tooMuch];
  const part = tooMuch.length > 0 ? null : await withFormer(db, parts[0] ?? []);
  const lines = linesOf(planned, part);
  const plan = {
    lines,
    counts: countsOf(lines, refused + clashes.length),
    flaws: all.slice(0, SHOWN_FLAWS),
    flaws_total: all.length,
    stamp: stampOf(planned),
  };
  return { plan, part: all.length > 0 ? null : part };
}

/** The lines of the plan, those that are compared with what is live told with their fields. */
function linesOf(planned: readonly PlannedQuestion[], part: ImportPart | null): PlanLine[] {
  const compared = new Map(part?.planned.map(({ read, line }) => [read, line]));
  return planned.map(({ read, line }) => compared.get(read) ?? line);
}

const tooMuchFor = (file: string): Flaw => ({
  file,
  line: null,
  field: "",
  message: asSentence(
    `comes to more than ${MAX_IMPORT_BYTES / 1024 / 1024} MB together with what it replaces, which is too much to be written as one; split it, or use the command`,
  ),
});

const stampOf = (planned: readonly PlannedQuestion[]): string =>
  textHash(
    JSON.stringify(
      planned.map(({ read, known, line }) => [
        line.does,
        line.slug,
        read.content_hash,
        known?.id,
        known?.version,
      ]),
    ),
  ).toString(16);
