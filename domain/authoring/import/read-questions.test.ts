import { expect, test } from "vitest";
import type { QuestionContent } from "../content.ts";
import { codingContent, lineIn, manyContents, mcqContent } from "./fixtures.ts";
import { flawLine } from "./flaw.ts";
import { mcqHead, mcqLine } from "./mcq-table.ts";
import { mcqTemplate } from "./mcq-template.ts";
import { folderFiles } from "./question-folder.ts";
import { listEntry, listHead, listTail } from "./question-list.ts";
import { readQuestionFolder, readQuestionText } from "./read-questions.ts";

const ID = "5f0c6a52-54a4-4a0e-9a0d-0a8f3c2b1d4e";
const list = (contents: unknown[], ids: unknown[] = []) =>
  listHead +
  contents
    .map((content, at) =>
      listEntry({ id: (ids[at] ?? undefined) as string, content: content as QuestionContent }),
    )
    .join(",") +
  listTail;
const flaws = (text: string, file = "q.json") => readQuestionText(file, text).flaws.map(flawLine);
type Loose = { question: Record<string, unknown> } & Record<string, unknown>;
const changed = (change: (raw: Loose & ReturnType<typeof codingContent>) => void) => {
  const raw = structuredClone(codingContent()) as Loose & ReturnType<typeof codingContent>;
  change(raw);
  return raw;
};

test("a list is read with its ids", () => {
  const { questions, refused } = readQuestionText("q.json", list([codingContent(), mcqContent()], [ID]));
  expect(refused).toBe(0);
  expect(questions.map(({ id, content }) => [id, content.question.slug])).toEqual([
    [ID, "add-two"],
    [null, "example-mcq"],
  ]);
});

test("of a thousand questions each of ten bad ones is told with its line, its field and a sentence", () => {
  const contents = structuredClone(manyContents(1000)) as Loose[];
  const at = (index: number) => contents[index] as Loose & ReturnType<typeof codingContent>;
  Object.assign(at(0).question, { difficulty: "SIMPLE" });
  Object.assign(at(99).question, { hints: ["one"] });
  Object.assign(at(198).question, { topics: ["math", "magic"] });
  Object.assign(at(300).cases[4] ?? {}, { input: "1" });
  Object.assign(at(399).cases[3] ?? {}, { expected_output: '"x"' });
  at(498).wrong.length = 1;
  Object.assign((at(599).question.options as { is_correct: boolean }[])[1] ?? {}, { is_correct: false });
  Object.assign(at(699).question, { slug: "generated-1" });
  Object.assign(at(798).solutions, { python: "" });
  Object.assign(at(900).question, { level: 1 });
  const text = list(contents);
  const line = (...path: (string | number)[]) => lineIn(text, ["questions", ...path]);
  const { flaws, refused, questions } = readQuestionText("q.json", text);
  expect([questions.length, refused]).toEqual([990, 10]);
  expect(flaws.map(flawLine)).toEqual([
    `q.json:${line(0, "question", "difficulty")}: questions.0.question.difficulty: Must be one of EASY, MEDIUM, HARD, not "SIMPLE".`,
    `q.json:${line(99, "question", "hints")}: questions.99.question.hints: Must have at least 3 entries, there is 1.`,
    `q.json:${line(198, "question", "topics", 1)}: questions.198.question.topics.1: Holds what is no topic: "magic".`,
    `q.json:${line(300, "cases", 4, "input")}: questions.300.cases.4.input: Case 5, input, line 1: expected 2 lines (a, b), got 1.`,
    `q.json:${line(399, "cases", 3, "expected_output")}: questions.399.cases.3.expected_output: Case 4, expected output, line 1: expected int, got string.`,
    `q.json:${line(498, "wrong")}: questions.498.wrong: At least 3 wrong or slow solutions are needed, not 1: they show what the hidden cases catch.`,
    `q.json:${line(599, "question", "options")}: questions.599.question.options: Exactly one option must be correct.`,
    `q.json:${line(699, "question", "slug")}: questions.699.question.slug: Is that of the question at line ${line(0, "question", "slug")}, too.`,
    `q.json:${line(798, "solutions", "python")}: questions.798.solutions.python: Must not be empty.`,
    `q.json:${line(900, "question", "level")}: questions.900.question.level: Is not a field of such a question.`,
  ]);
});

test("all flaws of one question are told, in the order of its lines", () => {
  const raw = changed((one) => {
    Object.assign(one.question, { title: " ", time_limit_min: 0 });
    Object.assign(one, { description: 7 });
    one.cases.splice(0, 1, { input: "1\n2", expected_output: "3" } as never);
  });
  const fields = readQuestionText("q.json", list([raw])).flaws.map(({ field, line }) => [field, line]);
  expect(fields.map(([field]) => field)).toEqual([
    "questions.0.question.title",
    "questions.0.question.time_limit_min",
    "questions.0.description",
    "questions.0.cases.0.is_sample",
  ]);
  expect(fields.map(([, line]) => line)).toEqual(
    fields.map(([, line]) => line).toSorted((a, b) => Number(a) - Number(b)),
  );
});

