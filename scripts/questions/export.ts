import fs from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { parseArgs } from "node:util";
import * as v from "valibot";
import type { QuestionContent } from "../../domain/authoring/content.ts";
import { folderFiles } from "../../domain/authoring/import/question-folder.ts";
import { Slug } from "../../domain/question.ts";
import type { Db } from "../../drizzle/client.ts";
import { liveContents } from "../../drizzle/queries/authoring/live-content.ts";
import { exportParts } from "../../drizzle/queries/question-import.ts";
import { exportFile } from "../../worker/question-files/export-file.ts";
import { EXPORT_FORMATS, type ExportFormat } from "../../worker/question-files/export-formats.ts";
import { withDatabase } from "./open-database.ts";

const TARGET = "exported-questions";

/**
 * `npm run questions -- export [--format folders|json|zip|csv] [target]`: writes every question that ever went live to an
 * empty folder in the bank's format, or to a file. CSV holds the MCQs alone.
 */
export async function exportQuestions(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { format: { type: "string", default: "folders" } },
    allowPositionals: true,
  });
  const format = ["folders" as const, ...EXPORT_FORMATS].find((one) => one === values.format);
  if (!format) return refused(`There is no format ${values.format}: choose folders, json, zip or csv.`);
  const target = positionals[0] ?? (format === "folders" ? TARGET : `${TARGET}.${format}`);
  if (fs.existsSync(target) && !(format === "folders" && isEmptyFolder(target)))
    return refused(`${target} is there already. Name another place, or take it away first.`);
  const count = await withDatabase((db) =>
    format === "folders" ? toFolders(db, target) : toFile(db, format, target),
  );
  console.log(`${count} questions written to ${target}`);
  return 0;
}

const isEmptyFolder = (target: string) =>
  fs.statSync(target).isDirectory() && fs.readdirSync(target).length === 0;

function refused(message: string): number {
  console.error(message);
  return 1;
}

async function toFolders(db: Db, target: string): Promise<number> {
  const parts = await exportParts(db, "all");
  fs.mkdirSync(target, { recursive: true });
  for (const part of parts)
    for (const { content } of await liveContents(db, part)) writeFolder(target, content);
  return parts.flat().length;
}

/** What names a file here has no sign that could lead out of the folder. */
export function writeFolder(target: string, content: QuestionContent): void {
  const folder = path.join(target, v.parse(Slug, content.question.slug));
  for (const [name, text] of folderFiles(content)) {
    if (name.split("/").some((part) => !/^[a-z0-9][a-z0-9.-]*$/.test(part)))
      throw new Error(`${name} is no file name`);
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
}

async function toFile(db: Db, format: ExportFormat, target: string): Promise<number> {
  const parts = await exportParts(db, format === "csv" ? "MCQ" : "all");
  const stream = Readable.fromWeb(exportFile(db, format, parts) as ReadableStream);
  await pipeline(stream, fs.createWriteStream(target));
  return parts.flat().length;
}
