import { strToU8, Zip, ZipDeflate } from "fflate";
import { mcqHead, mcqLine } from "../../domain/authoring/import/mcq-table.ts";
import { folderFiles } from "../../domain/authoring/import/question-folder.ts";
import { listEntry, listHead, listTail } from "../../domain/authoring/import/question-list.ts";
import type { Db } from "../../drizzle/client.ts";
import { type LiveContent, liveContents } from "../../drizzle/queries/authoring/live-content.ts";
import type { ExportFormat } from "./export-formats.ts";

/** All questions of `parts` as one file, read part by part as it is taken: it may be larger than there is memory for. */
export function exportFile(
  db: Db,
  format: ExportFormat,
  parts: readonly string[][],
): ReadableStream<Uint8Array> {
  const chunks = format === "zip" ? zipChunks(db, parts) : textChunks(db, format, parts);
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}

async function* textChunks(
  db: Db,
  format: "json" | "csv",
  parts: readonly string[][],
): AsyncGenerator<Uint8Array, void, undefined> {
  yield strToU8(format === "json" ? listHead : mcqHead);
  let isFirst = true;
  for (const part of parts)
    for (const { id, content } of await liveContents(db, part)) {
      if (format === "csv") yield strToU8(mcqLine(id, content) ?? "");
      else yield strToU8(`${isFirst ? "" : ","}${listEntry({ id, content })}`);
      isFirst = false;
    }
  if (format === "json") yield strToU8(listTail);
}

async function* zipChunks(db: Db, parts: readonly string[][]): AsyncGenerator<Uint8Array, void, undefined> {
  const made: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    made.push(chunk);
  });
  for (const part of parts)
    for (const question of await liveContents(db, part)) {
      addFolder(zip, question);
      yield* made.splice(0);
    }
  zip.end();
  yield* made.splice(0);
}

function addFolder(zip: Zip, { content }: LiveContent): void {
  for (const [name, text] of folderFiles(content)) {
    const entry = new ZipDeflate(`${content.question.slug}/${name}`, { level: 3 });
    zip.add(entry);
    entry.push(strToU8(text), true);
  }
}
