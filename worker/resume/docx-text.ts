import { type UnzipFileInfo, unzipSync } from "fflate";
import type { ResumeRefusal } from "../../domain/resume/refusal.ts";

export type DocxText = { ok: true; lines: string[] } | { ok: false; code: ResumeRefusal };

const DOCUMENT = "word/document.xml";
/** A résumé's text with all of its mark-up; what says it is larger is not unpacked. */
const MAX_XML = 16 * 1024 * 1024;

/** The lines of a DOCX file: paragraphs in order, the cells of a table's row side by side. */
export function linesOfDocx(bytes: Uint8Array): DocxText {
  let declared: UnzipFileInfo | null = null;
  let isEncrypted = false;
  try {
    const files = unzipSync(bytes, {
      filter: (file) => {
        if (file.name === "EncryptedPackage") isEncrypted = true;
        if (file.name !== DOCUMENT) return false;
        declared = file;
        // What is unpacked never outgrows the size that is stated here: the buffer is made for it.
        return file.originalSize <= MAX_XML;
      },
    });
    const xml = files[DOCUMENT];
    if (xml) return { ok: true, lines: linesOfXml(new TextDecoder().decode(xml)) };
  } catch {
    return { ok: false, code: "corrupt" };
  }
  if (isEncrypted) return { ok: false, code: "protected" };
  return { ok: false, code: declared ? "too_much_inside" : "unsupported" };
}

const TAG = /<(\/?)w:(p|t|tab|br|cr|tr|tc|numPr|delText|instrText)(?:\s[^<>]*?)?(\/?)>([^<]*)/g;

function linesOfXml(xml: string): string[] {
  const lines: string[] = [];
  /** The cells of each table's row that is open, the innermost last. */
  const rows: string[][][] = [];
  let text = "";
  let deep = 0;
  const endLine = () => {
    const cell = rows.at(-1)?.at(-1);
    (cell ?? lines).push(text);
    text = "";
  };
  // Word writes what newer programs draw a second time, for older ones.
  const once = xml
    .split("<mc:Fallback")
    .map((part, at) => (at === 0 ? part : part.slice(part.indexOf("</mc:Fallback>") + 1)))
    .join("");
  for (const [, close, tag, alone, content] of once.matchAll(TAG)) {
    if (tag === "t" && !close && !alone) text += plain(content ?? "");
    else if (tag === "tab" && !close) text += "\t";
    else if ((tag === "br" || tag === "cr") && !close) endLine();
    else if (tag === "numPr" && !close) text = `• ${text}`;
    else if (tag === "p" && !alone) {
      // A text box is a paragraph within one.
      if (!close && deep++ > 0 && text.trim()) endLine();
      if (close) {
        deep -= 1;
        endLine();
      }
    } else if (tag === "tr" && !close) rows.push([]);
    else if (tag === "tc" && !close) rows.at(-1)?.push([]);
    else if (tag === "tr" && close) {
      const row = joined(rows.pop() ?? []);
      (rows.at(-1)?.at(-1) ?? lines).push(...row);
    }
  }
  if (text) endLine();
  return lines;
}

/** A row of a table is one line; one that only sets columns side by side is each of them in turn. */
function joined(cells: string[][]): string[] {
  const filled = cells.map((lines) => lines.filter((line) => line.trim() !== ""));
  const isColumns =
    filled.filter((lines) => lines.length > 3).length > 1 || filled.some((lines) => lines.length > 8);
  if (isColumns) return filled.flat();
  const rows = Math.max(0, ...filled.map((lines) => lines.length));
  return Array.from({ length: rows }, (_, at) => filled.map((lines) => lines[at] ?? "").join("\t"));
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const plain = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
    if (code === null) return ENTITIES[name] ?? whole;
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
