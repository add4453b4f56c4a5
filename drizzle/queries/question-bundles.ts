import { asc, isNotNull } from "drizzle-orm";
import * as v from "valibot";
import { DsaQuestionFile, ReferenceSolutions } from "../../domain/question.ts";
import type { Db } from "../client.ts";
import { questions } from "../schema/questions.ts";
import { loadTestCases, type QuestionBundle } from "./questions.ts";

/** Every question with a signature, as the bank's files hold it. */
export async function exportQuestions(db: Db): Promise<QuestionBundle[]> {
  const rows = await db
    .select()
    .from(questions)
    .where(isNotNull(questions.signature))
    .orderBy(asc(questions.slug));
  const bundles: QuestionBundle[] = [];
  for (const row of rows) {
    const cases = await loadTestCases(db, row.id);
    bundles.push({
      question: v.parse(DsaQuestionFile, row),
      description: row.description,
      cases: cases.map(({ id: _, ...testCase }) => testCase),
      solutions: v.parse(ReferenceSolutions, row.reference_solutions),
    });
  }
  return bundles;
}
