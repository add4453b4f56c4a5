import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Language } from "../../domain/judge/signature.ts";
import { readCode } from "./read-code.ts";

const QUESTIONS = new URL("../../questions/", import.meta.url);
const LANGUAGES: Record<string, Language> = { py: "python", js: "javascript", java: "java" };

const read = (path: string) =>
  readCode({
    language: LANGUAGES[path.split(".").at(-1) ?? ""] ?? "python",
    text: readFileSync(new URL(path, QUESTIONS), "utf8"),
  });
/** Its questions return nothing at all. */
const changesInPlace = (file: string) =>
  readFileSync(new URL(`${file.split("/")[0]}/question.json`, QUESTIONS), "utf8").includes(
    '"returns": "void"',
  );
const REFERENCES = ["java.java", "javascript.js", "python.py"];
const files = readdirSync(QUESTIONS)
  .flatMap((slug) => [`${slug}/solutions`, `${slug}/wrong`])
  .filter((folder) => existsSync(new URL(folder, QUESTIONS)))
  .flatMap((folder) => readdirSync(new URL(folder, QUESTIONS)).map((file) => `${folder}/${file}`));

test("every solution of the bank parses whole and is not taken for starter code", () => {
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) {
    const { errors, empty, functions } = read(file);
    expect([file, errors, empty]).toEqual([file, [], false]);
    expect([file, functions.length > 0]).toEqual([file, true]);
    if (!changesInPlace(file)) expect([file, functions.some((fn) => fn.returnsValue)]).toEqual([file, true]);
  }
});

test("no reference solution has an unused name or a print left in", () => {
  for (const file of files.filter((one) => one.includes("/solutions/"))) {
    const { unused, prints } = read(file);
    expect([file, unused, prints]).toEqual([file, [], 0]);
  }
});

test.each([
  "best-time-to-buy-and-sell-stock/wrong/every-pair-of-days.java",
  "best-time-to-buy-and-sell-stock/wrong/every-pair-of-days.js",
  "container-with-most-water/wrong/every-pair.java",
  "container-with-most-water/wrong/every-pair.py",
  "two-sum/wrong/every-pair.java",
  "trapping-rain-water/wrong/fills-row-by-row-too-slow.py",
  "trapping-rain-water/wrong/searches-both-sides-per-bar-too-slow.java",
  "longest-substring-without-repeating-characters/wrong/every-substring.java",
])("%s is seen as a loop inside a loop and as quadratic", (file) => {
  const { nesting, growth } = read(file);
  expect([nesting, growth]).toEqual([2, 2]);
});

test.each([
  ["two-sum/wrong/searches-the-rest-each-time.js", 2],
  ["longest-substring-without-repeating-characters/wrong/every-substring.js", 3],
])("%s hides a loop in a call and grows with degree %s", (file, growth) => {
  expect(read(file).growth).toBe(growth);
});

test.each([
  ["binary-search", 0.5],
  ["best-time-to-buy-and-sell-stock", 1],
  ["container-with-most-water", 1],
  ["two-sum", 1],
  ["trapping-rain-water", 1],
  ["valid-parentheses", 1],
  ["coin-change", 2],
])("the reference of %s is seen to grow with degree %s in all three languages", (slug, growth) => {
  for (const file of REFERENCES)
    expect([file, read(`${slug}/solutions/${file}`).growth]).toEqual([file, growth]);
});

test.each([
  "binary-tree-level-order-traversal",
  "find-median-from-data-stream",
  "lru-cache",
  "number-of-islands",
  "word-ladder",
])("what the parse cannot tell about the growth of %s is not told", (slug) => {
  for (const file of REFERENCES)
    expect([file, read(`${slug}/solutions/${file}`).growth]).toEqual([file, null]);
});

test.each([
  ["two-sum", "map"],
  ["valid-parentheses", "stack"],
  ["binary-search", "binary search"],
  ["merge-intervals", "sort"],
  ["merge-two-sorted-lists", "linked nodes"],
  ["lru-cache", "map"],
  ["word-ladder", "set"],
] as const)("the solutions of %s are seen to use: %s", (slug, use) => {
  for (const file of REFERENCES)
    expect([file, read(`${slug}/solutions/${file}`).uses.has(use)]).toEqual([file, true]);
});

test("heaps, queues, recursion and guards are found where they are", () => {
  expect(read("find-median-from-data-stream/solutions/python.py").uses.has("heap")).toBe(true);
  expect(read("find-median-from-data-stream/solutions/java.java").uses.has("heap")).toBe(true);
  expect(read("binary-tree-level-order-traversal/solutions/python.py").uses.has("queue")).toBe(true);
  expect(read("number-of-islands/wrong/wraps-around-the-edge.py").recursion).toBe(true);
  expect(read("number-of-islands/solutions/python.py").recursion).toBe(false);
  expect(read("binary-tree-level-order-traversal/wrong/reads-the-size-of-a-growing-queue.js").guards).toEqual(
    [{ line: 2, of: "empty" }],
  );
  expect(read("binary-tree-level-order-traversal/wrong/forgets-the-empty-tree.py").guards).toEqual([]);
});
