import { linesOfPage, type PlacedText } from "../../domain/resume/layout.ts";
import { MAX_RESUME_PAGES, type ResumeRefusal } from "../../domain/resume/refusal.ts";
import { latin } from "./file-kind.ts";
import { plainNames, staysSmall } from "./pdf-streams.ts";

export type PdfText = { ok: true; lines: string[]; pages: number } | { ok: false; code: ResumeRefusal };

const MAX_CHARS = 300_000;
const MAX_TEXTS = 60_000;
const PATIENCE_MS = 15_000;

/** Blanks and remarks may stand between the name and what it names. */
const LOCKED = /\/Encrypt(?:(?:[^!-\xff]|%[^\r\n]*[\r\n])+\d|(?:[^!-\xff]|%[^\r\n]*[\r\n])*<<)/;

/** The lines of a PDF in the order in which they are read. */
export async function linesOfPdf(bytes: Uint8Array): Promise<PdfText> {
  // Streams under a lock cannot be measured beforehand, and few résumés are locked on purpose.
  if (LOCKED.test(plainNames(latin(bytes)))) return { ok: false, code: "protected" };
  if (!staysSmall(bytes)) return { ok: false, code: "too_much_inside" };
  // Half a megabyte of code that only an upload needs.
  const { getDocumentProxy } = await import("unpdf");
  try {
    // It takes the bytes over, so it gets its own.
    const document = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
    try {
      if (document.numPages > MAX_RESUME_PAGES) return { ok: false, code: "too_many_pages" };
      return { ok: true, lines: await linesOf(document), pages: document.numPages };
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    return { ok: false, code: name === "PasswordException" ? "protected" : "corrupt" };
  }
}

type Document = Awaited<ReturnType<typeof import("unpdf").getDocumentProxy>>;

async function linesOf(document: Document): Promise<string[]> {
  const until = Date.now() + PATIENCE_MS;
  const lines: string[] = [];
  let chars = 0;
  for (let number = 1; number <= document.numPages && chars < MAX_CHARS && Date.now() < until; number++) {
    const page = await document.getPage(number);
    const texts = await textsOf(page, MAX_CHARS - chars, until);
    chars += texts.reduce((sum, { text }) => sum + text.length, 0);
    lines.push(...linesOfPage(texts), "");
  }
  return lines;
}

type Page = Awaited<ReturnType<Document["getPage"]>>;

/** Read piece by piece, so that a page without end is left in the middle. */
async function textsOf(page: Page, mostChars: number, until: number): Promise<PlacedText[]> {
  const reader = page.streamTextContent().getReader();
  const texts: PlacedText[] = [];
  let chars = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return texts;
    for (const item of value.items) {
      if (!("str" in item) || item.str === "") continue;
      const [a = 0, b = 0, , d = 0, x = 0, y = 0] = item.transform as number[];
      // Text that stands upright or on its head would fall between the lines.
      if (Math.abs(b) > Math.abs(a)) continue;
      texts.push({ text: item.str, x, y, width: item.width, size: Math.abs(d) || item.height || 10 });
      chars += item.str.length;
    }
    if (chars < mostChars && texts.length < MAX_TEXTS && Date.now() < until) continue;
    await reader.cancel().catch(() => {});
    return texts;
  }
}
