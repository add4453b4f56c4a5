import { and, count, desc, eq, gte, not, or, type SQL, sql } from "drizzle-orm";
import type { JobKind, JobStatus } from "../../domain/authoring/job.ts";
import type { Said } from "../../domain/authoring/said.ts";
import type { Db } from "../client.ts";
import { interview_feedback } from "../schema/interview-feedback.ts";
import { interviews } from "../schema/interviews.ts";
import { messages } from "../schema/messages.ts";
import { question_jobs } from "../schema/question-jobs.ts";
import { questions } from "../schema/questions.ts";
import { rounds } from "../schema/rounds.ts";
import { users } from "../schema/users.ts";
import { shownFailure } from "./authoring/job-failure.ts";
import { isGenerated } from "./progress.ts";

/** What a model did on one day (UTC), in turns of conversation or in grades. */
export type ModelDay = {
  /** YYYY-MM-DD. */
  day: string;
  model: string;
  work: "turns" | "grades";
  count: number;
  /** Of `count`, those that say what they cost. */
  counted: number;
  tokens: number;
  /** Turns that another model had begun and this one carried on. */
  failed_over: number;
  /** Turns from which on this one speaks, because the interview's budget was used up. */
  over_budget: number;
};

/** An interview may stand still for a week and go on: older ones than this before the first day are not looked at. */
const LONGEST_DAYS = 30;

/** Turns, grades and second grades by model and day, newest first. Trials are in it: they cost the same; made-up histories cost nothing. */
export async function modelDays(db: Db, { since }: { since: Date }): Promise<ModelDay[]> {
  // Messages are found by their round and rounds by their interview: neither has an index by time.
  const began = gte(interviews.created_at, new Date(+since - LONGEST_DAYS * 86_400_000));
  const recent = and(began, not(isGenerated));
  const dayOf = (at: SQL) => sql<string>`to_char(${at} at time zone 'UTC', 'YYYY-MM-DD')`;
  const turnDay = dayOf(sql`${messages.created_at}`);
  const turnModel = sql<string>`${messages.metadata} ->> 'model'`;
  const gradeDay = dayOf(sql`coalesce(${rounds.ended_at}, ${rounds.created_at})`);
  const gradeModel = sql<string>`${rounds.evaluation} #>> '{versions,model}'`;
  const regradeDay = dayOf(sql`to_timestamp((regrade ->> 'at')::numeric / 1000)`);
  const regradeModel = sql<string>`regrade #>> '{evaluation,versions,model}'`;
  const [turns, grades, regrades] = await db.batch([
    db
      .select({
        day: turnDay,
        model: turnModel,
        ...costs(sql`${messages.metadata} ->> 'tokens_used'`),
        failed_over: countWhere(sql`${messages.metadata} ->> 'failed_over' = 'true'`),
        over_budget: countWhere(sql`${messages.metadata} ->> 'budget_reached' = 'true'`),
      })
      .from(messages)
      .innerJoin(rounds, eq(rounds.id, messages.round_id))
      .innerJoin(interviews, eq(interviews.id, rounds.interview_id))
      .where(and(recent, gte(messages.created_at, since), sql`${turnModel} is not null`))
      .groupBy(sql`1`, sql`2`),
    db
      .select({ day: gradeDay, model: gradeModel, ...costs(sql`${rounds.evaluation} ->> 'tokens_used'`) })
      .from(rounds)
      .innerJoin(interviews, eq(interviews.id, rounds.interview_id))
      .where(and(recent, gte(rounds.ended_at, since), sql`${gradeModel} is not null`))
      .groupBy(sql`1`, sql`2`),
    db
      .select({
        day: regradeDay,
        model: regradeModel,
        ...costs(sql`regrade #>> '{evaluation,tokens_used}'`),
      })
      .from(interview_feedback)
      .innerJoin(interviews, eq(interviews.id, interview_feedback.interview_id))
      .innerJoin(
        sql`jsonb_array_elements(coalesce(${interview_feedback.report} -> 'regrades', '[]')) as regrade`,
        sql`(regrade ->> 'at')::numeric >= ${+since}`,
      )
      .where(and(recent, sql`${regradeModel} is not null`))
      .groupBy(sql`1`, sql`2`),
  ]);
  const none = { failed_over: 0, over_budget: 0, work: "grades" as const };
  const days = [
    ...turns.map((row): ModelDay => ({ ...row, work: "turns" })),
    ...added([...grades, ...regrades].map((row): ModelDay => ({ ...row, ...none }))),
  ];
  return days.sort((a, b) => b.day.localeCompare(a.day) || a.model.localeCompare(b.model));
}

const countWhere = (those: SQL) => sql<number>`(count(*) filter (where ${those}))::int`;

const costs = (tokens: SQL) => ({
  count: sql<number>`count(*)::int`,
  counted: countWhere(sql`${tokens} is not null`),
  tokens: sql<number>`coalesce(sum((${tokens})::numeric), 0)::float8`,
});

/** Grades and second grades of one model on one day together. */
function added(rows: ModelDay[]): ModelDay[] {
  const sums = new Map<string, ModelDay>();
  for (const row of rows) {
    const key = `${row.day} ${row.model}`;
    const sum = sums.get(key);
    const total = sum && {
      ...sum,
      count: sum.count + row.count,
      counted: sum.counted + row.counted,
      tokens: sum.tokens + row.tokens,
    };
    sums.set(key, total ?? row);
  }
  return [...sums.values()];
}

/** Interviews that began since then; made-up histories are none. */
export async function interviewsBegun(db: Db, { since }: { since: Date }): Promise<number> {
  const [row] = await db
    .select({ begun: count() })
    .from(interviews)
    .where(
      and(
        gte(interviews.created_at, new Date(+since - LONGEST_DAYS * 86_400_000)),
        gte(interviews.started_at, since),
        not(isGenerated),
      ),
    );
  return row?.begun ?? 0;
}

/** Long work on a question that is under way, or failed lately. */
export type JobLine = {
  id: string;
  question_id: string;
  question_title: string;
  kind: JobKind;
  status: JobStatus;
  steps_done: number;
  steps_total: number;
  failure: string | null;
  failure_said?: Said[];
  started_by: string | null;
  created_at: string;
  updated_at: string;
};

const MAX_JOBS = 50;

export async function recentJobs(db: Db, { failedSince }: { failedSince: Date }): Promise<JobLine[]> {
  const { status, updated_at } = question_jobs;
  const rows = await db
    .select({
      id: question_jobs.id,
      question_id: question_jobs.question_id,
      question_title: questions.title,
      kind: question_jobs.kind,
      status,
      steps_done: question_jobs.steps_done,
      steps_total: question_jobs.steps_total,
      failure: question_jobs.failure,
      started_by: users.name,
      created_at: question_jobs.created_at,
      updated_at,
    })
    .from(question_jobs)
    .innerJoin(questions, eq(questions.id, question_jobs.question_id))
    .leftJoin(users, eq(users.id, question_jobs.started_by))
    .where(or(eq(status, "RUNNING"), and(eq(status, "FAILED"), gte(updated_at, failedSince))))
    .orderBy(sql`${status} = 'RUNNING' desc`, desc(updated_at))
    .limit(MAX_JOBS);
  return rows.map((row) => ({
    ...row,
    ...shownFailure(row.failure),
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
  }));
}
