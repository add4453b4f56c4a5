import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  text,
  varchar,
} from "drizzle-orm/pg-core";
import type { WrongSolution } from "../../domain/authoring/content.ts";
import type { DesignRubric, Provenance, Stage } from "../../domain/design-question.ts";
import type { Signature } from "../../domain/judge/signature.ts";
import {
  type Clarification,
  Difficulty,
  type DsaRubric,
  QuestionFormat,
  QuestionType,
  type ReferenceSolutions,
} from "../../domain/question.ts";
import { choice, createdAt, emptyList, oneOf, primaryId, textList } from "./columns.ts";

export const questions = pgTable(
  "questions",
  {
    id: primaryId(),
    /** Added: the question's name in the bank's files, so that an import finds it again. */
    slug: varchar({ length: 100 }).notNull().unique(),
    type: choice(QuestionType.options).notNull(),
    format: choice(QuestionFormat.options).notNull(),
    difficulty: choice(Difficulty.options).notNull(),
    title: varchar({ length: 255 }).notNull(),
    description: text().notNull(),
    topics: textList().notNull(),
    companies: textList().notNull().default(emptyList),
    hints: textList().notNull().default(emptyList),
    expected_approach: text(),
    evaluation_rubric: jsonb().$type<DsaRubric | DesignRubric>(),
    time_limit_min: integer(),
    /** Added: what a solution must define; starter code and judging follow from it. */
    signature: jsonb().$type<Signature>(),
    /** Added: facts the interviewer may state when asked, so that none is made up. */
    clarifications: jsonb().$type<Clarification[]>().notNull().default([]),
    /** Added: the sample answer of the report. */
    reference_solutions: jsonb().$type<ReferenceSolutions>(),
    /** Added: solutions that must not pass; they show what the hidden cases are worth. */
    wrong_solutions: jsonb().$type<WrongSolution[]>().notNull().default([]),
    /** Added: what a scenario brings to light, and when. */
    stages: jsonb().$type<Stage[]>().notNull().default([]),
    /** Added: what the facts of a system-design question were checked against. */
    provenance: jsonb().$type<Provenance>(),
    /** Added: counts what was published; 0: nothing yet, and the row stands for its draft. */
    version: integer().notNull().default(0),
    is_active: boolean().notNull().default(true),
    times_asked: integer().notNull().default(0),
    avg_score: numeric({ precision: 5, scale: 2 }),
    /** Added: how hard the question is, in logits, as learned from answers; null: none so far. */
    diff_mu: doublePrecision(),
    diff_var: doublePrecision(),
    created_at: createdAt(),
    updated_at: createdAt(),
  },
  (table) => [
    index("idx_questions_type_difficulty").on(table.type, table.difficulty),
    index("idx_questions_type_format").on(table.type, table.format),
    index("idx_questions_topics").using("gin", table.topics),
    index("idx_questions_active").on(table.is_active).where(sql`${table.is_active} = true`),
    check("questions_type", oneOf(table.type, QuestionType.options)),
    check("questions_format", oneOf(table.format, QuestionFormat.options)),
    check("questions_difficulty", oneOf(table.difficulty, Difficulty.options)),
    check("questions_dsa_is_open_ended", sql`${table.type} <> 'DSA' or ${table.format} = 'OPEN_ENDED'`),
  ],
);
