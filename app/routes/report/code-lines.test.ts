import { expect, test } from "vitest";
import { linesOfQuote } from "./code-lines.ts";

const code = "def f(xs):\n    seen = set()\n\n    for x in xs:\n        seen.add(x)\n    return seen";

test.each([
  ["one line", "seen = set()", { from: 2, to: 2 }],
  ["lines with a blank one between", "seen = set() for x in xs:", { from: 2, to: 4 }],
  ["other case and spacing", "FOR x   in xs:\n  seen.add(x)", { from: 4, to: 5 }],
  ["the end", "return seen", { from: 6, to: 6 }],
])("a quote stands in its lines: %s", (_what, quote, lines) => {
  expect(linesOfQuote(code, quote)).toEqual(lines);
});

test("what is not in the code has no lines, nor has an empty quote", () => {
  expect(linesOfQuote(code, "while True")).toBeNull();
  expect(linesOfQuote(code, " \n ")).toBeNull();
});
