import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { codingContent, mcqContent } from "../../domain/authoring/import/fixtures.ts";
import { flawLine } from "../../domain/authoring/import/flaw.ts";
import { folderFiles } from "../../domain/authoring/import/question-folder.ts";
import { readZip } from "./question-zip.ts";
import { readQuestionFile } from "./read-file.ts";

const filesAt = (dir: string, content = codingContent() as Parameters<typeof folderFiles>[0]) =>
  Object.fromEntries([...folderFiles(content)].map(([name, text]) => [dir + name, strToU8(text)]));
const read = (files: Record<string, Uint8Array>) => readQuestionFile("q.zip", zipSync(files));
const told = (files: Record<string, Uint8Array>) => read(files).flaws.map(flawLine);

describe("a ZIP file", () => {
  test.each([
    "add-two/",
    "questions/add-two/",
    "a/b/c/add-two/",
    "",
  ])("may hold its folders at any depth: %j", (dir) => {
    const { questions, flaws } = read(filesAt(dir));
    expect(flaws).toEqual([]);
    expect(questions.map(({ content }) => content)).toEqual([codingContent()]);
  });

  test("may hold several questions and what systems leave in folders", () => {
    const { questions, flaws } = read({
      ...filesAt("q/add-two/"),
      ...filesAt("q/example-mcq/", mcqContent()),
      "__MACOSX/q/add-two/._question.json": new Uint8Array(3),
      "q/.DS_Store": new Uint8Array(3),
    });
    expect([questions.length, flaws]).toEqual([2, []]);
  });

  test("tells flaws by the file within it and its line", () => {
    const files = filesAt("add-two/");
    files["add-two/question.json"] = strToU8(
      folderFiles(codingContent()).get("question.json")?.replace('"EASY"', '"SIMPLE"') ?? "",
    );
    expect(told(files)).toEqual([
      'q.zip/add-two/question.json:5: difficulty: Must be one of EASY, MEDIUM, HARD, not "SIMPLE".',
    ]);
  });

  test.each([
    "../add-two/question.json",
    "/etc/passwd",
    "a/../../b",
    "a\\b.json",
    "C:/x",
    "a//b",
    "a/\u0000b",
    `${"x".repeat(400)}.json`,
  ])("with the name %j in it is refused whole", (name) => {
    const { questions, flaws } = read({ ...filesAt("add-two/"), [name]: strToU8("x") });
    expect(questions).toEqual([]);
    expect(flaws.map(({ message }) => message)).toEqual(["Is no name of a file in a folder of questions."]);
  });

  test("with a file that belongs to no question is refused", () => {
    expect(told({ ...filesAt("q/add-two/"), "q/notes.md": strToU8("x") })).toEqual([
      "q.zip/q/notes.md: Stands in no folder with a question.json.",
    ]);
  });

  test("that unpacks to more than there is room for is not unpacked", () => {
    const bomb = zipSync({
      "bomb/question.json": new Uint8Array(20 * 1024 * 1024),
      "bomb/b": new Uint8Array(30 * 1024 * 1024),
    });
    expect(bomb.length).toBeLessThan(100_000);
    expect(readZip("q.zip", bomb)).toEqual({
      folders: [],
      flaws: [expect.objectContaining({ message: "Holds more than 40 MB once it is unpacked." })],
    });
  });

  test("that says less of its size than it holds gives no more than it said", () => {
    const lying = zipSync({ "add-two/question.json": strToU8(`{"a":"${"x".repeat(100_000)}"}`) });
    const view = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    const { questions, flaws } = readQuestionFile("q.zip", lying);
    expect(questions).toEqual([]);
    expect(flaws.length).toBeGreaterThan(0);
  });

  test("that is damaged, empty or holds no text is refused", () => {
    const good = zipSync(filesAt("add-two/"));
    expect(readQuestionFile("q.zip", good.slice(0, good.length / 2)).flaws.map(flawLine)).toEqual([
      "q.zip: Is not a ZIP file, or a damaged one.",
    ]);
    expect(told({})).toEqual(["q.zip: Holds no questions."]);
    expect(told({ "add-two/question.json": Uint8Array.of(0xff, 0xfe) })).toContain(
      "q.zip/add-two/question.json: Is not text in UTF-8.",
    );
  });
});

test("a file that is neither an archive nor text is refused", () => {
  expect(readQuestionFile("q.bin", Uint8Array.of(0xff, 0xfe, 0)).flaws.map(flawLine)).toEqual([
    "q.bin: Is neither a ZIP file nor text in UTF-8.",
  ]);
  expect(readQuestionFile("q.csv", strToU8(" \n")).flaws.map(flawLine)).toEqual(["q.csv: Is empty."]);
});
