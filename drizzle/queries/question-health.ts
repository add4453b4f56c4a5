import { and, eq, isNotNull, or, type SQL, sql } from "drizzle-orm";
import type { CandidateReportKind } from "../../domain/authoring/candidate-report.ts";
import type { Language } from "../../domain/judge/signature.ts";
import type { Difficulty, QuestionFormat, QuestionType } from "../../domain/question.ts";
import type { Observed } from "../../domain/question-health/observed.ts";
import type { Db } from "../client.ts";
import { code_submissions } from "../schema/code-submissions.ts";
import { interviews } from "../schema/interviews.ts";
import { question_reports } from "../schema/question-reports.ts";
import { questions } from "../schema/questions.ts";
import { rounds } from "../schema/rounds.ts";
import { isCounted, type Looking } from "./counted-rounds.ts";
import { calibrationColumns } from "./question-pool.ts";
import { scorePairs } from "./score-pairs.ts";

/** A question and what was counted of it. */
export type ObservedQuestion = {
  id: string;
  title: string;
  type: QuestionType;
  format: QuestionFormat;
  difficulty: Difficulty;
  is_active: boolean;
  version: number;
  seen: Observed;
};

export async function observedQuestions(db: Db, looking: Looking = {}): Promise<ObservedQuestion[]> {
  // Each for itself and not as one transaction: a server of several cores counts them side by side.
  const [found, counts, pairs, languages, reports] = await Promise.all([
    wantedQuestions(db, looking),
    roundCounts(db, looking),
    scorePairs(db, looking),
    languageScores(db, looking),
    openReports(db, looking),
  ]);
  const countsOf = byQuestion(counts);
  const pairsOf = byQuestion(pairs);
  const languagesOf = listsByQuestion(languages);
  const reportsOf = listsByQuestion(reports);
  return found.map(({ calibration, ...question }) => {
    const count = countsOf.get(question.id);
    const pair = pairsOf.get(question.id);
    const open = (kind: CandidateReportKind) =>
      reportsOf.get(question.id)?.find((report) => report.kind === kind)?.open ?? 0;
    return {
      ...question,
      difficulty: calibration.difficulty,
      format: calibration.format,
      seen: {
        calibration,
        asked: count?.asked ?? 0,
        over: count?.over ?? 0,
        skipped: count?.skipped ?? 0,
        left: count?.left ?? 0,
        scores: {
          n: count?.scores ?? 0,
          mean: count?.mean ?? null,
          median: count?.median ?? null,
          sd: count?.sd ?? null,
        },
        pairs: { n: pair?.n ?? 0, sxx: pair?.sxx ?? 0, syy: pair?.syy ?? 0, sxy: pair?.sxy ?? 0 },
        hints: {
          n: count?.finished ?? 0,
          with_hint: count?.with_hint ?? 0,
          mean: count?.mean_hints ?? null,
        },
        timed: {
          n: count?.timed ?? 0,
          over: count?.overtime ?? 0,
          median_share: count?.median_share ?? null,
        },
        languages: (languagesOf.get(question.id) ?? []).map(({ question_id: _, ...scores }) => scores),
        reports: { TESTS_WRONG: open("TESTS_WRONG"), UNCLEAR: open("UNCLEAR"), OTHER: open("OTHER") },
      },
    };
  });
}

const byQuestion = <Row extends { question_id: string }>(rows: Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [row.question_id, row]));

function listsByQuestion<Row extends { question_id: string }>(rows: Row[]): Map<string, Row[]> {
  const lists = new Map<string, Row[]>();
  for (const row of rows) lists.set(row.question_id, [...(lists.get(row.question_id) ?? []), row]);
  return lists;
}

/** Versions in which the question was asked, newest first; null: from before versions were counted. */
export async function askedVersions(
  db: Db,
  questionId: string,
): Promise<{ version: number | null; asked: number }[]> {
  const version = rounds.question_version;
  return db
    .select({ version, asked: sql<number>`count(*)::int` })
    .from(rounds)
    .innerJoin(interviews, eq(interviews.id, rounds.interview_id))
    .where(isCounted({ questionId }))
    .groupBy(version)
    .orderBy(sql`${version} desc nulls last`);
}

