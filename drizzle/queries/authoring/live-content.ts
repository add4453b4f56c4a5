import { and, asc, gt, inArray } from "drizzle-orm";
import type { QuestionContent } from "../../../domain/authoring/content.ts";
import type { DesignQuestionFile, DesignRubric } from "../../../domain/design-question.ts";
import type { DsaQuestionFile, DsaRubric } from "../../../domain/question.ts";
import type { Db } from "../../client.ts";
import { question_options } from "../../schema/question-options.ts";
import { question_test_cases } from "../../schema/question-test-cases.ts";
import { questions } from "../../schema/questions.ts";
import { optionOf } from "../full-question.ts";
import { ofOneVersion, type Read } from "../one-version.ts";

type QuestionRow = typeof questions.$inferSelect;
type OptionRow = typeof question_options.$inferSelect;
type CaseRow = typeof question_test_cases.$inferSelect;

/** The version that is live as files hold it, its id and number beside it. It is as good as it was when it went live. */
export type LiveContent = { id: string; version: number; content: QuestionContent };

/** Null: there is no such question, or nothing of it was published. */
export const liveContent = async (db: Db, id: string): Promise<LiveContent | null> =>
  (await liveContents(db, [id]))[0] ?? null;

/** The same with no cases in it: they may come to megabytes, and what only moves them need not see them. */
export const liveContentWithoutCases = async (db: Db, id: string): Promise<LiveContent | null> =>
  (await pageOf(db, [id], false))[0] ?? null;

/** So many questions come at once: their cases may be a megabyte each. */
const PAGE = 20;

/** All that was ever published, retired ones too, by slug; or those of `ids`. */
export async function liveContents(db: Db, ids?: readonly string[]): Promise<LiveContent[]> {
  const wanted = ids ?? (await publishedIds(db));
  const found: LiveContent[] = [];
  for (let from = 0; from < wanted.length; from += PAGE)
    found.push(...(await pageOf(db, wanted.slice(from, from + PAGE))));
  return found.sort((a, b) => (a.content.question.slug < b.content.question.slug ? -1 : 1));
}

const publishedIds = async (db: Db): Promise<string[]> =>
  (await db.select({ id: questions.id }).from(questions).where(gt(questions.version, 0))).map(({ id }) => id);

const pageOf = (db: Db, ids: string[], withCases = true): Promise<LiveContent[]> =>
  ofOneVersion(() => readPage(db, ids, withCases));

async function readPage(db: Db, ids: string[], withCases: boolean): Promise<Read<LiveContent[]>> {
  const isWanted = and(inArray(questions.id, ids), gt(questions.version, 0));
  const [rows, options, cases, after] = await db.batch([
    db.select().from(questions).where(isWanted),
    db
      .select()
      .from(question_options)
      .where(inArray(question_options.question_id, ids))
      .orderBy(asc(question_options.order_index)),
    db
      .select()
      .from(question_test_cases)
      .where(inArray(question_test_cases.question_id, withCases ? ids : NOBODY))
      .orderBy(asc(question_test_cases.order_index)),
    db.select({ id: questions.id, version: questions.version }).from(questions).where(isWanted),
  ]);
  const found = rows.map((row) => {
    const isOfRow = ({ question_id }: { question_id: string }) => question_id === row.id;
    const content =
      row.type === "DSA"
        ? dsaContent(row, cases.filter(isOfRow))
        : designContent(row, options.filter(isOfRow));
    return { id: row.id, version: row.version, content };
  });
  return { found, before: rows, after };
}

const NOBODY = ["00000000-0000-0000-0000-000000000000"];

/** What columns may lack and files must have is filled with what is empty, so that an old row can be edited. */
function dsaContent(row: QuestionRow, cases: CaseRow[]): QuestionContent {
  const rubric = row.evaluation_rubric as DsaRubric | null;
  return {
    question: {
      ...shared(row),
      type: "DSA",
      format: "OPEN_ENDED",
      topics: row.topics as DsaQuestionFile["topics"],
      expected_approach: row.expected_approach ?? "",
      evaluation_rubric: rubric ?? NO_DSA_RUBRIC,
      signature: row.signature ?? NO_SIGNATURE,
    },
    description: row.description,
    cases: cases.map(({ input, expected_output, is_sample }) => ({ input, expected_output, is_sample })),
    solutions: row.reference_solutions ?? { javascript: "", python: "", java: "" },
    wrong: row.wrong_solutions,
  };
}

function designContent(row: QuestionRow, options: OptionRow[]): QuestionContent {
  const rubric = row.evaluation_rubric as DesignRubric | null;
  const question = {
    ...shared(row),
    type: "SYSTEM_DESIGN",
    format: row.format,
    evaluation_rubric: rubric ?? NO_DESIGN_RUBRIC,
    provenance: row.provenance ?? { sources: [], review: "" },
    ...(row.format === "MCQ" && { options: options.map(optionOf) }),
    ...(row.format === "SCENARIO" && { stages: row.stages }),
  } as DesignQuestionFile;
  return { question, description: row.description, sample_answer: row.expected_approach ?? "" };
}

const shared = (row: QuestionRow) => ({
  slug: row.slug,
  difficulty: row.difficulty,
  title: row.title,
  companies: row.companies,
  hints: row.hints,
  time_limit_min: row.time_limit_min ?? 0,
  clarifications: row.clarifications,
  topics: row.topics,
});

const NO_DSA_RUBRIC: DsaRubric = {
  optimal_time: "",
  optimal_space: "",
  key_insights: [],
  key_insight_terms: [],
  edge_cases: [],
  follow_ups: [],
};
const NO_DESIGN_RUBRIC: DesignRubric = {
  key_points: [],
  key_point_marks: [],
  bonus_points: [],
  bonus_point_marks: [],
  follow_ups: [],
  twists: [],
  estimates: [],
};
const NO_SIGNATURE: DsaQuestionFile["signature"] = {
  v: 1,
  kind: "function",
  name: "solve",
  params: [],
  returns: "void",
  compare: { mode: "exact" },
};
