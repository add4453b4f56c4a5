import type { QuestionContent } from "../content.ts";
import type { Flaw, Path } from "./flaw.ts";
import type { FoundQuestion } from "./found-question.ts";
import { locatedJson } from "./located-json.ts";

export const LIST_FORMAT = "mockingbird-questions";
const LIST_VERSION = 1;

/** Reads `{"format":"mockingbird-questions","v":1,"questions":[{id?, …QuestionContent}]}`. */
export function readQuestionList(file: string, text: string): { found: FoundQuestion[]; flaws: Flaw[] } {
  const json = locatedJson(text);
  if (!json.ok) return { found: [], flaws: [{ file, line: json.line, field: "", message: json.message }] };
  const placeOf = (path: Path) => ({ file, line: json.positionOf(path).line, field: path.join(".") });
  const flaws: Flaw[] = json.twice.map(({ path, line }) => ({
    file,
    line,
    field: path.join("."),
    message: "stands here twice",
  }));
  const list = json.value;
  if (!isObject(list))
    return {
      found: [],
      flaws: [...flaws, { ...placeOf([]), message: "must be an object with a list of questions" }],
    };
  const expect = (holds: boolean, path: Path, message: string) => {
    if (!holds) flaws.push({ ...placeOf(path), message });
  };
  expect(list.format === LIST_FORMAT, ["format"], `must be "${LIST_FORMAT}"`);
  expect(list.v === LIST_VERSION, ["v"], `must be ${LIST_VERSION}`);
  expect(Array.isArray(list.questions), ["questions"], "must be a list");
  for (const key of Object.keys(list))
    expect(["format", "v", "questions"].includes(key), [key], "is not a field of such a file");
  const questions: unknown[] = Array.isArray(list.questions) ? list.questions : [];
  const found = questions.map((entry, at) => {
    const { id, ...raw } = isObject(entry) ? entry : { id: undefined };
    return { id, raw, placeOf: (path: Path) => placeOf(["questions", at, ...path]) };
  });
  return { found, flaws };
}

export type ListedQuestion = { id: string; content: QuestionContent };

/** The same in pieces, so that nobody need hold all of it. */
export const listHead = `{"format":"${LIST_FORMAT}","v":${LIST_VERSION},"questions":[`;
export const listEntry = ({ id, content }: ListedQuestion): string =>
  `\n${JSON.stringify({ id, ...content }, null, 1)}`;
export const listTail = "\n]}\n";

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
