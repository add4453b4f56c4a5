import type { Estimate, Exchange, PointMarks } from "../../design-question.ts";
import { OptionKey } from "../../question.ts";
import type { DesignContent, QuestionContent } from "../content.ts";
import { slugOf } from "../slug.ts";
import { escaped, plainText, split, splitAll } from "./cell.ts";
import { type CsvRecord, readCsv, writeCsv } from "./csv.ts";
import type { Flaw, Path } from "./flaw.ts";
import type { FoundQuestion } from "./found-question.ts";
import { MCQ_COLUMNS, type McqColumn } from "./mcq-columns.ts";

const isOptional = (name: McqColumn) =>
  MCQ_COLUMNS.some((column) => column.name === name && "optional" in column);

/** Reads a table of MCQs: a head line with the columns' names in any order, and a question per record. */
export function readMcqTable(file: string, text: string): { found: FoundQuestion[]; flaws: Flaw[] } {
  const { records, flaws: broken } = readCsv(text);
  const flaws: Flaw[] = broken.map(({ line, message }) => ({ file, line, field: "", message }));
  const [head, ...rows] = records;
  if (!head)
    return {
      found: [],
      flaws: flaws.length > 0 ? flaws : [{ file, line: 1, field: "", message: "is empty" }],
    };
  const names = head.cells.map((cell) => cell.text.trim().toLowerCase());
  const headFlaws = checkHead(names).map((flaw) => ({ file, line: head.line, ...flaw }));
  if (headFlaws.length > 0) return { found: [], flaws: [...headFlaws, ...flaws] };
  const found: FoundQuestion[] = [];
  for (const row of rows) {
    if (row.cells.length === names.length) found.push(mcqOf(file, names, row));
    else
      flaws.push({
        file,
        line: row.line,
        field: "",
        message: `must have ${names.length} cells as the head line has, there are ${row.cells.length}`,
      });
  }
  return { found, flaws };
}

function checkHead(names: string[]): Pick<Flaw, "field" | "message">[] {
  if (names.length === 1 && names[0]?.includes(";"))
    return [{ field: "", message: "has semicolons between its columns; save it with commas" }];
  const known = MCQ_COLUMNS.map(({ name }) => name as string);
  return [
    ...names
      .filter((name) => !known.includes(name))
      .map((field) => ({ field, message: "is not a column of such a table" })),
    ...names
      .filter((name, at) => names.indexOf(name) < at)
      .map((field) => ({ field, message: "stands in the head line twice" })),
    ...MCQ_COLUMNS.filter(({ name }) => !isOptional(name) && !names.includes(name)).map(({ name }) => ({
      field: name,
      message: "is missing in the head line",
    })),
  ];
}

function mcqOf(file: string, names: string[], { line, cells }: CsvRecord): FoundQuestion {
  const lines = new Map(names.map((name, at) => [name, cells[at]?.line ?? line]));
  const cell = (name: McqColumn): string => unguarded(cells[names.indexOf(name)]?.text ?? "").trim();
  const list = (name: McqColumn) => split(cell(name), ";").map(plainText);
  const entries = (name: McqColumn) => split(unixLines(cell(name)), "\n");
  const title = cell("title");
  const slug = cell("slug") || slugOf(title);
  const points = entries("key_points").map(pointOf);
  const bonus = entries("bonus_points").map(pointOf);
  const raw = {
    question: {
      slug,
      type: "SYSTEM_DESIGN",
      format: "MCQ",
      difficulty: cell("difficulty").toUpperCase(),
      title,
      topics: list("topics"),
      companies: list("companies"),
      hints: entries("hints").map(plainText),
      evaluation_rubric: {
        key_points: points.map(({ point }) => point),
        key_point_marks: points.map(({ marks }) => marks),
        bonus_points: bonus.map(({ point }) => point),
        bonus_point_marks: bonus.map(({ marks }) => marks),
        follow_ups: entries("follow_ups").map(exchangeOf),
        twists: entries("twists").map(exchangeOf),
        estimates: entries("estimates").map(estimateOf),
      },
      time_limit_min: numberOf(cell("time_limit_min")),
      clarifications: entries("clarifications").map((entry) => {
        const [asks = "", answer = ""] = splitAll(entry, "|");
        return { asks: split(asks, ",").map(plainText), answer: plainText(answer) };
      }),
      options: OptionKey.options.map((key) => ({
        key,
        text: cell(`option_${lower(key)}`),
        is_correct: cell("correct").toUpperCase() === key,
        explanation: cell(`explanation_${lower(key)}`),
      })),
      provenance: { sources: entries("sources").map(plainText), review: cell("review") },
    },
    description: cell("statement"),
    sample_answer: cell("sample_answer"),
  };
  const placeOf = (path: Path) => {
    const field = columnOf(path, names);
    return { file, line: lines.get(field.split(".")[0] ?? "") ?? line, field };
  };
  return { id: cell("id") || undefined, raw, placeOf };
}

const lower = (key: OptionKey) => key.toLowerCase() as "a" | "b" | "c" | "d";
const unixLines = (text: string) => text.replaceAll("\r\n", "\n");
/** What is no number is left as it stands, so that the schema tells it. */
const numberOf = (text: string): number | string =>
  /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? Number(text) : text;

