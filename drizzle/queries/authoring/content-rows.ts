import { and, eq, notInArray, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { isDsa, type QuestionContent } from "../../../domain/authoring/content.ts";
import type { QuestionOption } from "../../../domain/design-question.ts";
import type { Db } from "../../client.ts";
import { question_options } from "../../schema/question-options.ts";
import { question_test_cases } from "../../schema/question-test-cases.ts";

export type Statement = BatchItem<"pg">;

/** The question's own row. */
export function rowOf(content: QuestionContent) {
  const { question, description } = content;
  const shared = {
    slug: question.slug,
    type: question.type,
    format: question.format,
    difficulty: question.difficulty,
    title: question.title,
    topics: question.topics,
    companies: question.companies,
    hints: question.hints,
    evaluation_rubric: question.evaluation_rubric,
    time_limit_min: question.time_limit_min,
    clarifications: question.clarifications,
    description,
  };
  if (isDsa(content))
    return {
      ...shared,
      expected_approach: content.question.expected_approach,
      signature: content.question.signature,
      reference_solutions: content.solutions,
      wrong_solutions: content.wrong,
    };
  return {
    ...shared,
    expected_approach: content.sample_answer,
    provenance: content.question.provenance,
    stages: content.question.format === "SCENARIO" ? content.question.stages : [],
  };
}

/** Its cases, or its options. */
export function partStatements(db: Db, id: string, content: QuestionContent, isNew: boolean): Statement[] {
  if (isDsa(content)) {
    const cases = content.cases.map((testCase, order_index) => ({
      ...testCase,
      question_id: id,
      order_index,
    }));
    return [
      ...(isNew ? [] : [db.delete(question_test_cases).where(eq(question_test_cases.question_id, id))]),
      ...(cases.length > 0 ? [db.insert(question_test_cases).values(cases)] : []),
    ];
  }
  const { question } = content;
  return question.format === "MCQ" ? optionStatements(db, id, question.options, isNew) : [];
}

/** Options keep their ids. */
function optionStatements(
  db: Db,
  question_id: string,
  options: QuestionOption[],
  isNew: boolean,
): Statement[] {
  const o = question_options;
  const rows = options.map(({ key, text, ...option }, order_index) => ({
    ...option,
    question_id,
    option_key: key,
    option_text: text,
    order_index,
  }));
  const gone = and(
    eq(o.question_id, question_id),
    notInArray(
      o.option_key,
      options.map(({ key }) => key),
    ),
  );
  return [
    ...(isNew ? [] : [db.delete(o).where(gone)]),
    db
      .insert(o)
      .values(rows)
      .onConflictDoUpdate({
        target: [o.question_id, o.option_key],
        set: {
          option_text: sql`excluded.option_text`,
          is_correct: sql`excluded.is_correct`,
          explanation: sql`excluded.explanation`,
          order_index: sql`excluded.order_index`,
        },
      }),
  ];
}
