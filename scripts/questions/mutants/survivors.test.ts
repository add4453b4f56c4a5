import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { Flaw } from "../read-file.ts";
import { mutantsOf } from "./mutant.ts";
import { listed, outdated, readSurvivors, type Survivor } from "./survivors.ts";

const dir = fs.mkdtempSync(path.join(os.tmpdir(), "survivors-"));
afterEach(() => fs.rmSync(dir, { recursive: true, force: true }));

const write = (survivors: unknown) => {
  fs.mkdirSync(path.join(dir, "two-sum"), { recursive: true });
  fs.writeFileSync(path.join(dir, "two-sum", "survivors.json"), JSON.stringify(survivors));
};
const survivor = (changed: Partial<Survivor> = {}): Survivor => ({
  language: "javascript",
  was: "return i < n;",
  becomes: "return i <= n;",
  is: "equal",
  because: "n itself never comes up, so both say the same.",
  ...changed,
});
const mutants = { javascript: mutantsOf("javascript", "function f() {\n  return i < n;\n}\n"), python: [] };

test("a question without the file has no justified survivors", () => {
  expect(readSurvivors("two-sum", dir)).toEqual([]);
});

test("a listed survivor is known by its language and the text of its line", () => {
  write([survivor()]);
  const read = readSurvivors("two-sum", dir);
  expect(listed(read, "javascript", mutants.javascript[0]!)).toEqual(survivor());
  expect(listed(read, "python", mutants.javascript[0]!)).toBeUndefined();
});

test("a survivor without a reason is refused with the file and the field", () => {
  write([survivor({ because: "fine" })]);
  expect(() => readSurvivors("two-sum", dir)).toThrow(Flaw);
  expect(() => readSurvivors("two-sum", dir)).toThrow(/survivors\.json: 0\.because/);
});

test("an entry that no mutant of the solution matches any more is outdated", () => {
  const gone = survivor({ was: "return j < n;" });
  expect(outdated([survivor(), gone], mutants)).toEqual([gone]);
});
