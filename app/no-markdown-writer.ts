/**
 * Stands in for `mdast-util-to-markdown` and `markdown-table`, half of what reads Markdown weighs (vite.config.ts): the tables
 * of GitHub's Markdown come with how to write them, and nothing here writes any.
 */
export const defaultHandlers = {};

export function markdownTable(): never {
  throw new Error("Markdown is only read here");
}
