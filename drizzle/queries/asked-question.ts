import { asc, eq } from "drizzle-orm";
import type { Draft } from "../../domain/authoring/draft.ts";
import { trialOf } from "../../domain/authoring/trial.ts";
import type { Difficulty, FullQuestion, QuestionFormat, QuestionType } from "../../domain/question.ts";
import type { Db } from "../client.ts";
import { question_drafts } from "../schema/question-drafts.ts";
import { question_options } from "../schema/question-options.ts";
import { question_test_cases } from "../schema/question-test-cases.ts";
import { questions } from "../schema/questions.ts";
import { fullQuestion, type StoredTestCase } from "./full-question.ts";
import { ofOneVersion } from "./one-version.ts";

/** A question as a room asks it, with its tests. */
export type AskedQuestion = { question: FullQuestion; cases: StoredTestCase[] };

/** The live version. */
export const loadAsked = (db: Db, id: string): Promise<AskedQuestion | null> =>
  ofOneVersion(async () => {
    const isIt = eq(questions.id, id);
    const { input, expected_output, is_sample } = question_test_cases;
    const [rows, cases, options, after] = await db.batch([
      db.select().from(questions).where(isIt),
      db
        .select({ id: question_test_cases.id, input, expected_output, is_sample })
        .from(question_test_cases)
        .where(eq(question_test_cases.question_id, id))
        .orderBy(asc(question_test_cases.order_index)),
      db
        .select()
        .from(question_options)
        .where(eq(question_options.question_id, id))
        .orderBy(asc(question_options.order_index)),
      db.select({ id: questions.id, version: questions.version }).from(questions).where(isIt),
    ]);
    const [row] = rows;
    return {
      found: row ? { question: fullQuestion(row, cases, options), cases } : null,
      before: rows,
      after,
    };
  });

/** The draft where there is one that can be asked, the live version where there is none. */
export async function loadTrial(db: Db, id: string): Promise<AskedQuestion | null> {
  const basis = await loadTrialBasis(db, id);
  if (!basis?.draft) return loadAsked(db, id);
  const tried = trialOf(id, basis.draft);
  return "lacks" in tried ? null : tried;
}

/** What a trial of a question is made of. `draft` null: its live version is tried. */
export type TrialBasis = {
  type: QuestionType;
  format: QuestionFormat;
  difficulty: Difficulty;
  time_limit_min: number | null;
  draft: Draft | null;
};

export async function loadTrialBasis(db: Db, id: string): Promise<TrialBasis | null> {
  const { type, format, difficulty, time_limit_min } = questions;
  const rows = await db
    .select({ type, format, difficulty, time_limit_min, draft: question_drafts.content })
    .from(questions)
    .leftJoin(question_drafts, eq(question_drafts.question_id, questions.id))
    .where(eq(questions.id, id));
  return rows[0] ?? null;
}
