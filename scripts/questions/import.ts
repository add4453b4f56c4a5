import { upsertDesignQuestion } from "../../drizzle/queries/design-questions.ts";
import { upsertQuestion } from "../../drizzle/queries/questions.ts";
import { type BankQuestion, readBank } from "./bank.ts";
import { withDatabase } from "./open-database.ts";

/** `npm run questions -- import [slug…]`: writes the bank, or the questions named, to the database. */
export async function importQuestions(slugs: string[]): Promise<void> {
  const { questions, designs, problems } = await readBank("questions", slugs);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) {
    console.error("Nothing was imported.");
    process.exitCode = 1;
    return;
  }
  await withDatabase(async (db) => {
    for (const question of questions) await upsertQuestion(db, toBundle(question));
    for (const { file, ...texts } of designs) await upsertDesignQuestion(db, { question: file, ...texts });
  });
  console.log(`${questions.length + designs.length} questions imported`);
}

const toBundle = ({ file, description, cases, solutions }: BankQuestion) => ({
  question: file,
  description,
  cases,
  solutions,
});
