import { unzipSync } from "fflate";
import type { Flaw } from "../../domain/authoring/import/flaw.ts";
import type { QuestionFolder } from "../../domain/authoring/import/read-questions.ts";

/** What a file may hold once it is unpacked. The Worker has 128 MB for all that it does. */
export const MAX_UNPACKED = 40 * 1024 * 1024;
const MAX_ENTRIES = 30_000;

export type ReadZip = { folders: QuestionFolder[]; flaws: Flaw[] };

/** The folders of questions in a ZIP file, at whatever depth they stand. Nothing is written under the names in it. */
export function readZip(file: string, bytes: Uint8Array, limit = MAX_UNPACKED): ReadZip {
  const flaws: Flaw[] = [];
  const flaw = (name: string, message: string) =>
    flaws.push({ file: name === "" ? file : `${file}/${shown(name)}`, line: null, field: "", message });
  const names = new Set<string>();
  let declared = 0;
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (isLeftOut(name)) return false;
        if (names.size >= MAX_ENTRIES || declared > limit) return false;
        // What is unpacked never outgrows the size that is stated here: the buffer is made for it.
        declared += originalSize;
        if (!isHarmless(name)) flaw(name, "Is no name of a file in a folder of questions.");
        else if (names.has(name)) flaw(name, "Stands in the file twice.");
        names.add(name);
        return declared <= limit;
      },
    });
  } catch {
    return {
      folders: [],
      flaws: [{ file, line: null, field: "", message: "Is not a ZIP file, or a damaged one." }],
    };
  }
  if (declared > limit) flaw("", `Holds more than ${limit / 1024 / 1024} MB once it is unpacked.`);
  if (names.size >= MAX_ENTRIES) flaw("", `Holds more than ${MAX_ENTRIES} files.`);
  if (flaws.length > 0) return { folders: [], flaws };

  const texts = new Map<string, string>();
  for (const [name, content] of Object.entries(entries)) {
    const text = textOf(content);
    if (text === null) flaw(name, "Is not text in UTF-8.");
    else texts.set(name, text);
  }
  const folders = foldersOf(texts);
  for (const name of texts.keys())
    if (!folders.some(({ dir }) => name.startsWith(dir)))
      flaw(name, "Stands in no folder with a question.json.");
  if (texts.size === 0 && flaws.length === 0) flaw("", "Holds no questions.");
  return {
    folders: folders.map(({ dir, files }) => ({
      folder: dir === "" ? `${file}/` : `${file}/${dir.slice(0, -1)}`,
      files,
      made: null,
    })),
    flaws,
  };
}

/** Folders themselves, and what systems and editors leave in them. */
const isLeftOut = (name: string) =>
  name.endsWith("/") || name.split("/").some((part) => part === "__MACOSX" || /^\.[^.]/.test(part));

const isHarmless = (name: string) =>
  name.length <= 300 &&
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  !/[\u0000-\u001F\\:]/.test(name) &&
  name.split("/").every((part) => part !== "" && part !== "." && part !== "..");

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
const shown = (name: string) => name.slice(0, 100).replace(/[\u0000-\u001F\u007F-\u009F]/g, "?");

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

const FILE = "question.json";

/** Each `question.json` makes the folder that it stands in one of a question; what is below belongs to it. */
function foldersOf(texts: ReadonlyMap<string, string>): { dir: string; files: Map<string, string> }[] {
  const dirs = [...texts.keys()]
    .filter((name) => name === FILE || name.endsWith(`/${FILE}`))
    .map((name) => name.slice(0, -FILE.length));
  const folders = new Map(dirs.map((dir) => [dir, new Map<string, string>()]));
  for (const [name, text] of texts) {
    const dir = dirOf(name, folders);
    if (dir !== null) folders.get(dir)?.set(name.slice(dir.length), text);
  }
  return [...folders].map(([dir, files]) => ({ dir, files }));
}

/** The innermost folder of a question that a file stands in. */
function dirOf(name: string, folders: ReadonlyMap<string, unknown>): string | null {
  for (let at = name.lastIndexOf("/"); at !== -1; at = name.lastIndexOf("/", at - 1)) {
    const dir = name.slice(0, at + 1);
    if (folders.has(dir)) return dir;
    if (at === 0) break;
  }
  return folders.has("") ? "" : null;
}
