import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const ROW = /^\| (?!Promise |---)(.+) \| (.+) \| (.+) \|$/gm;

type Promised = { promise: string; held: string; tests: { file: string; sentence: string }[] };

/** The rows of docs/security.md. In the last column tests are told by file, with their sentences in quotes. */
function promises(): Promised[] {
  const text = fs.readFileSync(path.join(root, "docs/security.md"), "utf8");
  return [...text.matchAll(ROW)].map(([, promise = "", held = "", shown = ""]) => ({
    promise,
    held,
    tests: shown.split(" · ").flatMap((part) => {
      const [, file = "", sentences = ""] = /^`([^`]+)`: (.+)$/.exec(part.trim()) ?? [];
      return [...sentences.matchAll(/“([^”]+)”/g)].map(([, sentence = ""]) => ({ file, sentence }));
    }),
  }));
}

test("every promise of docs/security.md names tests that exist", () => {
  const all = promises();
  expect(all.length).toBeGreaterThan(35);
  const missing = all.flatMap(({ promise, tests }) =>
    tests.filter((one) => !exists(one)).map((one) => `${promise}: ${one.file}: ${one.sentence}`),
  );
  expect(missing).toEqual([]);
});

test("every file that is said to hold a promise is there", () => {
  const named = promises().flatMap(({ held }) => [...held.matchAll(/`([\w./{},-]+\/[\w./{},-]+)`/g)]);
  const files = named.flatMap(([, file = ""]) => spread(file));
  expect(files.length).toBeGreaterThan(40);
  expect(files.filter((file) => !fs.existsSync(path.join(root, file)))).toEqual([]);
});

/** The sentence stands in the file as the name of a test, and not of one that is left out. */
function exists({ file, sentence }: { file: string; sentence: string }): boolean {
  const at = path.join(root, file);
  if (file === "" || !fs.existsSync(at)) return false;
  const escaped = sentence.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const name = new RegExp(`(?<!skip|todo)(?:\\)|\\b(?:test|it))\\(\\s*["'\`]${escaped}["'\`]`);
  const inTable = new RegExp(`^\\s*\\[?\\s*["'\`]${escaped}["'\`],`, "m");
  const text = fs.readFileSync(at, "utf8");
  return name.test(text) || inTable.test(text);
}

/** `a/{b,c}.ts` as two files. */
function spread(file: string): string[] {
  const [, before = "", choices = "", after = ""] = /^(.*)\{(.+)\}(.*)$/.exec(file) ?? [];
  return choices === "" ? [file] : choices.split(",").map((choice) => `${before}${choice}${after}`);
}
