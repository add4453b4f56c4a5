import { MAX_RESUME_BYTES, type ResumeRefusal } from "../../domain/resume/refusal.ts";
import type { ResumeKind } from "../../domain/resume/resume.ts";
import { cleanLines } from "../../domain/resume/text-lines.ts";
import { linesOfDocx } from "./docx-text.ts";
import { kindOf } from "./file-kind.ts";
import { linesOfText } from "./plain-text.ts";

export type ResumeText =
  | { ok: true; kind: ResumeKind; pages: number | null; lines: string[] }
  | { ok: false; code: ResumeRefusal };

/** Fewer letters than this are no résumé, and in a PDF the sign of a scan. */
const FEWEST_LETTERS = 80;

/** The lines of an uploaded file, or why it cannot be read. */
export async function textOf(bytes: Uint8Array): Promise<ResumeText> {
  if (bytes.length > MAX_RESUME_BYTES) return { ok: false, code: "too_large" };
  const file = kindOf(bytes);
  if (!file.ok) return file;
  const read = await readAs(file.kind, bytes);
  if (!read.ok) return read;
  const lines = cleanLines(read.lines);
  const letters = lines.join("").match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS) return { ok: false, code: file.kind === "pdf" ? "scanned" : "empty" };
  return { ok: true, kind: file.kind, pages: read.pages, lines };
}

type Read = { ok: true; lines: string[]; pages: number | null } | { ok: false; code: ResumeRefusal };

async function readAs(kind: ResumeKind, bytes: Uint8Array): Promise<Read> {
  switch (kind) {
    case "pdf":
      return (await import("./pdf-text.ts")).linesOfPdf(bytes);
    case "docx": {
      const read = linesOfDocx(bytes);
      return read.ok ? { ...read, pages: null } : read;
    }
    case "text":
      return { ok: true, lines: linesOfText(bytes), pages: null };
    default:
      return kind satisfies never;
  }
}