test.each([
  ['{"questions":[]}', ['q.json:1: format: Must be "mockingbird-questions".', "q.json:1: v: Must be 1."]],
  ["[]", ["q.json:1: Must be an object with a list of questions."]],
  [
    '{"format":"mockingbird-questions","v":1,\n"questions":[7],"more":1}',
    ["q.json:2: more: Is not a field of such a file.", "q.json:2: questions.0.question.type: Is missing."],
  ],
  ["{", ["q.json:1: Is not JSON: expected a key in quotes, but the file ends here."]],
])("%s is no list of questions", (text, told) => {
  expect(flaws(text)).toEqual(told);
});

test("a broken id, half a sign and a key that stands twice are told", () => {
  expect(flaws(list([codingContent()], ["17"]))[0]).toMatch(/^q\.json:3: questions\.0\.id: Must be an id/);
  const odd = changed((one) => Object.assign(one, { description: "\uD83D" }));
  expect(flaws(list([odd]))[0]).toContain("questions.0.description: Has characters that are no text.");
  const twice = list([codingContent()]).replace('"title": "Add Two"', '"title": "One",\n"title": "Add Two"');
  expect(flaws(twice)).toEqual([expect.stringContaining("questions.0.question.title: Stands here twice.")]);
});

test("a folder is read as it was written", () => {
  for (const content of manyContents(4)) {
    const files = folderFiles(content);
    const { questions, flaws } = readQuestionFolder({
      folder: `zip/${content.question.slug}`,
      files,
      made: null,
    });
    expect(flaws).toEqual([]);
    expect(questions[0]?.content).toEqual(content);
  }
});

test("a generator is not run from a file, and that is said", () => {
  const files = folderFiles(codingContent()).set("cases.gen.ts", "export default () => [];");
  const { flaws } = readQuestionFolder({ folder: "add-two", files, made: null });
  expect(flaws.map(flawLine)).toEqual([
    expect.stringMatching(/^add-two\/cases\.gen\.ts: Is a program, which only the command/),
  ]);
});

test("the template is a table that can be imported", () => {
  const { questions, flaws } = readQuestionText("template.csv", mcqTemplate());
  expect(flaws).toEqual([]);
  expect(questions[0]?.content.question).toMatchObject({ slug: "example-session-storage", format: "MCQ" });
});

test("a table comes back as it was, signs of its own and formulas included", () => {
  const content = mcqContent("odd-signs") as Extract<QuestionContent, { sample_answer: string }>;
  content.description = '=1+1, "quoted"\nsecond line';
  content.sample_answer = "- a list\n- of two";
  content.question.companies = ["A, B; C", "D|E"];
  content.question.hints = ["first\nwith a break", "back\\slash, and; more"];
  content.question.evaluation_rubric.key_points[0] = "one | two, three; four";
  content.question.evaluation_rubric.estimates = [
    { name: "Rate", unit: "per_second", low: 0.5, high: 1e6, all_of: [["rate", "1,000"]], working: "a | b" },
  ];
  const csv = mcqHead + mcqLine(ID, content);
  expect(csv).toContain("'=1+1");
  const { questions, flaws } = readQuestionText("t.csv", csv);
  expect(flaws).toEqual([]);
  expect(questions[0]).toMatchObject({ id: ID, content });
});

test("flaws of a table name the line of the cell and its column", () => {
  const [head = "", ...rows] = mcqTemplate().split("\r\n");
  const bad = rows
    .join("\r\n")
    .replace(",EASY,", ",SIMPLE,")

    .replace("| mid |", "| middling |");
  const told = flaws(`${head}\r\n${bad}a,b\r\n`, "t.csv");
  expect(told[0]).toBe("t.csv:7: Must have 27 cells as the head line has, there are 2.");
  expect(told[1]).toBe('t.csv:2: difficulty: Must be one of EASY, MEDIUM, HARD, not "SIMPLE".');
  expect(told[2]).toContain('key_points.1.level: Must be one of junior, mid, senior, staff, not "middling".');
});

test.each([
  ["title;difficulty\r\n", "t.csv:1: Has semicolons between its columns; save it with commas."],
  ["title,colour\r\n", "t.csv:1: colour: Is not a column of such a table."],
  ["title,title\r\n", "t.csv:1: title: Stands in the head line twice."],
  ["title\r\n", "t.csv:1: difficulty: Is missing in the head line."],
])("the head line %j is refused", (csv, told) => {
  expect(flaws(csv, "t.csv")).toContain(told);
});
