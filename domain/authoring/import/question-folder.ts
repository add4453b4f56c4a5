import { LANGUAGES, type Language } from "../../judge/signature.ts";
import { isDsa, type QuestionContent } from "../content.ts";
import { EXTENSIONS } from "../wrong-order.ts";
import type { Flaw, Path, Place } from "./flaw.ts";
import type { FoundQuestion } from "./found-question.ts";
import { type LocatedJson, locatedJson } from "./located-json.ts";

/** The files of a question's folder by their names in it, as in `solutions/python.py`. */
export type FolderFiles = ReadonlyMap<string, string>;

/** What a folder's `cases.gen.ts` gave. It is a program: only the command runs it, on its owner's machine. */
export type MadeCases = { ok: true; cases: unknown } | { ok: false; message: string };

/** Reads a folder of the repository's format. `folder`: as flaws name it; ending in `/` it has no name of its own. */
export function readFolder(
  folder: string,
  files: FolderFiles,
  made: MadeCases | null,
): { found: FoundQuestion | null; flaws: Flaw[] } {
  const named = (name: string) => (folder.endsWith("/") ? `${folder}${name}` : `${folder}/${name}`);
  const flaws: Flaw[] = [];
  const flaw = (name: string, message: string, line: number | null = null, field = "") =>
    flaws.push({ file: named(name), line, field, message });
  const text = files.get("question.json");
  if (text === undefined) flaw("question.json", "is missing");
  const json = text === undefined ? null : readJson("question.json", text, flaw);
  if (!json) return { found: null, flaws };

  const { id, ...question } = isObject(json.value) ? json.value : { id: undefined };
  const slug = folder.split("/").at(-1);
  if (slug && typeof question.slug === "string" && question.slug !== slug)
    flaw(
      "question.json",
      `must be "${slug}", as the folder is named`,
      json.positionOf(["slug"]).line,
      "slug",
    );

  const isDesign = question.type === "SYSTEM_DESIGN";
  for (const name of files.keys())
    if (!isKnown(name, isDesign)) flaw(name, "is not a file of such a question");
  const own = (at: string, key: string) => {
    const content = files.get(at);
    return content === undefined ? {} : { [key]: content.startsWith("\uFEFF") ? content.slice(1) : content };
  };
  const texts = own("description.md", "description");
  if (isDesign)
    return {
      found: {
        id,
        raw: { question, ...texts, ...own("sample-answer.md", "sample_answer") },
        placeOf: (path) => placeIn(path, named, json, null, []),
      },
      flaws,
    };
  const cases = readCases(files, made, flaw);
  const wrong = wrongSolutions(files);
  const solutions = Object.assign({}, ...LANGUAGES.map((one) => own(solutionFile(one), one)));
  const hasWrong = [...files.keys()].some((name) => name.startsWith("wrong/"));
  return {
    found: {
      id,
      raw: {
        question,
        ...texts,
        ...(cases && { cases: cases.list }),
        solutions,
        ...(hasWrong && { wrong: wrong.map(({ file: _, ...one }) => one) }),
      },
      placeOf: (path) => placeIn(path, named, json, cases, wrong),
    },
    flaws,
  };
}

/** The files of a question's folder by their names, in the order they are read in. */
export function folderFiles(content: QuestionContent): Map<string, string> {
  const { question, description } = content;
  const files = new Map([
    ["question.json", pretty(question)],
    ["description.md", `${description}\n`],
  ]);
  if (!isDsa(content)) return files.set("sample-answer.md", `${content.sample_answer}\n`);
  files.set("cases.json", pretty(content.cases));
  for (const language of LANGUAGES) files.set(solutionFile(language), content.solutions[language]);
  for (const { name, language, code } of content.wrong)
    files.set(`wrong/${name}.${EXTENSIONS[language]}`, code);
  return files;
}

const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const solutionFile = (language: Language) => `solutions/${language}.${EXTENSIONS[language]}`;

type Say = (name: string, message: string, line?: number | null, field?: string) => void;

