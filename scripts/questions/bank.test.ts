import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { readBank } from "./bank.ts";

const dir = fs.mkdtempSync(path.join(os.tmpdir(), "bank-"));
afterAll(() => fs.rmSync(dir, { recursive: true }));

beforeEach(() => {
  for (const slug of ["two-sum", "mcq-api-feed-pagination"]) {
    fs.rmSync(path.join(dir, slug), { recursive: true, force: true });
    fs.cpSync(path.join("questions", slug), path.join(dir, slug), { recursive: true });
  }
  fs.rmSync(path.join(dir, "two-sum", "cases.gen.ts"));
});

const edit = (file: string, from: string, to: string) => {
  const name = path.join(dir, file);
  const text = fs.readFileSync(name, "utf8");
  if (!text.includes(from)) throw new Error(`${from} does not stand in ${file}`);
  fs.writeFileSync(name, text.replace(from, to));
};
const lineOf = (file: string, text: string) =>
  fs
    .readFileSync(path.join(dir, file), "utf8")
    .split("\n")
    .findIndex((line) => line.includes(text)) + 1;
const problems = async () => (await readBank(dir)).problems.map((line) => line.slice(dir.length + 1));

test("a question is read with its cases, its solutions and the wrong ones", async () => {
  const bank = await readBank(dir);
  expect(bank.problems).toEqual([]);
  expect(bank.questions).toMatchObject([{ slug: "two-sum", file: { title: "Two Sum" } }]);
  expect(bank.questions[0]?.wrong.map(({ name }) => name)).toContain("every-pair.java");
  expect(bank.designs).toMatchObject([{ slug: "mcq-api-feed-pagination", file: { format: "MCQ" } }]);
  expect(bank.contents.map(({ question }) => question.slug)).toEqual(["mcq-api-feed-pagination", "two-sum"]);
  expect(bank.contents[1]).toMatchObject({
    wrong: expect.arrayContaining([expect.objectContaining({ name: "every-pair", language: "java" })]),
  });
});

test("every flaw of a folder is told with its line, not only the first", async () => {
  edit("two-sum/question.json", '"difficulty": "EASY"', '"difficulty": "SIMPLE"');
  edit("two-sum/question.json", '"time_limit_min"', '"time_limit"');
  edit("two-sum/cases.json", '"is_sample": true', '"is_sample": "yes"');
  fs.rmSync(path.join(dir, "two-sum/description.md"));
  fs.writeFileSync(path.join(dir, "two-sum/solutions/python.py"), "");
  fs.writeFileSync(path.join(dir, "two-sum/notes.txt"), "to do");
  const at = (text: string) => lineOf("two-sum/question.json", text);
  expect(await problems()).toEqual([
    "two-sum/notes.txt: Is not a file of such a question.",
    `two-sum/question.json:1: time_limit_min: Is missing.`,
    `two-sum/question.json:${at("SIMPLE")}: difficulty: Must be one of EASY, MEDIUM, HARD, not "SIMPLE".`,
    `two-sum/question.json:${at("time_limit")}: time_limit: Is not a field of such a question.`,
    "two-sum/description.md: Is missing.",
    'two-sum/cases.json:2: 0.is_sample: Must be true or false, not "yes".',
    "two-sum/solutions/python.py: Must not be empty.",
  ]);
});

test("what is no JSON is told with the line at which reading ends", async () => {
  edit("two-sum/question.json", '"type": "DSA",', '"type": "DSA"');
  const line = lineOf("two-sum/question.json", '"type": "DSA"') + 1;
  expect(await problems()).toEqual([
    `two-sum/question.json:${line}: Is not JSON: expected a comma or }, found "\\"".`,
  ]);
});

test("a folder is named as its question is", async () => {
  edit("two-sum/question.json", '"slug": "two-sum"', '"slug": "three-sum"');
  expect(await problems()).toEqual([
    'two-sum/question.json:2: slug: Must be "two-sum", as the folder is named.',
  ]);
});

test("a generator that fails, or gives no cases, is told", async () => {
  const generator = path.join(dir, "two-sum/cases.gen.ts");
  fs.writeFileSync(generator, "export default () => [{ input: 1 }];");
  expect(await problems()).toEqual([
    "two-sum/cases.gen.ts: 0.input: Must be text, not 1.",
    "two-sum/cases.gen.ts: 0.expected_output: Is missing.",
    "two-sum/cases.gen.ts: 0.is_sample: Is missing.",
  ]);
});

test("a question that is not there is told by its name", async () => {
  expect((await readBank(dir, ["no-such-question"])).problems).toEqual([
    `${path.join(dir, "no-such-question")}: There is no such question.`,
  ]);
});

test("only questions of the wanted type are read", async () => {
  expect((await readBank(dir, undefined, "SYSTEM_DESIGN")).contents).toHaveLength(1);
});
