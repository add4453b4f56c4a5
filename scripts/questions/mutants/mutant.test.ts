import { expect, test } from "vitest";
import { mutantsOf } from "./mutant.ts";
import type { MutantLanguage } from "./operators.ts";

const changes = (language: MutantLanguage, code: string): string[] =>
  mutantsOf(language, code).map(({ becomes }) => becomes);

test.each([
  ["return a < b;", ["return a <= b;"]],
  ["return a === b;", ["return a !== b;"]],
  ["return a + b;", ["return a - b;"]],
  ["return a >> b;", ["return a << b;"]],
  ["return a && b;", ["return a || b;"]],
  ["return !a;", ["return a;"]],
  ["return true;", ["return false;"]],
  ["return 1;", ["return 2;", "return 0;"]],
  ["return 0;", ["return 1;", "return -1;"]],
  ["return 1000;", []],
  ["return Math.max(a, b);", ["return Math.min(a, b);"]],
  ["let best = -Infinity;", ["let best = -0;"]],
  ["total += a;", [";", "total -= a;"]],
  ["if (!a) return;", [";", "if (a) return;"]],
  ["return -a;", []],
])("the JavaScript %s becomes %j", (code, mutants) => {
  expect(changes("javascript", `function f(a, b) {\n  ${code}\n}`)).toEqual(mutants);
});

test.each([
  ["return a <= b", ["return a < b"]],
  ["return a != b", ["return a == b"]],
  ["return a // b", ["return a * b"]],
  ["return a or b", ["return a and b"]],
  ["return not a", ["return a"]],
  ["return a is None", ["return a is not None"]],
  ["return a is not None", ["return a is None"]],
  ["return a in b", ["return a not in b"]],
  ["return a not in b", ["return a in b"]],
  ["return True", ["return False"]],
  ["return min(a, b)", ["return max(a, b)"]],
  ['best = float("inf")', ["best = 0"]],
  ["total -= a", ["pass", "total += a"]],
  ["for x in a: f(x)", ["for x in a: pass"]],
])("the Python %s becomes %j", (code, mutants) => {
  expect(changes("python", `def f(a, b):\n    ${code}\n`)).toEqual(mutants);
});

test.each([
  ["javascript", "if (a > best) best = a;"],
  ["javascript", "if (a > best) {\n  best = a;\n}"],
  ["javascript", "const most = a > b ? a : b;"],
  ["python", "if a > best:\n    best = a\n"],
] as const)("the greater of two, as in the %s %s, has no mutant that stores the same again", (language, code) => {
  expect(changes(language, code)).not.toContainEqual(expect.stringContaining(">="));
});

test.each([
  ["javascript", "const best = new Array(n + 1).fill(x);"],
  ["python", "best = [x] * (n + 1)\n"],
] as const)("a table in %s is made shorter, never longer", (language, code) => {
  const becomes = changes(language, code).join("\n");
  expect(becomes).toContain("n + 0");
  expect(becomes).not.toContain("n + 2");
});

test("a name's first assignment stays, a later one may go", () => {
  const becomes = changes("python", "def f(a):\n    low = a\n    low = g(low)\n    return low\n");
  expect(becomes).toEqual(["pass"]);
});

test("comments, texts and annotations are left alone", () => {
  expect(changes("python", "# a < 1 and b\ndef f(a: 'List[1]') -> 2:\n    return 'a < 1'\n")).toEqual([]);
  expect(changes("javascript", "/** @param {1} a < 1 */\nf = `a < 1`;")).toEqual([";"]);
});

test("the steps of a for loop do not turn round, other counters do", () => {
  const becomes = changes("javascript", "for (let i = 0; i < n; i++) seen++;");
  expect(becomes.some((line) => line.includes("i--"))).toBe(false);
  expect(becomes.some((line) => line.includes("seen--"))).toBe(true);
});

test("every mutant differs from the solution and names the line of its change", () => {
  const code = "var f = function (a) {\n  if (a < 1) {\n    return -1;\n  }\n  return a - 1;\n};\n";
  const mutants = mutantsOf("javascript", code);
  for (const mutant of mutants) expect(mutant.was).not.toBe(mutant.becomes);
  expect(mutants.map(({ line }) => line)).toEqual([2, 2, 2, 2, 3, 3, 5, 5, 5]);
});

test("what no longer parses is no mutant", () => {
  expect(changes("javascript", "x = a-0;")).toEqual([";", "x = a+0;", "x = a-1;"]);
});
