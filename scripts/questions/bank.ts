import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import * as v from "valibot";
import { LANGUAGES, type Language } from "../../domain/judge/signature.ts";
import {
  DsaQuestionFile,
  MAX_CASES,
  QuestionType,
  type ReferenceSolutions,
  TestCase,
} from "../../domain/question.ts";
import { type BankDesignQuestion, readDesignQuestion } from "./design-bank.ts";
import { Flaw, parseWith, readJson, readText } from "./read-file.ts";

/** One folder of a coding question, read and validated. */
export type BankQuestion = {
  slug: string;
  file: DsaQuestionFile;
  description: string;
  /** `cases.json` followed by what `cases.gen.ts` makes. */
  cases: TestCase[];
  solutions: ReferenceSolutions;
  wrong: WrongSolution[];
};

export type WrongSolution = { name: string; language: Language; code: string };

export type Bank = {
  questions: BankQuestion[];
  designs: BankDesignQuestion[];
  /** What is wrong with the folders that are not among `questions`: each names its file and field. */
  problems: string[];
};

export const EXTENSIONS: Record<Language, string> = { javascript: "js", python: "py", java: "java" };

/** Reads the bank, or only the folders of `slugs`, or only the questions of one type. */
export async function readBank(
  dir = "questions",
  slugs?: readonly string[],
  type?: QuestionType,
): Promise<Bank> {
  const names = slugs && slugs.length > 0 ? slugs : listFolders(dir);
  const bank: Bank = { questions: [], designs: [], problems: [] };
  for (const slug of names) {
    try {
      await readInto(bank, path.join(dir, slug), slug, type);
    } catch (error) {
      if (!(error instanceof Flaw)) throw error;
      bank.problems.push(error.message);
    }
  }
  return bank;
}

async function readInto(bank: Bank, folder: string, slug: string, wanted?: QuestionType): Promise<void> {
  if (!fs.existsSync(folder)) throw new Flaw(`${folder}: there is no such question`);
  const name = path.join(folder, "question.json");
  const json = readJson(name);
  const { type } = parseWith(v.object({ type: QuestionType, slug: v.literal(slug) }), json, name);
  if (wanted && type !== wanted) return;
  if (type === "SYSTEM_DESIGN") bank.designs.push(readDesignQuestion(folder, json));
  else bank.questions.push(await readCodingQuestion(folder, parseWith(DsaQuestionFile, json, name)));
}

async function readCodingQuestion(folder: string, file: DsaQuestionFile): Promise<BankQuestion> {
  const { slug } = file;
  const { key_insights, key_insight_terms } = file.evaluation_rubric;
  if (key_insights.length !== key_insight_terms.length) {
    throw new Flaw(
      `${folder}/question.json: evaluation_rubric.key_insight_terms: expected ${key_insights.length} lists`,
    );
  }
  return {
    slug,
    file,
    description: readText(path.join(folder, "description.md")).trim(),
    cases: await readCases(folder),
    solutions: readSolutions(path.join(folder, "solutions")),
    wrong: readWrong(path.join(folder, "wrong")),
  };
}

async function readCases(folder: string): Promise<TestCase[]> {
  const Cases = v.array(TestCase);
  const name = path.join(folder, "cases.json");
  const cases = parseWith(Cases, readJson(name), name);
  const generator = path.join(folder, "cases.gen.ts");
  if (fs.existsSync(generator)) {
    const made: unknown = (await import(pathToFileURL(path.resolve(generator)).href)).default;
    if (typeof made !== "function") throw new Flaw(`${generator}: expected a function as its default export`);
    cases.push(...parseWith(Cases, made(), generator));
  }
  if (cases.length > MAX_CASES)
    throw new Flaw(`${folder}: ${cases.length} cases, at most ${MAX_CASES} are allowed`);
  return cases;
}

function readSolutions(folder: string): ReferenceSolutions {
  const read = (language: Language) => readText(path.join(folder, `${language}.${EXTENSIONS[language]}`));
  return { javascript: read("javascript"), python: read("python"), java: read("java") };
}

function readWrong(folder: string): WrongSolution[] {
  if (!fs.existsSync(folder)) throw new Flaw(`${folder}: is missing`);
  return fs
    .readdirSync(folder)
    .sort()
    .map((name) => {
      const language = LANGUAGES.find((candidate) => name.endsWith(`.${EXTENSIONS[candidate]}`));
      if (!language)
        throw new Flaw(`${path.join(folder, name)}: expected a name ending in .js, .py or .java`);
      return { name, language, code: readText(path.join(folder, name)) };
    });
}

function listFolders(dir: string): string[] {
  const entries = fs.readdirSync(dir, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
