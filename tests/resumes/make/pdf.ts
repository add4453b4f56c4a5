import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from "pdf-lib";

/** A line of a page: words; a heading; words with others at the right edge; cells at given places; or a gap. */
export type Line =
  | string
  | { heading: string }
  | { left: string; right: string }
  | { cells: string[] }
  | null;

const WIDTH = 595;
const HEIGHT = 842;
const EDGE = 50;
const SIZE = 10;
const LEADING = 14;

/** One column, over as many pages as it takes. */
export async function onePdf(lines: readonly Line[], cellsAt: readonly number[] = []): Promise<Uint8Array> {
  const pen = await newPen();
  write(pen, lines, { x: EDGE, width: WIDTH - 2 * EDGE, cellsAt });
  return pen.document.save();
}

/** A head over two columns that each go on down the page. */
export async function twoPdf(
  head: readonly Line[],
  left: readonly Line[],
  right: readonly Line[],
  leftWidth: number,
): Promise<Uint8Array> {
  const pen = await newPen();
  write(pen, head, { x: EDGE, width: WIDTH - 2 * EDGE, cellsAt: [] });
  const top = pen.y - LEADING;
  pen.y = top;
  write(pen, left, { x: EDGE, width: leftWidth, cellsAt: [] });
  pen.y = top;
  const x = EDGE + leftWidth + 28;
  write(pen, right, { x, width: WIDTH - EDGE - x, cellsAt: [] });
  return pen.document.save();
}

/** Headings in the margin, each beside the first line of its text. */
export async function marginPdf(
  head: readonly Line[],
  parts: readonly [string, readonly Line[]][],
): Promise<Uint8Array> {
  const pen = await newPen();
  write(pen, head, { x: EDGE, width: WIDTH - 2 * EDGE, cellsAt: [] });
  for (const [heading, lines] of parts) {
    pen.y -= LEADING;
    if (pen.y < EDGE + 3 * LEADING) turn(pen);
    pen.page.drawText(heading, { x: EDGE, y: pen.y, size: SIZE, font: pen.bold });
    write(pen, lines, { x: EDGE + 120, width: WIDTH - 2 * EDGE - 120, cellsAt: [] });
  }
  return pen.document.save();
}

type Pen = { document: PDFDocument; page: PDFPage; font: PDFFont; bold: PDFFont; y: number };
type Place = { x: number; width: number; cellsAt: readonly number[] };

async function newPen(): Promise<Pen> {
  const document = await PDFDocument.create();
  const [font, bold] = [
    await document.embedFont(StandardFonts.Helvetica),
    await document.embedFont(StandardFonts.HelveticaBold),
  ];
  return { document, page: document.addPage([WIDTH, HEIGHT]), font, bold, y: HEIGHT - EDGE };
}

function turn(pen: Pen): void {
  pen.page = pen.document.addPage([WIDTH, HEIGHT]);
  pen.y = HEIGHT - EDGE;
}

function write(pen: Pen, lines: readonly Line[], { x, width, cellsAt }: Place): void {
  for (const line of lines) {
    if (line === null) pen.y -= LEADING / 2;
    else if (typeof line === "string")
      for (const part of wrapped(pen.font, line, width)) put(pen, part, x, pen.font);
    else if ("heading" in line) {
      pen.y -= LEADING / 2;
      put(pen, line.heading, x, pen.bold);
    } else if ("cells" in line) {
      put(pen, "", x, pen.font);
      for (const [at, cell] of line.cells.entries())
        pen.page.drawText(cell, {
          x: x + (cellsAt[at] ?? 0),
          y: pen.y + LEADING,
          size: SIZE,
          font: pen.font,
        });
    } else {
      put(pen, line.left, x, pen.bold);
      const right = x + width - pen.font.widthOfTextAtSize(line.right, SIZE);
      pen.page.drawText(line.right, { x: right, y: pen.y + LEADING, size: SIZE, font: pen.font });
    }
  }
}

function put(pen: Pen, text: string, x: number, font: PDFFont): void {
  if (pen.y < EDGE) turn(pen);
  if (text) pen.page.drawText(text, { x, y: pen.y, size: SIZE, font });
  pen.y -= LEADING;
}

function wrapped(font: PDFFont, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line ? `${line} ${word}` : word;
    if (line && font.widthOfTextAtSize(longer, SIZE) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
