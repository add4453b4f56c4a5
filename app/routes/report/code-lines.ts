export type LineRange = { from: number; to: number };

/** The lines, from 1, in which the quote stands, however it is cased and spaced; null where it does not. */
export function linesOfQuote(text: string, quote: string): LineRange | null {
  const wanted = bare(quote);
  if (!wanted) return null;
  let joined = "";
  const lineAt: number[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    const kept = bare(line);
    joined += kept;
    for (let unit = 0; unit < kept.length; unit++) lineAt.push(index + 1);
  }
  const start = joined.indexOf(wanted);
  if (start < 0) return null;
  return { from: lineAt[start]!, to: lineAt[start + wanted.length - 1]! };
}

const bare = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u200b-\u200f\ufeff]+/g, "");
