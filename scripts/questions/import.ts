import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { flawLine } from "../../domain/authoring/import/flaw.ts";
import type { PlanLine } from "../../domain/authoring/import/import-plan.ts";
import { countsOf, planImport } from "../../domain/authoring/import/plan.ts";
import {
  type ReadQuestions,
  readQuestionFolder,
  together,
} from "../../domain/authoring/import/read-questions.ts";
import { connect } from "../../drizzle/client.ts";
import {
  hashed,
  type ImportedBy,
  knownQuestions,
  transactionsFor,
  withFormer,
  writeImport,
} from "../../drizzle/queries/question-import.ts";
import { readQuestionFile } from "../../worker/question-files/read-file.ts";
import { bankFolder, folderNames } from "./bank-folder.ts";
import { withDatabase } from "./open-database.ts";
import { planLines } from "./plan-lines.ts";

const BANK = "questions";
/** Forty megabytes travel as one. */
const WRITING_MS = 5 * 60_000;
/** Here is more memory than a Worker has. */
const MAX_UNPACKED = 1024 * 1024 * 1024;

/**
 * `npm run questions -- import [--dry-run] [--folder f | --file f] [--replace] [slug…]`: makes the bank's questions live, or
 * those of another folder or file. Nothing is written before all of it was found to be without flaws. The bank's own files
 * leave alone what an administrator or another import published; `--replace` overrules that.
 */
export async function importQuestions(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: {
      "dry-run": { type: "boolean" },
      folder: { type: "string" },
      file: { type: "string" },
      replace: { type: "boolean" },
    },
    allowPositionals: true,
  });
  const { folder, file } = values;
  const isBank = folder === undefined && file === undefined;
  const source = file ?? folder ?? BANK;
  const read = file === undefined ? await readFolders(source, positionals) : readFile(file, positionals);
  if ("message" in read) {
    console.error(read.message);
    return 1;
  }
  return await withDatabase((_, address) =>
    bringIn(connect(address, WRITING_MS), read, {
      keepEdited: isBank && !values.replace,
      isDry: values["dry-run"] ?? false,
      by: { origin: isBank ? "BANK" : "IMPORT", actor: null, source: path.basename(source) },
    }),
  );
}

type Options = { keepEdited: boolean; isDry: boolean; by: ImportedBy };

async function bringIn(
  db: ReturnType<typeof connect>,
  read: ReadQuestions,
  options: Options,
): Promise<number> {
  const { planned, flaws: clashes } = planImport(
    await hashed(read.questions),
    await knownQuestions(db),
    options,
  );
  const flaws = [...read.flaws, ...clashes];
  const refused = read.refused + clashes.length;
  const parts = await transactionsFor(db, planned);
  const written = new Set(parts.flat());
  const lines: PlanLine[] = planned.filter((one) => !written.has(one)).map(({ line }) => line);
  for (const part of parts) lines.push(...(await withFormer(db, part)).planned.map(({ line }) => line));
  for (const line of planLines(lines, countsOf(lines, refused))) console.log(line);
  for (const flaw of flaws) console.error(flawLine(flaw));
  if (flaws.length > 0) {
    console.error("Nothing was imported: what is told above is to be mended first.");
    return 1;
  }
  if (options.isDry) return 0;
  if (parts.length > 1)
    console.log(
      `This is too much for one transaction: it takes ${parts.length}, and a run that ends early is gone on with by the next.`,
    );
  for (const part of parts) {
    const { is } = await writeImport(db, await withFormer(db, part), options.by);
    if (is === "written") continue;
    console.error("Somebody else published one of these questions meanwhile. Run the command again.");
    return 1;
  }
  return 0;
}

async function readFolders(dir: string, slugs: string[]): Promise<ReadQuestions | { message: string }> {
  if (!fs.existsSync(dir)) return { message: `${dir}: There is no such folder.` };
  const names = folderNames(dir);
  const unknown = slugs.filter((slug) => !names.includes(slug));
  if (unknown.length > 0) return { message: `There is no such question in ${dir}: ${unknown.join(", ")}.` };
  const reads: ReadQuestions[] = [];
  for (const slug of slugs.length > 0 ? slugs : names)
    reads.push(readQuestionFolder(await bankFolder(dir, slug)));
  return together(reads);
}

function readFile(file: string, slugs: string[]): ReadQuestions | { message: string } {
  if (slugs.length > 0) return { message: "A file is imported whole: name no questions beside it." };
  if (!fs.existsSync(file)) return { message: `${file}: There is no such file.` };
  return readQuestionFile(path.basename(file), fs.readFileSync(file), MAX_UNPACKED);
}
