import { asc, eq, sql } from "drizzle-orm";
import * as v from "valibot";
import { DesignQuestionFile } from "../../domain/design-question.ts";
import type { Db } from "../client.ts";
import { question_options } from "../schema/question-options.ts";
import { questions } from "../schema/questions.ts";
import { optionOf } from "./questions.ts";

/** A system-design question with all that belongs to it, as the bank's files hold it. */
export type DesignBundle = {
  question: DesignQuestionFile;
  description: string;
  /** Markdown: `expected_approach` in the database. */
  sampleAnswer: string;
};

/** Writes a question by its slug, whole or not at all. Its options keep their ids; what was learned of it stays as it is. */
export async function upsertDesignQuestion(db: Db, bundle: DesignBundle): Promise<void> {
  const { question } = bundle;
  const { slug } = question;
  const values = {
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
    provenance: question.provenance,
    description: bundle.description,
    expected_approach: bundle.sampleAnswer,
    stages: question.format === "SCENARIO" ? question.stages : [],
  };
  const write = db
    .insert(questions)
    .values({ slug, ...values })
    .onConflictDoUpdate({ target: questions.slug, set: { ...values, updated_at: sql`now()` } });
  if (question.format !== "MCQ") {
    await write;
    return;
  }
  const question_id = sql`(select ${questions.id} from ${questions} where ${questions.slug} = ${slug})`;
  const options = question.options.map((option, order_index) => ({
    question_id,
    option_key: option.key,
    option_text: option.text,
    is_correct: option.is_correct,
    explanation: option.explanation,
    order_index,
  }));
  const o = question_options;
  const writeOptions = db
    .insert(o)
    .values(options)
    .onConflictDoUpdate({
      target: [o.question_id, o.option_key],
      set: {
        option_text: sql`excluded.option_text`,
        is_correct: sql`excluded.is_correct`,
        explanation: sql`excluded.explanation`,
        order_index: sql`excluded.order_index`,
      },
    });
  await db.batch([write, writeOptions]);
}

/** Every system-design question, as the bank's files hold it. */
export async function exportDesignQuestions(db: Db): Promise<DesignBundle[]> {
  const rows = await db
    .select()
    .from(questions)
    .where(eq(questions.type, "SYSTEM_DESIGN"))
    .orderBy(asc(questions.slug));
  const options = await db.select().from(question_options).orderBy(asc(question_options.order_index));
  return rows.map((row) => ({
    question: v.parse(DesignQuestionFile, {
      ...row,
      ...(row.format === "MCQ" && {
        options: options.filter((option) => option.question_id === row.id).map(optionOf),
      }),
    }),
    description: row.description,
    sampleAnswer: row.expected_approach ?? "",
  }));
}
