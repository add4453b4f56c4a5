/**
 * What Markdown makes of a text in which nothing is marked up, or null where something may be: most of what is said is plain,
 * and reading it as Markdown is most of what a page with a long transcript costs. Quotes are written as React writes them.
 */
export function plainProse(text: string): string | null {
  if (MARKS.test(text)) return null;
  const paragraphs = text.split("\n\n");
  if (!paragraphs.every((paragraph) => paragraph.split("\n").every((line) => LINE.test(line)))) return null;
  return paragraphs.map((paragraph) => `<p>${paragraph.replace(/["']/g, quoteOf)}</p>`).join("\n");
}

/** What means something in the middle of a line: escapes, code, emphasis, links, HTML, entities, tables, addresses, controls. */
const MARKS = /[\\`*_[\]<>&~|@]|[^\P{Cc}\n]|:\/\/|www\./iu;
/** Begins like a sentence: neither indented nor a heading, an item, a rule or a quotation. No space ends it, which may break the line. */
const LINE = /^["'(]?\p{L}(?:.*\S)?$/u;

const quoteOf = (quote: string): string => (quote === '"' ? "&quot;" : "&#x27;");
