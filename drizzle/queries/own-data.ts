import { and, asc, desc, eq, getTableColumns, inArray, or, type SQL, sql } from "drizzle-orm";
import type { KeptTable } from "../../domain/privacy.ts";
import type { Db } from "../client.ts";
import { audit_events } from "../schema/audit-events.ts";
import { code_submissions } from "../schema/code-submissions.ts";
import { interview_feedback } from "../schema/interview-feedback.ts";
import { interviews } from "../schema/interviews.ts";
import { messages } from "../schema/messages.ts";
import { question_reports } from "../schema/question-reports.ts";
import { questions } from "../schema/questions.ts";
import { replay_links } from "../schema/replay-links.ts";
import { rounds } from "../schema/rounds.ts";
import { scenario_responses } from "../schema/scenario-responses.ts";
import { sessions } from "../schema/sessions.ts";
import { topic_stances } from "../schema/topic-stances.ts";
import { user_daily_stats } from "../schema/user-daily-stats.ts";
import { user_profiles } from "../schema/user-profiles.ts";
import { user_skills } from "../schema/user-skills.ts";
import { users } from "../schema/users.ts";

type Row = Record<string, unknown>;
type PersonTable = Extract<
  KeptTable,
  | "users"
  | "sessions"
  | "user_profiles"
  | "user_skills"
  | "topic_stances"
  | "user_daily_stats"
  | "question_reports"
  | "audit_events"
>;

/** The person's rows of the tables that hold a few of them. What lets somebody in, or says where a file lies, is no part of them. */
export const ROWS_OF_PERSON: Record<PersonTable, (db: Db, userId: string) => Promise<Row[]>> = {
  users: (db, userId) => db.select().from(users).where(eq(users.id, userId)),

  sessions: (db, userId) => {
    const { id: _, user_id: __, ...told } = getTableColumns(sessions);
    return db
      .select(told)
      .from(sessions)
      .where(eq(sessions.user_id, userId))
      .orderBy(desc(sessions.last_seen_at));
  },

  user_profiles: (db, userId) => {
    const { id: _, user_id: __, resume_url: ___, ...told } = getTableColumns(user_profiles);
    return db.select(told).from(user_profiles).where(eq(user_profiles.user_id, userId));
  },

  user_skills: (db, userId) => {
    const { user_id: _, ...told } = getTableColumns(user_skills);
    return db.select(told).from(user_skills).where(eq(user_skills.user_id, userId));
  },

  topic_stances: (db, userId) => {
    const { user_id: _, ...told } = getTableColumns(topic_stances);
    return db.select(told).from(topic_stances).where(eq(topic_stances.user_id, userId));
  },

  user_daily_stats: (db, userId) => {
    const { id: _, user_id: __, ...told } = getTableColumns(user_daily_stats);
    return db
      .select(told)
      .from(user_daily_stats)
      .where(eq(user_daily_stats.user_id, userId))
      .orderBy(asc(user_daily_stats.date));
  },

  question_reports: (db, userId) => {
    const { user_id: _, question_id: __, triaged_by: ___, ...told } = getTableColumns(question_reports);
    return db
      .select({ ...told, question_title: questions.title })
      .from(question_reports)
      .innerJoin(questions, eq(questions.id, question_reports.question_id))
      .where(eq(question_reports.user_id, userId))
      .orderBy(asc(question_reports.created_at));
  },

  audit_events: (db, userId) => {
    const { subject, action, detail, created_at } = audit_events;
    return db
      .select({
        by_you: sql<boolean>`${audit_events.actor_id} is not distinct from ${userId}::uuid`,
        subject,
        action,
        detail,
        created_at,
      })
      .from(audit_events)
      .where(
        or(eq(audit_events.actor_id, userId), and(eq(subject, "USER"), eq(audit_events.subject_id, userId))),
      )
      .orderBy(asc(created_at));
  },
};

type InterviewTable = Extract<
  KeptTable,
  | "interviews"
  | "rounds"
  | "messages"
  | "code_submissions"
  | "scenario_responses"
  | "interview_feedback"
  | "replay_links"
>;

