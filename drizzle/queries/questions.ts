import { and, asc, eq } from "drizzle-orm";
import type { QuestionOption } from "../../domain/design-question.ts";
import { starterCode } from "../../domain/judge/starter-code.ts";
import type { FullQuestion, PublicQuestion, TestCase } from "../../domain/question.ts";
import type { Db } from "../client.ts";
import { question_options } from "../schema/question-options.ts";
import { question_test_cases } from "../schema/question-test-cases.ts";
import { questions } from "../schema/questions.ts";

/** Everything about a question, for the server only. */
export async function loadQuestion(db: Db, id: string): Promise<FullQuestion | null> {
  const [rows, samples, options] = await db.batch([
    db.select().from(questions).where(eq(questions.id, id)),
    db
      .select({ input: question_test_cases.input, expected_output: question_test_cases.expected_output })
      .from(question_test_cases)
      .where(and(eq(question_test_cases.question_id, id), eq(question_test_cases.is_sample, true)))
      .orderBy(asc(question_test_cases.order_index)),
    db
      .select()
      .from(question_options)
      .where(eq(question_options.question_id, id))
      .orderBy(asc(question_options.order_index)),
  ]);
  const row = rows[0];
  if (!row) return null;
  return {
    public: publicQuestion(row, samples, options),
    hints: row.hints,
    expected_approach: row.expected_approach,
    ...rubricsOf(row.evaluation_rubric),
    clarifications: row.clarifications,
    reference_solutions: row.reference_solutions,
    options: options.map(optionOf),
    stages: row.stages,
  };
}

/** An option as the bank's files hold it. */
export const optionOf = (row: typeof question_options.$inferSelect): QuestionOption => ({
  key: row.option_key,
  text: row.option_text,
  is_correct: row.is_correct,
  explanation: row.explanation ?? "",
});

/** The rubric of either kind of question. */
function rubricsOf(
  rubric: typeof questions.$inferSelect.evaluation_rubric,
): Pick<FullQuestion, "rubric" | "design"> {
  if (rubric === null) return { rubric: null, design: null };
  return "key_points" in rubric ? { rubric: null, design: rubric } : { rubric, design: null };
}

function publicQuestion(
  row: typeof questions.$inferSelect,
  samples: PublicQuestion["samples"],
  options: (typeof question_options.$inferSelect)[],
): PublicQuestion {
  return {
    id: row.id,
    slug: row.slug,
    version: row.version,
    type: row.type,
    format: row.format,
    difficulty: row.difficulty,
    title: row.title,
    description: row.description,
    topics: row.topics,
    time_limit_min: row.time_limit_min,
    hints_total: row.hints.length,
    signature: row.signature,
    starter_code: row.signature ? starterCode(row.signature) : { javascript: "", python: "", java: "" },
    samples,
    options: options.map(({ option_key, option_text }) => ({ key: option_key, text: option_text })),
    stages_total: row.stages.length,
  };
}

export type StoredTestCase = TestCase & { id: string };

export async function loadTestCases(db: Db, questionId: string): Promise<StoredTestCase[]> {
  return db
    .select({
      id: question_test_cases.id,
      input: question_test_cases.input,
      expected_output: question_test_cases.expected_output,
      is_sample: question_test_cases.is_sample,
    })
    .from(question_test_cases)
    .where(eq(question_test_cases.question_id, questionId))
    .orderBy(asc(question_test_cases.order_index));
}