function wantedQuestions(db: Db, { questionId }: Looking) {
  const { id, title, type, is_active, version } = questions;
  const isReported = sql`exists (select 1 from ${question_reports}
    where ${question_reports.question_id} = ${questions.id} and ${question_reports.status} = 'OPEN')`;
  return db
    .select({ id, title, type, is_active, version, calibration: calibrationColumns })
    .from(questions)
    .where(questionId ? eq(id, questionId) : or(eq(is_active, true), isReported))
    .orderBy(title, id);
}

function roundCounts(db: Db, looking: Looking) {
  const isOver = sql`(${rounds.ended_at} is not null or ${interviews.status} in ('COMPLETED', 'ABANDONED'))`;
  // Given up in this round, not in a later one.
  const isLeft = sql`(${interviews.status} = 'ABANDONED' and not exists (select 1 from ${rounds} later
    where later.interview_id = ${rounds.interview_id} and later.round_number > ${rounds.round_number}))`;
  const isFinished = sql`${rounds.status} = 'COMPLETED'`;
  // As the room set it: the question's own time with the candidate's extra time in it, where the interview had a limit.
  const limit = sql`case when ${interviews.config} ->> 'time_limit_min' is not null then
    ${questions.time_limit_min} * 60 * coalesce((${interviews.config} #>> '{accommodations,extra_time}')::float8, 1) end`;
  const share = sql`(${rounds.duration_sec} / nullif(${limit}, 0))`;
  const count = (those: SQL) => sql<number>`(count(*) filter (where ${those}))::int`;
  return db
    .select({
      question_id: rounds.question_id,
      asked: sql<number>`count(*)::int`,
      over: count(isOver),
      skipped: count(sql`${rounds.status} = 'SKIPPED' and not ${isLeft}`),
      left: count(isLeft),
      scores: sql<number>`count(${rounds.score})::int`,
      mean: sql<number | null>`avg(${rounds.score})::float8`,
      median: sql<number | null>`percentile_cont(0.5) within group (order by ${rounds.score})`,
      sd: sql<number | null>`stddev_samp(${rounds.score})::float8`,
      finished: count(isFinished),
      with_hint: count(sql`${isFinished} and ${rounds.hints_used} > 0`),
      mean_hints: sql<number | null>`(avg(${rounds.hints_used}) filter (where ${isFinished}))::float8`,
      timed: count(sql`${isFinished} and ${share} is not null`),
      overtime: count(sql`${isFinished} and ${share} > 1`),
      median_share: sql<number | null>`percentile_cont(0.5) within group (order by ${share})
        filter (where ${isFinished} and ${share} is not null)`,
    })
    .from(rounds)
    .innerJoin(interviews, eq(interviews.id, rounds.interview_id))
    .innerJoin(questions, eq(questions.id, rounds.question_id))
    .where(isCounted(looking))
    .groupBy(rounds.question_id);
}

/** Scores by the language of the round's last submission. */
function languageScores(db: Db, looking: Looking) {
  const last = db
    .selectDistinctOn([code_submissions.round_id], {
      round_id: code_submissions.round_id,
      language: code_submissions.language,
    })
    .from(code_submissions)
    .innerJoin(rounds, eq(rounds.id, code_submissions.round_id))
    .where(
      and(
        eq(code_submissions.submission_type, "SUBMIT"),
        isNotNull(rounds.score),
        looking.questionId ? eq(rounds.question_id, looking.questionId) : undefined,
      ),
    )
    .orderBy(code_submissions.round_id, sql`${code_submissions.created_at} desc`)
    .as("last");
  return db
    .select({
      question_id: rounds.question_id,
      language: sql<Language>`${last.language}`.as("language"),
      n: sql<number>`count(*)::int`,
      mean: sql<number>`avg(${rounds.score})::float8`,
      variance: sql<number>`coalesce(var_samp(${rounds.score}), 0)::float8`,
    })
    .from(rounds)
    .innerJoin(interviews, eq(interviews.id, rounds.interview_id))
    .innerJoin(last, eq(last.round_id, rounds.id))
    .where(and(isCounted(looking), isNotNull(rounds.score)))
    .groupBy(rounds.question_id, last.language)
    .orderBy(last.language);
}

function openReports(db: Db, { questionId, version }: Looking) {
  const { question_id, kind, status } = question_reports;
  return db
    .select({ question_id, kind, open: sql<number>`count(*)::int` })
    .from(question_reports)
    .where(
      and(
        eq(status, "OPEN"),
        questionId ? eq(question_id, questionId) : undefined,
        version === undefined ? undefined : eq(question_reports.version, version),
      ),
    )
    .groupBy(question_id, kind);
}
