import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Markdown } from "./markdown.tsx";
import { plainProse } from "./plain-prose.ts";

const read = (text: string) => renderToStaticMarkup(<Markdown text={text} />);

/** Pieces that mean something in Markdown, and pieces that look like it. */
const PIECES = [
  ..."ab Zé9.,:;!?'\"()-+=#>*_`~|[]<&@\\/^$%{}·\t\u00a0\u2028",
  ..."\n\n\n",
  "\n\n",
  "  \n",
  "word ",
  "it's ",
  "- ",
  "1. ",
  "2) ",
  "# ",
  "    ",
  "---",
  "===",
  "https://a.example ",
  "HTTP://a.example ",
  "www.a.example ",
  "a@b.example ",
  "&amp;",
  "<br>",
  "**b**",
  "[x]",
  "O(n)",
];

/** The same numbers each time (mulberry32). */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

test("what is taken for plain is what reading it as Markdown makes of it", () => {
  const below = numbers(20261123);
  const plain: string[] = [];
  for (let turn = 0; turn < 12_000; turn++) {
    const text = Array.from({ length: 1 + below(9) }, () => PIECES[below(PIECES.length)]).join("");
    const html = plainProse(text);
    if (html === null) continue;
    plain.push(text);
    expect(html, JSON.stringify(text)).toBe(read(text));
  }
  expect(plain.length).toBeGreaterThan(200);
});

test.each([
  "",
  " indented",
  "- an item",
  "a `name`",
  "see https://a.example",
  "ends with two  \nspaces",
  "2 > 1",
])("%j is left to Markdown", (text) => expect(plainProse(text)).toBeNull());
