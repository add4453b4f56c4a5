import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { MadeCases } from "../../domain/authoring/import/question-folder.ts";
import type { QuestionFolder } from "../../domain/authoring/import/read-questions.ts";

/** The files of a question's folder, and the cases that its generator makes. */
export async function bankFolder(dir: string, slug: string): Promise<QuestionFolder> {
  const folder = path.join(dir, slug);
  const files = new Map(filesIn(folder));
  return { folder, files, made: files.has("cases.gen.ts") ? await madeCases(folder) : null };
}

/** The folders of questions in `dir`. */
export const folderNames = (dir: string): string[] =>
  fs
    .readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map((entry) => entry.name)
    .sort();

/** Hidden files are those of the system or an editor. */
function filesIn(folder: string, within = ""): [name: string, text: string][] {
  return fs.readdirSync(path.join(folder, within), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith(".")) return [];
    const name = within ? `${within}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return filesIn(folder, name);
    return [[name, fs.readFileSync(path.join(folder, name), "utf8")] as [string, string]];
  });
}

async function madeCases(folder: string): Promise<MadeCases> {
  const generator = path.resolve(folder, "cases.gen.ts");
  try {
    const make: unknown = (await import(pathToFileURL(generator).href)).default;
    if (typeof make !== "function")
      return { ok: false, message: "must have a function as its default export" };
    return { ok: true, cases: make() };
  } catch (error) {
    return { ok: false, message: `fails: ${error instanceof Error ? error.message : String(error)}` };
  }
}