function readJson(name: string, text: string, flaw: Say): Extract<LocatedJson, { ok: true }> | null {
  const json = locatedJson(text);
  if (!json.ok) {
    flaw(name, json.message, json.line);
    return null;
  }
  for (const { path, line } of json.twice) flaw(name, "stands here twice", line, path.join("."));
  return json;
}

const DESIGN_FILES = ["question.json", "description.md", "sample-answer.md"];
/** `survivors.json` belongs to the mutation check alone. */
const CODING_FILES = [
  "question.json",
  "description.md",
  "cases.json",
  "cases.gen.ts",
  "survivors.json",
  ...LANGUAGES.map(solutionFile),
];

function isKnown(name: string, isDesign: boolean): boolean {
  if (isDesign) return DESIGN_FILES.includes(name);
  return CODING_FILES.includes(name) || (/^wrong\/[^/]+$/.test(name) && languageOf(name) !== null);
}

const languageOf = (name: string): Language | null =>
  LANGUAGES.find((language) => name.endsWith(`.${EXTENSIONS[language]}`)) ?? null;

type WrongFile = { file: string; name: string; language: Language; code: string };

/** In the order of their file names, whatever order the files came in. */
function wrongSolutions(files: FolderFiles): WrongFile[] {
  return [...files]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([file, code]) => {
      const language = /^wrong\/[^/]+$/.test(file) ? languageOf(file) : null;
      if (!language) return [];
      const name = file.slice("wrong/".length, -EXTENSIONS[language].length - 1);
      return [{ file, name, language, code }];
    });
}

type Cases = { list: unknown; json: Extract<LocatedJson, { ok: true }> | null; written: number };

/** `cases.json`, followed by what was made; null where there is none. */
function readCases(files: FolderFiles, made: MadeCases | null, flaw: Say): Cases | null {
  const text = files.get("cases.json");
  const json = text === undefined ? null : readJson("cases.json", text, flaw);
  const written = json && Array.isArray(json.value) ? json.value : null;
  if (made?.ok === false) flaw("cases.gen.ts", made.message);
  if (!made && files.has("cases.gen.ts"))
    flaw(
      "cases.gen.ts",
      "is a program, which only the command `npm run questions -- import --folder …` runs; an export has its cases in cases.json",
    );
  const more = made?.ok ? made.cases : [];
  if (!Array.isArray(more)) flaw("cases.gen.ts", "must give a list of cases");
  // Told above; what could not be read is not missing besides.
  if (text !== undefined && !json) return { list: [], json, written: 0 };
  if (text === undefined) return null;
  if (!written || !Array.isArray(more)) return { list: json?.value, json, written: 0 };
  return { list: [...written, ...more], json, written: written.length };
}

function placeIn(
  path: Path,
  named: (name: string) => string,
  json: Extract<LocatedJson, { ok: true }>,
  cases: Cases | null,
  wrong: WrongFile[],
): Place {
  const [part, ...rest] = path;
  const whole = (name: string, line: number | null = 1): Place => ({ file: named(name), line, field: "" });
  switch (part) {
    case "description":
      return whole("description.md", null);
    case "sample_answer":
      return whole("sample-answer.md", null);
    case "cases": {
      const [index, ...below] = rest;
      if (typeof index === "number" && index >= (cases?.written ?? 0))
        return {
          file: named("cases.gen.ts"),
          line: null,
          field: [index - (cases?.written ?? 0), ...below].join("."),
        };
      return {
        file: named("cases.json"),
        line: cases?.json?.positionOf(rest).line ?? null,
        field: rest.join("."),
      };
    }
    case "solutions": {
      const language = LANGUAGES.find((one) => one === rest[0]);
      return whole(language ? solutionFile(language) : "solutions", null);
    }
    case "wrong":
      return whole(wrong[Number(rest[0])]?.file ?? "wrong", null);
    default: {
      const below = part === "question" ? rest : path;
      return { file: named("question.json"), line: json.positionOf(below).line, field: below.join(".") };
    }
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
