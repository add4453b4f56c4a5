import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { canonical } from "../difference.ts";
import { flawLine } from "./flaw.ts";
import { mcqHead, mcqLine } from "./mcq-table.ts";
import { folderFiles } from "./question-folder.ts";
import { listEntry, listHead, listTail } from "./question-list.ts";
import { readQuestionFolder, readQuestionText } from "./read-questions.ts";

const BANK = "questions";

/** The bank as it stands in its files: what generators add to it is more of the same, and too much for a quick test. */
const bank = fs.readdirSync(BANK).map((slug) => {
  const files = new Map(filesIn(path.join(BANK, slug)));
  files.delete("cases.gen.ts");
  const { questions, flaws } = readQuestionFolder({ folder: slug, files, made: null }, "form");
  expect(flaws).toEqual([]);
  const [read] = questions;
  if (!read) throw new Error(slug);
  return { id: crypto.randomUUID() as string, content: read.content };
});

function filesIn(folder: string, within = ""): [string, string][] {
  return fs.readdirSync(path.join(folder, within), { withFileTypes: true }).flatMap((entry) => {
    const name = within ? `${within}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return filesIn(folder, name);
    return [[name, fs.readFileSync(path.join(folder, name), "utf8")] as [string, string]];
  });
}

test("every question of the bank is the same after it went out as a folder and came in again", () => {
  for (const { content } of bank) {
    const read = readQuestionFolder(
      { folder: content.question.slug, files: folderFiles(content), made: null },
      "form",
    );
    expect(canonical(read.questions[0]?.content)).toBe(canonical(content));
  }
});

test("the whole bank is the same after it went out as a list and came in again", () => {
  // A few have too few cases without what their generators add, and for that alone they would be refused.
  const whole = bank.filter(({ content }) => !("cases" in content) || content.cases.length >= 10);
  expect(whole.length).toBeGreaterThan(bank.length - 10);
  const { questions, flaws } = readQuestionText(
    "all.json",
    listHead + whole.map(listEntry).join(",") + listTail,
  );
  expect(flaws.map(flawLine)).toEqual([]);
  expect(questions.map(({ id, content }) => canonical({ id, content }))).toEqual(whole.map(canonical));
});

test("every MCQ of the bank is the same after it went out as a table and came in again", () => {
  const mcqs = bank.filter(({ content }) => content.question.format === "MCQ");
  const { questions, flaws } = readQuestionText(
    "mcq.csv",
    mcqHead + bank.map(({ id, content }) => mcqLine(id, content) ?? "").join(""),
  );
  expect(flaws.map(flawLine)).toEqual([]);
  expect(questions.map(({ id, content }) => canonical({ id, content }))).toEqual(mcqs.map(canonical));
});
