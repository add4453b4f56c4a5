import type { QuestionOption } from "../../domain/design-question.ts";
import { starterCode } from "../../domain/judge/starter-code.ts";
import type { FullQuestion, PublicQuestion, TestCase } from "../../domain/question.ts";
import type { question_options } from "../schema/question-options.ts";
import type { questions } from "../schema/questions.ts";

type QuestionRow = typeof questions.$inferSelect;
type OptionRow = typeof question_options.$inferSelect;
export type StoredTestCase = TestCase & { id: string };

/** Everything about a question, for the server only, out of its rows in their order. */
export function fullQuestion(row: QuestionRow, cases: StoredTestCase[], options: OptionRow[]): FullQuestion {
  return {
    public: publicQuestion(row, cases, options),
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
export const optionOf = (row: OptionRow): QuestionOption => ({
  key: row.option_key,
  text: row.option_text,
  is_correct: row.is_correct,
  explanation: row.explanation ?? "",
});

/** The rubric of either kind of question. */
function rubricsOf(rubric: QuestionRow["evaluation_rubric"]): Pick<FullQuestion, "rubric" | "design"> {
  if (rubric === null) return { rubric: null, design: null };
  return "key_points" in rubric ? { rubric: null, design: rubric } : { rubric, design: null };
}

function publicQuestion(row: QuestionRow, cases: StoredTestCase[], options: OptionRow[]): PublicQuestion {
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
    samples: cases
      .filter(({ is_sample }) => is_sample)
      .map(({ input, expected_output }) => ({ input, expected_output })),
    options: options.map(({ option_key, option_text }) => ({ key: option_key, text: option_text })),
    stages_total: row.stages.length,
  };
}
