import fs from "node:fs";
import path from "node:path";
import {
  type DsaContent,
  isDsa,
  type QuestionContent,
  type WrongSolution,
} from "../../domain/authoring/content.ts";
import { flawLine } from "../../domain/authoring/import/flaw.ts";
import { readQuestionFolder } from "../../domain/authoring/import/read-questions.ts";
import { EXTENSIONS } from "../../domain/authoring/wrong-order.ts";
import type { DsaQuestionFile, QuestionType, ReferenceSolutions, TestCase } from "../../domain/question.ts";
import { bankFolder, folderNames } from "./bank-folder.ts";
import { type BankDesignQuestion, bankDesign } from "./design-bank.ts";

export { EXTENSIONS };

/** One folder of a coding question, read and validated. */
export type BankQuestion = {
  slug: string;
  file: DsaQuestionFile;
  description: string;
  /** `cases.json` followed by what `cases.gen.ts` makes. */
  cases: TestCase[];
  solutions: ReferenceSolutions;
  /** Named as their files are, as in `every-pair.java`. */
  wrong: WrongSolution[];
};

export type Bank = {
  questions: BankQuestion[];
  designs: BankDesignQuestion[];
  /** The same questions as versions hold them, in the order of their folders. */
  contents: QuestionContent[];
  /** All that is wrong with the folders that are not among them: `file:line: field: sentence`. */
  problems: string[];
};

/** Reads the bank, or only the folders of `slugs`, or only the questions of one type. */
export async function readBank(
  dir = "questions",
  slugs?: readonly string[],
  type?: QuestionType,
): Promise<Bank> {
  const contents: QuestionContent[] = [];
  const problems: string[] = [];
  for (const slug of slugs && slugs.length > 0 ? slugs : folderNames(dir)) {
    const folder = path.join(dir, slug);
    if (!fs.existsSync(folder)) problems.push(`${folder}: There is no such question.`);
    else if (!type || isOfType(folder, type)) {
      const { questions, flaws } = readQuestionFolder(await bankFolder(dir, slug), "form");
      contents.push(...questions.map(({ content }) => content));
      problems.push(...flaws.map(flawLine));
    }
  }
  return {
    questions: contents.filter(isDsa).map(bankQuestion),
    designs: contents.flatMap((content) => (isDsa(content) ? [] : [bankDesign(content)])),
    contents,
    problems,
  };
}

/** A look at its first lines: what is not wanted need not be read whole, nor its cases be made. */
function isOfType(folder: string, type: QuestionType): boolean {
  const file = path.join(folder, "question.json");
  if (!fs.existsSync(file)) return true;
  const [, named] = fs.readFileSync(file, "utf8").match(/"type"\s*:\s*"(DSA|SYSTEM_DESIGN)"/) ?? [];
  return named === undefined || named === type;
}

const bankQuestion = ({ question, wrong, ...parts }: DsaContent): BankQuestion => ({
  slug: question.slug,
  file: question,
  ...parts,
  wrong: wrong.map((one) => ({ ...one, name: `${one.name}.${EXTENSIONS[one.language]}` })),
});
