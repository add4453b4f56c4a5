import { deflateSync, strToU8, zipSync, zlibSync } from "fflate";
import { PDFDocument } from "pdf-lib";
import { describe, expect, test } from "vitest";
import { withoutPerson } from "../../domain/resume/person.ts";
import { readByRules } from "../../domain/resume/read-by-rules.ts";
import { MAX_RESUME_BYTES, RESUME_REFUSALS } from "../../domain/resume/refusal.ts";
import { textOf } from "../../worker/resume/resume-text.ts";
import { onePdf } from "./make/pdf.ts";
import { RESUMES, TODAY } from "./resumes.ts";

const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const joined = (...parts: Uint8Array[]) => new Uint8Array(parts.flatMap((part) => [...part]));

/** A PDF with one stream as its page's content. */
function pdfWith(stream: Uint8Array, entries: string, afterWord = "\n"): Uint8Array {
  const head = latin(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n4 0 obj<</Length ${stream.length}${entries}>>stream${afterWord}`,
  );
  return joined(head, stream, latin("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF"));
}

const zeros = new Uint8Array(80 * 1024 * 1024);
const bomb = zlibSync(zeros, { level: 9 });
/** Its first block is kept as it is and says that the stream is over. */
const bombAfterEnd = joined(
  latin("\x78\x9c\x00\x0b\x00\xf4\xff\nendstream\n"),
  deflateSync(zeros, { level: 9 }),
);
/** As older writers wrap what they pack. */
const ascii85 = (bytes: Uint8Array): Uint8Array => {
  let text = "";
  for (let at = 0; at < bytes.length; at += 4) {
    const part = [...bytes.subarray(at, at + 4)];
    let value = [0, 1, 2, 3].reduce((sum, byte) => sum * 256 + (part[byte] ?? 0), 0);
    let group = "";
    for (let sign = 0; sign < 5; sign++) {
      group = String.fromCharCode(33 + (value % 85)) + group;
      value = Math.floor(value / 85);
    }
    text += group.slice(0, part.length + 1);
  }
  return latin(`${text}~>`);
};
const lines = Array.from(
  { length: 20 },
  (_, at) => `Line ${at} of a résumé in which someone tells of their work`,
);

async function pages(count: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (let at = 0; at < count; at++) document.addPage();
  return document.save();
}

const docxOf = (xml: string) => zipSync({ "word/document.xml": strToU8(xml) });

const locked = async (lock = "/Encrypt 9 0 R") =>
  latin(new TextDecoder("latin1").decode(await onePdf(lines)).replace("/Root", `${lock} /Root`)).slice();

const REFUSED: [
  what: string,
  code: keyof typeof RESUME_REFUSALS,
  make: () => Uint8Array | Promise<Uint8Array>,
][] = [
  ["nothing", "empty", () => new Uint8Array()],
  ["blanks", "empty", () => latin(" \n".repeat(500))],
  ["a word", "empty", () => latin("Hello")],
  ["more than five megabytes", "too_large", () => new Uint8Array(MAX_RESUME_BYTES + 1).fill(65)],
  ["a program", "unsupported", () => latin(`\x7fELF\x02\x01\x01${"\0".repeat(400)}`)],
  ["RTF", "unsupported", () => latin(`{\\rtf1\\ansi ${"text ".repeat(99)}}`)],
  ["a web page", "unsupported", () => latin(`<!DOCTYPE html><p>${"text ".repeat(99)}`)],
  ["a spreadsheet", "unsupported", () => zipSync({ "xl/workbook.xml": strToU8("<workbook/>") })],
  ["an old Word file", "old_word", () => latin(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${"\0".repeat(600)}`)],
  [
    "a DOCX with a password",
    "protected",
    () => latin(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${"\0".repeat(99)}${[..."EncryptedPackage"].join("\0")}`),
  ],
  ["a PDF with a password", "protected", () => locked()],
  ["a PDF with a lock under another spelling", "protected", () => locked("/E#6Ecrypt 9 0 R")],
  ["a PDF with a remark before its lock", "protected", () => locked("/Encrypt%\n9 0 R")],
  ["a photograph", "scanned", () => latin(`\x89PNG\r\n\x1a\n${"\0".repeat(99)}`)],
  ["a PDF without text", "scanned", () => pages(2)],
  ["a PDF of many pages", "too_many_pages", () => pages(41)],
  ["the beginning of a PDF", "corrupt", () => latin("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<")],
  ["a torn zip", "corrupt", () => zipSync({ "word/document.xml": strToU8("x".repeat(999)) }).slice(0, 60)],
  ["a DOCX that unpacks to 80 MB", "too_much_inside", () => zipSync({ "word/document.xml": zeros })],
  ["a PDF that unpacks to 80 MB", "too_much_inside", () => pdfWith(bomb, "/Filter/FlateDecode")],
  [
    "a PDF packed twice",
    "too_much_inside",
    () => pdfWith(zlibSync(bomb), "/Filter[/FlateDecode/FlateDecode]"),
  ],
  [
    "a PDF packed and wrapped",
    "too_much_inside",
    () => pdfWith(ascii85(bomb), "/Filter[/ASCII85Decode/FlateDecode]"),
  ],
  [
    "a PDF packed and written in digits, with others between",
    "too_much_inside",
    () => pdfWith(latin(`zz${Buffer.from(bomb).toString("hex")}>`), "/Filter[/ASCIIHexDecode/FlateDecode]"),
  ],
  [
    "a PDF with a packing under another spelling",
    "too_much_inside",
    () => pdfWith(latin("\x80"), "/Filter/LZ#57Decode"),
  ],
  ["a PDF with a blank after the word", "too_much_inside", () => pdfWith(bomb, "/Filter/FlateDecode", " \n")],
  ["a PDF with half a line's end", "too_much_inside", () => pdfWith(bomb, "/Filter/FlateDecode", "\r")],
  ["a PDF that seems to end early", "too_much_inside", () => pdfWith(bombAfterEnd, "/Filter/FlateDecode")],
  [
    "a PDF of many torn streams",
    "too_much_inside",
    () => latin(`%PDF-1.4\n${"stream\n\x78\x9c\x07\n".repeat(60)}`),
  ],
  [
    "a PDF with a packing of tomorrow",
    "too_much_inside",
    () => pdfWith(latin("\x80"), "/Filter/BrotliDecode"),
  ],
  ["a PDF that says elsewhere how it is packed", "too_much_inside", () => pdfWith(bomb, "/Filter 9 0 R")],
  ["a PDF of streams without end", "too_much_inside", () => latin(`%PDF-1.4\n${"stream\n".repeat(700_000)}`)],
  ["a DOCX of openings alone", "empty", () => docxOf("<mc:Fallback ".repeat(500_000))],
  ["a DOCX of tables in tables", "empty", () => docxOf("<w:tr><w:tc>".repeat(300_000))],
  [
    "a PDF with a packing of old",
    "too_much_inside",
    () => pdfWith(latin("\x80\x0b\x60"), "/Filter/LZWDecode"),
  ],
];

describe("a file that is no résumé", () => {
  test.each(REFUSED)("%s: %s", async (_what, code, make) => {
    expect(await textOf(await make())).toEqual({ ok: false, code });
    expect(RESUME_REFUSALS[code]).toMatch(/^[A-Z].*\.$/);
  });

  test("a DOCX that states too small a size gives no more than it states", async () => {
    const zip = zipSync({ "word/document.xml": strToU8(`<w:p><w:t>${"work ".repeat(4000)}</w:t></w:p>`) });
    const text = new TextDecoder("latin1").decode(zip);
    // The size stands in the local and the central record, four bytes each.
    const size = String.fromCharCode(20_027 & 255, 20_027 >> 8, 0, 0);
    const lying = latin(text.replaceAll(size, String.fromCharCode(100, 0, 0, 0)));
    expect(lying).not.toEqual(zip);
    expect(await textOf(lying)).toMatchObject({ ok: false });
  });

  test("what looks like a zip and is raw packed data is damaged", async () => {
    expect(await textOf(joined(latin("PK\x05\x06"), deflateSync(latin("x"))))).toEqual({
      ok: false,
      code: "corrupt",
    });
  });
});

/** Numbers that look random and are the same in each run. */
function* chances(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

test.each(
  Object.keys(RESUMES).filter((name) => name !== "consultant-twenty-pages"),
)("%s with bytes changed or cut off is read or refused, and never breaks", async (name) => {
  const whole = await RESUMES[name]!();
  const chance = chances(name.length);
  for (let round = 0; round < 8; round++) {
    const bytes = whole.slice(0, round % 3 === 0 ? chance.next().value * whole.length : undefined);
    for (let change = 0; change < 1 + round; change++)
      bytes[Math.floor(chance.next().value * bytes.length)] = chance.next().value * 256;
    const text = await textOf(bytes);
    if (text.ok) expect(readByRules(withoutPerson(text.lines, "A B"), TODAY).roles).toBeInstanceOf(Array);
    else expect(RESUME_REFUSALS).toHaveProperty(text.code);
  }
});

describe("the text of a file", () => {
  const told =
    "Built services in Go and Kafka for eight years, and looked after what they left behind in the night.";

  test.each([
    ["UTF-8", new TextEncoder().encode(told)],
    [
      "UTF-16",
      joined(
        latin("\xff\xfe"),
        new Uint8Array(new Uint16Array([...told].map((sign) => sign.charCodeAt(0))).buffer),
      ),
    ],
    ["an old Windows", latin(told)],
  ])("is read from %s", async (_what, bytes) => {
    expect(await textOf(bytes)).toMatchObject({ ok: true, kind: "text", lines: [told] });
  });

  test.each([
    "PK Sharma",
    "PKI engineer",
  ])("is read, too, where it begins as an archive does: %s", async (first) => {
    expect(await textOf(latin(`${first}\n${told}`))).toMatchObject({ ok: true, lines: [first, told] });
  });

  test("what a PDF names itself does not matter, nor does what stands before its mark", async () => {
    const pdf = joined(latin("\n\n"), await onePdf(lines));
    expect(await textOf(pdf)).toMatchObject({ ok: true, kind: "pdf", pages: 1 });
  });
});
