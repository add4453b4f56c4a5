import { renderToStaticMarkup } from "react-dom/server.browser";
import type { SafeHtml } from "./made-html.tsx";
import { Markdown } from "./markdown.tsx";
import { plainProse } from "./plain-prose.ts";

/** Markdown from others as HTML, by the rules of `Markdown`: for pages on which it stays as it is, which then need nothing that reads it. */
export const markdownHtml = (text: string, headings?: 2 | 3 | 4): SafeHtml =>
  (plainProse(text) ??
    renderToStaticMarkup(<Markdown text={text} {...(headings && { headings })} />)) as SafeHtml;
