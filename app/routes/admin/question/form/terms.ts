/** Terms as one types them: a comma between them; one that holds one itself stands in quotation marks. */
export const termsText = (terms: readonly string[]): string => terms.map(quoted).join(", ");

/** The terms of a text, however far it is typed: parted by commas or lines, each once. */
export function termsIn(text: string): string[] {
  const terms = [...text.matchAll(TERM)].map(([, inMarks, bare]) =>
    inMarks === undefined ? (bare ?? "").trim() : inMarks.replaceAll('""', '"').trim(),
  );
  return [...new Set(terms.filter(Boolean))];
}

export type Sorted = { kept: string[]; tooLong: string[]; tooMany: string[] };

/** What a draft takes of the terms; the rest stays in the field, and is told. */
export function sorted(terms: string[], { most, longest }: { most: number; longest: number }): Sorted {
  const fit = terms.filter((term) => term.length <= longest);
  return {
    kept: fit.slice(0, most),
    tooLong: terms.filter((term) => term.length > longest),
    tooMany: fit.slice(most),
  };
}

/** A term in marks up to the next comma, line or end; else whatever stands there. The comma of 6,000 parts nothing. */
const TERM = /[^\S\n]*(?:"((?:[^"\n]|"")*)"[^\S\n]*(?=[,\n]|$)|((?:[^,\n]|(?<=\d),(?=\d{3}(?!\d)))+))/g;

function quoted(term: string): string {
  const [read, ...more] = termsIn(term);
  return read === term && more.length === 0 ? term : `"${term.replaceAll('"', '""')}"`;
}