/** The rows of some of the person's interviews, in order of time. Grades are told with the report and not before. */
export const ROWS_OF_INTERVIEWS: Record<InterviewTable, (db: Db, own: OwnInterviews) => Promise<Row[]>> = {
  interviews: (db, own) => {
    const { user_id: _, room_seq: __, ...told } = getTableColumns(interviews);
    return db
      .select(told)
      .from(interviews)
      .where(isOwn(own))
      .orderBy(...inTime);
  },

  rounds: (db, own) => {
    const {
      question_id: _,
      score,
      ai_feedback,
      evaluation,
      calibration: __,
      ...told
    } = getTableColumns(rounds);
    return db
      .select({
        ...told,
        question_title: questions.title,
        score: onceReported(score),
        ai_feedback: onceReported(ai_feedback),
        evaluation: onceReported(evaluation),
      })
      .from(rounds)
      .innerJoin(interviews, eq(interviews.id, rounds.interview_id))
      .innerJoin(questions, eq(questions.id, rounds.question_id))
      .where(isOwn(own))
      .orderBy(...inTime, asc(rounds.round_number));
  },

  messages: (db, own) =>
    db
      .select(getTableColumns(messages))
      .from(messages)
      .innerJoin(rounds, eq(rounds.id, messages.round_id))
      .innerJoin(interviews, eq(interviews.id, rounds.interview_id))
      .where(isOwn(own))
      .orderBy(...inTime, asc(messages.created_at), asc(messages.id)),

  code_submissions: (db, own) =>
    db
      .select(getTableColumns(code_submissions))
      .from(code_submissions)
      .innerJoin(rounds, eq(rounds.id, code_submissions.round_id))
      .innerJoin(interviews, eq(interviews.id, rounds.interview_id))
      .where(isOwn(own))
      .orderBy(...inTime, asc(code_submissions.created_at), asc(code_submissions.id)),

  scenario_responses: (db, own) => {
    const { question_id: _, ai_evaluation, score, ...told } = getTableColumns(scenario_responses);
    return db
      .select({ ...told, ai_evaluation: onceReported(ai_evaluation), score: onceReported(score) })
      .from(scenario_responses)
      .innerJoin(rounds, eq(rounds.id, scenario_responses.round_id))
      .innerJoin(interviews, eq(interviews.id, rounds.interview_id))
      .where(isOwn(own))
      .orderBy(...inTime, asc(scenario_responses.created_at), asc(scenario_responses.id));
  },

  interview_feedback: (db, own) => {
    const { overall: _, transcript_url: __, ...told } = getTableColumns(interview_feedback);
    return db
      .select(told)
      .from(interview_feedback)
      .innerJoin(interviews, eq(interviews.id, interview_feedback.interview_id))
      .where(isOwn(own))
      .orderBy(...inTime);
  },

  replay_links: (db, own) => {
    const { token_hash: _, ...told } = getTableColumns(replay_links);
    return db
      .select(told)
      .from(replay_links)
      .innerJoin(interviews, eq(interviews.id, replay_links.interview_id))
      .where(isOwn(own))
      .orderBy(...inTime, asc(replay_links.created_at));
  },
};

type OwnInterviews = { userId: string; ids: string[] };

const isOwn = ({ userId, ids }: OwnInterviews) =>
  and(eq(interviews.user_id, userId), inArray(interviews.id, ids));

const inTime = [asc(interviews.created_at), asc(interviews.id)];

const onceReported = (
  column: Parameters<typeof eq>[0],
): SQL => sql`case when exists (select 1 from ${interview_feedback}
  where ${interview_feedback.interview_id} = ${interviews.id}) then ${column} end`;

export type OwnInterview = {
  id: string;
  status: string;
  created_at: Date;
  /** Characters of what was said, written and printed in it, in bytes: what its rows take at least. */
  bytes: number;
};

/** The person's interviews, oldest first. */
export async function ownInterviews(db: Db, userId: string): Promise<OwnInterview[]> {
  const runs = code_submissions;
  const said = sql`select sum(octet_length(${messages.content})) from ${messages}
    join ${rounds} on ${rounds.id} = ${messages.round_id} where ${rounds.interview_id} = ${interviews.id}`;
  const ran = sql`select sum(octet_length(${runs.code}) + octet_length(coalesce(${runs.stdout}, ''))
      + octet_length(coalesce(${runs.stderr}, ''))) from ${runs}
    join ${rounds} on ${rounds.id} = ${runs.round_id} where ${rounds.interview_id} = ${interviews.id}`;
  return db
    .select({
      id: interviews.id,
      status: interviews.status,
      created_at: interviews.created_at,
      bytes: sql<number>`(coalesce((${said}), 0) + coalesce((${ran}), 0))::float8`,
    })
    .from(interviews)
    .where(eq(interviews.user_id, userId))
    .orderBy(...inTime);
}

/** Where the person's résumé lies, and of what kind it is as it was understood; null without one. */
export async function ownResume(
  db: Db,
  userId: string,
): Promise<{ key: string; kind: string | null } | null> {
  const [row] = await db
    .select({
      key: user_profiles.resume_url,
      kind: sql<string | null>`${user_profiles.resume_parsed} #>> '{file,kind}'`,
    })
    .from(user_profiles)
    .where(eq(user_profiles.user_id, userId));
  return row?.key ? { key: row.key, kind: row.kind } : null;
}
