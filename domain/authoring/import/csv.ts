export type Cell = { text: string; line: number };
export type CsvRecord = { line: number; cells: Cell[] };
export type CsvFlaw = { line: number; message: string };

/**
 * Reads comma-separated values strictly (RFC 4180; lines may end in LF as well). What breaks a rule is told with its line, and
 * reading goes on with the next line. Records in which nothing stands are left out.
 */
export function readCsv(source: string): { records: CsvRecord[]; flaws: CsvFlaw[] } {
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
  const records: CsvRecord[] = [];
  const flaws: CsvFlaw[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const record: CsvRecord = { line, cells: [] };
    const flaw = readRecord(record);
    if (flaw) {
      flaws.push(flaw);
      skipLine();
    } else if (record.cells.some((cell) => cell.text.trim() !== "")) records.push(record);
  }
  return { records, flaws };

  function readRecord(record: CsvRecord): CsvFlaw | null {
    for (;;) {
      const begins = line;
      const quoted = text[at] === '"';
      const value = quoted ? readQuoted() : readBare();
      if (value === null) return { line: begins, message: "a quoted cell that begins here has no end" };
      if (!quoted && value.includes('"'))
        return {
          line: begins,
          message: "a cell with a quote in it must stand in quotes, with the quote doubled",
        };
      record.cells.push({ text: value, line: begins });
      if (at >= text.length || passesLineEnd()) return null;
      if (text[at] !== ",")
        return {
          line,
          message: "after the closing quote of a cell there must be a comma or the end of the line",
        };
      at++;
    }
  }

  function readBare(): string {
    const start = at;
    while (at < text.length && text[at] !== "," && !isLineEnd()) at++;
    return text.slice(start, at);
  }

  function readQuoted(): string | null {
    const start = { at, line };
    let value = "";
    for (;;) {
      const end = text.indexOf('"', at + 1);
      if (end === -1) {
        ({ at, line } = start);
        return null;
      }
      const part = text.slice(at + 1, end);
      line += part.split("\n").length - 1;
      value += part;
      at = end + 1;
      if (text[at] !== '"') return value;
      value += '"';
    }
  }

  function isLineEnd(): boolean {
    return text[at] === "\n" || (text[at] === "\r" && text[at + 1] === "\n");
  }

  function passesLineEnd(): boolean {
    if (!isLineEnd()) return false;
    at += text[at] === "\r" ? 2 : 1;
    line++;
    return true;
  }

  function skipLine(): void {
    const end = text.indexOf("\n", at);
    at = end === -1 ? text.length : end + 1;
    if (end !== -1) line++;
  }
}

/** Records as RFC 4180 has them, with CRLF. */
export const writeCsv = (records: readonly (readonly string[])[]): string =>
  records.map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
