import fs from "node:fs";
import path from "node:path";
import { LANGUAGES } from "../../domain/judge/signature.ts";
import { type DesignBundle, exportDesignQuestions } from "../../drizzle/queries/design-questions.ts";
import { exportQuestions as readQuestions } from "../../drizzle/queries/question-bundles.ts";
import type { QuestionBundle } from "../../drizzle/queries/questions.ts";
import { EXTENSIONS } from "./bank.ts";
import { withDatabase } from "./open-database.ts";

const DEFAULT_FOLDER = "exported-questions";

/** `npm run questions -- export [folder]`: writes every question of the database in the bank's format to an empty folder. */
export async function exportQuestions([folder = DEFAULT_FOLDER]: string[]): Promise<void> {
  if (fs.existsSync(folder) && fs.readdirSync(folder).length > 0) {
    console.error(`${folder} is not empty. Name another folder, or empty this one first.`);
    process.exitCode = 1;
    return;
  }
  const bundles = await withDatabase(readQuestions);
  for (const bundle of bundles) writeQuestion(path.join(folder, bundle.question.slug), bundle);
  const designs = await withDatabase(exportDesignQuestions);
  for (const bundle of designs) writeDesign(path.join(folder, bundle.question.slug), bundle);
  console.log(`${bundles.length + designs.length} questions written to ${folder}`);
}

/** The wrong solutions of the bank are not kept in the database, so they are not among what is written. */
export function writeQuestion(
  folder: string,
  { question, description, cases, solutions }: QuestionBundle,
): void {
  fs.mkdirSync(path.join(folder, "solutions"), { recursive: true });
  fs.writeFileSync(path.join(folder, "question.json"), json(question));
  fs.writeFileSync(path.join(folder, "description.md"), `${description}\n`);
  fs.writeFileSync(path.join(folder, "cases.json"), json(cases));
  for (const language of LANGUAGES) {
    fs.writeFileSync(
      path.join(folder, "solutions", `${language}.${EXTENSIONS[language]}`),
      solutions[language],
    );
  }
}

export function writeDesign(folder: string, { question, description, sampleAnswer }: DesignBundle): void {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, "question.json"), json(question));
  fs.writeFileSync(path.join(folder, "description.md"), `${description}\n`);
  fs.writeFileSync(path.join(folder, "sample-answer.md"), `${sampleAnswer}\n`);
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
