import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";

/** A block of a document: a paragraph; a heading; a bullet; a table by rows of cells, each cell of one or more paragraphs. */
export type Block = string | { heading: string } | { bullet: string } | { table: (string | string[])[][] };

export async function docx(blocks: readonly Block[]): Promise<Uint8Array> {
  const document = new Document({ sections: [{ children: blocks.map(asElement) }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

function asElement(block: Block): Paragraph | Table {
  if (typeof block === "string") return paragraph(block);
  if ("heading" in block) return new Paragraph({ heading: HeadingLevel.HEADING_2, text: block.heading });
  if ("bullet" in block) return new Paragraph({ bullet: { level: 0 }, text: block.bullet });
  const rows = block.table.map(
    (cells) =>
      new TableRow({
        children: cells.map((cell) => new TableCell({ children: [cell].flat().map(paragraph) })),
      }),
  );
  return new Table({ rows });
}

/** Words in more than one run, as editors leave them. */
function paragraph(text: string): Paragraph {
  const middle = Math.floor(text.length / 2);
  const children = text
    .split("\t")
    .flatMap((part, at) => [new TextRun({ text: at > 0 ? `\t${part}` : part })]);
  if (text.includes("\t") || middle < 8) return new Paragraph({ children });
  return new Paragraph({
    children: [new TextRun(text.slice(0, middle)), new TextRun({ text: text.slice(middle), bold: true })],
  });
}