/** `point | dimension | level | term, term; term, term` */
function pointOf(entry: string): { point: string; marks: Record<keyof PointMarks, unknown> } {
  const [point = "", dimension = "", level = "", groups = "", ...more] = splitAll(entry, "|");
  return {
    point: plainText(point),
    marks: {
      dimension: plainText(dimension),
      level: plainText(level),
      all_of: groupsOf([groups, ...more].join("|")),
    },
  };
}

const groupsOf = (text: string): string[][] => split(text, ";").map(termsOf);
const termsOf = (text: string): string[] => split(text, ",").map(plainText);

/** `question | good answer | term, term` */
function exchangeOf(entry: string): Exchange {
  const [ask = "", good_answer = "", terms = ""] = splitAll(entry, "|");
  return { ask: plainText(ask), good_answer: plainText(good_answer), terms: termsOf(terms) };
}

/** `name | unit | low | high | term, term; term, term | working` */
function estimateOf(entry: string): Record<keyof Estimate, unknown> {
  const [name = "", unit = "", low = "", high = "", groups = "", working = ""] = splitAll(entry, "|");
  return {
    name: plainText(name),
    unit: plainText(unit),
    low: numberOf(low),
    high: numberOf(high),
    all_of: groupsOf(groups),
    working: plainText(working),
  };
}

/** The column that holds a place of the content, with what comes below it: `key_points.1`. */
function columnOf(path: Path, names: string[]): string {
  const [part, field, ...below] = path;
  if (part === "description") return "statement";
  if (part !== "question" || field === undefined) return String(part ?? "");
  switch (field) {
    case "slug":
      return names.includes("slug") ? "slug" : "title";
    case "evaluation_rubric": {
      const [list = "", ...rest] = below;
      return [String(list).replace(/_point_marks$/, "_points"), ...rest].join(".");
    }
    case "options": {
      const [at, key] = below;
      const letter = OptionKey.options[Number(at)]?.toLowerCase();
      if (letter === undefined) return "correct";
      return key === "explanation" ? `explanation_${letter}` : `option_${letter}`;
    }
    case "provenance":
      return below.join(".");
    default:
      return [field, ...below].join(".");
  }
}

export const isMcq = (content: QuestionContent): content is DesignContent =>
  "sample_answer" in content && content.question.format === "MCQ";

/** The head line. */
export const mcqHead = writeCsv([MCQ_COLUMNS.map(({ name }) => name)]);

/** A question as a record of the table; null for one that is no MCQ. */
export function mcqLine(id: string, content: QuestionContent): string | null {
  if (!isMcq(content) || content.question.format !== "MCQ") return null;
  const { question, description, sample_answer } = content;
  const rubric = question.evaluation_rubric;
  const option = (key: OptionKey) => question.options.find((one) => one.key === key);
  const points = (texts: string[], marks: PointMarks[]) =>
    texts.map((point, at) => {
      const { dimension = "", level = "", all_of = [] } = marks[at] ?? {};
      return [escaped(point), dimension, level, groups(all_of)].join(" | ");
    });
  const exchanges = (list: Exchange[]) =>
    list.map(({ ask, good_answer, terms }) =>
      [escaped(ask), escaped(good_answer), joined(terms)].join(" | "),
    );
  const cells: Record<McqColumn, string> = {
    id,
    slug: question.slug,
    title: question.title,
    difficulty: question.difficulty,
    topics: question.topics.map(escaped).join("; "),
    companies: question.companies.map(escaped).join("; "),
    time_limit_min: String(question.time_limit_min),
    statement: description,
    option_a: option("A")?.text ?? "",
    option_b: option("B")?.text ?? "",
    option_c: option("C")?.text ?? "",
    option_d: option("D")?.text ?? "",
    correct: question.options.find((one) => one.is_correct)?.key ?? "",
    explanation_a: option("A")?.explanation ?? "",
    explanation_b: option("B")?.explanation ?? "",
    explanation_c: option("C")?.explanation ?? "",
    explanation_d: option("D")?.explanation ?? "",
    sample_answer,
    key_points: points(rubric.key_points, rubric.key_point_marks).join("\n"),
    bonus_points: points(rubric.bonus_points, rubric.bonus_point_marks).join("\n"),
    follow_ups: exchanges(rubric.follow_ups).join("\n"),
    hints: question.hints.map(escaped).join("\n"),
    clarifications: question.clarifications
      .map(({ asks, answer }) => [joined(asks), escaped(answer)].join(" | "))
      .join("\n"),
    twists: exchanges(rubric.twists).join("\n"),
    estimates: rubric.estimates
      .map(({ name, unit, low, high, all_of, working }) =>
        [escaped(name), unit, low, high, groups(all_of), escaped(working)].join(" | "),
      )
      .join("\n"),
    sources: question.provenance.sources.map(escaped).join("\n"),
    review: question.provenance.review,
  };
  return writeCsv([MCQ_COLUMNS.map(({ name }) => guarded(cells[name]))]);
}

const joined = (terms: string[]) => terms.map(escaped).join(", ");
const groups = (allOf: string[][]) => allOf.map(joined).join("; ");

/** A spreadsheet would run what begins like a formula; an apostrophe before it is taken off again when it is read. */
const guarded = (text: string) => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const unguarded = (text: string) => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text);
