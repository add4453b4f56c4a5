/**
 * Lists within a cell: `|` between the parts of an entry, `;` between groups, `,` between terms, a line per entry. A backslash
 * before one of them (or before a backslash) takes it as it is; `\n` is a line break within a text.
 */
export type Separator = "|" | ";" | "," | "\n";

/** The parts of a cell, still escaped: each is split further or read by `plainText`. Blank ones are left out. */
export function split(text: string, separator: Separator): string[] {
  return splitAll(text, separator).filter((part) => part !== "");
}

/** The same with blank parts in their places. */
export function splitAll(text: string, separator: Separator): string[] {
  const parts: string[] = [];
  let part = "";
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === "\\" && at + 1 < text.length) part += sign + text[++at];
    else if (sign === separator) {
      parts.push(part.trim());
      part = "";
    } else part += sign;
  }
  return [...parts, part.trim()];
}

export const plainText = (text: string): string =>
  text.trim().replace(/\\(n|[\\|;,])/g, (_, sign: string) => (sign === "n" ? "\n" : sign));

export const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[\\|;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
