import { createElement, type ReactNode } from "react";
import { renderToString } from "react-dom/server.browser";

/** The very elements of a page, made by nobody: what React itself takes to write them down. */
export function bareReact(html: string): () => Promise<Response> {
  const page = elementsOf(html);
  return async () => new Response(new TextEncoder().encode(renderToString(page)));
}

const TOKEN =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>|<\/([\w-]+)>|<([\w-]+)([^>]*?)\/?>|([^<]+)/gi;
const EMPTY = /^(?:area|base|br|col|hr|img|input|link|meta|source|wbr)$/;

type Open = { name: string; attributes: Record<string, unknown>; children: ReactNode[] };

/** Of what React wrote, which is never malformed. */
function elementsOf(html: string): ReactNode {
  const top: Open = { name: "", attributes: {}, children: [] };
  const open = [top];
  const within = () => open.at(-1) ?? top;
  const closeLast = () => {
    const done = open.pop();
    if (done) within().children.push(createElement(done.name, done.attributes, ...done.children));
  };
  for (const [, raw, rawAttributes = "", code = "", closed, name, attributes = "", text] of html.matchAll(
    TOKEN,
  )) {
    if (raw)
      within().children.push(
        createElement(raw, { ...attributesOf(rawAttributes), dangerouslySetInnerHTML: { __html: code } }),
      );
    else if (closed) closeLast();
    else if (name) {
      open.push({ name, attributes: attributesOf(attributes), children: [] });
      if (EMPTY.test(name)) closeLast();
    } else if (text) within().children.push(text);
  }
  return top.children[0];
}

function attributesOf(text: string): Record<string, unknown> {
  const found = [...text.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(
    ([, name = "", value = ""]) => [name, value] as const,
  );
  return Object.fromEntries(
    found.map(([name, value]) => (name === "style" ? [name, styleOf(value)] : [name, value])),
  );
}

const styleOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .split(";")
      .filter(Boolean)
      .map((one) => one.split(":", 2) as [string, string]),
  );
