import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Markdown } from "./markdown.tsx";

const html = (text: string) => renderToStaticMarkup(<Markdown text={text} />);

test.each([
  [
    "a link shows its text and its host",
    "[the docs](https://evil.example/?q=secret)",
    "the docs (evil.example)",
  ],
  [
    "a text that names another host does not hide it",
    "[good.example](https://evil.example)",
    "good.example (evil.example)",
  ],
  ["a link's title is dropped", '[a](https://evil.example "b")', "a (evil.example)"],
  ["a link by reference is one too", "[a][1]\n\n[1]: https://evil.example", "a (evil.example)"],
  ["an address is shown as it was written", "<https://a.example/b>", "https://a.example/b"],
  ["a bare address too", "https://a.example/b", "https://a.example/b"],
  ["one without a scheme too", "www.a.example/b", "www.a.example/b"],
  ["a script is its text", "[run](javascript:alert(1))", "run"],
  ["data is its text", "[see](data:text/html,hello)", "see"],
  ["a path of this site is its text", "[out](/sign-out)", "out"],
  ["a link without a scheme is its text", "[a](//evil.example/x)", "a"],
])("%s", (_what, text, expected) => {
  expect(html(text)).toBe(`<p><span>${expected}</span></p>`);
});

test("nothing in a text makes the browser fetch or follow anything", () => {
  const text = [
    "![pixel](https://evil.example/?q=secret)",
    "[![pixel](https://evil.example/i.png)](https://evil.example)",
    '<img src="https://evil.example/x"><a href="https://evil.example">x</a><script>alert(1)</script>',
    "note[^1]",
    "[^1]: [a](https://evil.example)",
    "someone@evil.example www.evil.example",
  ].join("\n\n");
  expect(html(text)).not.toMatch(/<(a|img|script|iframe|link)\b|<[^>]*\s(href|src|style|on\w+)=/);
});

test("headings begin at the page's level", () => {
  expect(html("# One\n\n## Two")).toBe("<h3>One</h3>\n<h4>Two</h4>");
});
