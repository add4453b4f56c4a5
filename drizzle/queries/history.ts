import { and, between, desc, eq, gte, inArray, isNull, notInArray, or, type SQL, sql } from "drizzle-orm";
import type { InterviewStatus, InterviewSummary } from "../../domain/interview.ts";
import type { ScoreBand } from "../../domain/progress/score-band.ts";
import type { Difficulty, QuestionType } from "../../domain/question.ts";
import type { Db } from "../client.ts";
import { interview_feedback } from "../schema/interview-feedback.ts";
import { interviews } from "../schema/interviews.ts";
import { questions } from "../schema/questions.ts";
import { rounds } from "../schema/rounds.ts";
import { type EarlierAttempt, earlierAttempts } from "./attempts.ts";
import { countsFor } from "./counting.ts";
import { summary, summaryColumns } from "./interviews.ts";
import { isGenerated } from "./progress.ts";

export type InterviewFilter = {
  type?: QuestionType | undefined;
  status?: InterviewStatus | undefined;
  /** Only those that can still be gone on with. */
  live?: boolean | undefined;
  difficulty?: Difficulty | undefined;
  /** That one of the questions is about. */
  topic?: string | undefined;
  band?: ScoreBand | undefined;
  since?: Date | undefined;
  /** In the titles of the questions, the companies that ask them and the company that was prepared for. */
  search?: string | undefined;
  /** Only what comes after the row this was handed out for. */
  after?: Position | undefined;
  limit: number;
};
/** A place in the list, newest first. The instant is text, since a Date would lose its microseconds. */
export type Position = { created_at: string; id: string };
export type InterviewPage = {
  interviews: InterviewSummary[];
  /** Their questions that were answered before. */
  repeats: EarlierAttempt[];
  /** Which of them the generator made. */
  generated: string[];
  next: Position | null;
};

export async function listInterviews(
  db: Db,
  userId: string,
  { after, limit, ...filter }: InterviewFilter,
): Promise<InterviewPage> {
  // The rows first, what they show after: opening every report to throw most of them away takes ten times as long.
  const wanted = db
    .select({ id: interviews.id })
    .from(interviews)
    .leftJoin(interview_feedback, eq(interview_feedback.interview_id, interviews.id))
    .where(
      and(
        countsFor(userId),
        ...conditions(filter),
        after &&
          sql`(${interviews.created_at}, ${interviews.id}) < (${after.created_at}::timestamptz, ${after.id}::uuid)`,
      ),
    )
    .orderBy(desc(interviews.created_at), desc(interviews.id))
    .limit(limit + 1)
    .as("wanted");
  const rows = await db
    .select({
      ...summaryColumns,
      position: sql<string>`${interviews.created_at}::text`,
      generated: isGenerated,
    })
    .from(wanted)
    .innerJoin(interviews, eq(interviews.id, wanted.id))
    .leftJoin(interview_feedback, eq(interview_feedback.interview_id, interviews.id))
    .orderBy(desc(interviews.created_at), desc(interviews.id));
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    interviews: page.map(summary),
    repeats: await earlierAttempts(
      db,
      userId,
      page.map(({ id }) => id),
    ),
    generated: page.flatMap(({ id, generated }) => (generated ? [id] : [])),
    next: rows.length > limit && last ? { created_at: last.position, id: last.id } : null,
  };
}

function conditions(filter: Omit<InterviewFilter, "after" | "limit">): (SQL | undefined)[] {
  const { type, status, live, difficulty, topic, band, since, search } = filter;
  return [
    type && eq(interviews.type, type),
    status && eq(interviews.status, status),
    live ? notInArray(interviews.status, ["COMPLETED", "ABANDONED"]) : undefined,
    difficulty && eq(interviews.difficulty, difficulty),
    topic ? hasQuestion(sql`${topic} = any(${questions.topics})`) : undefined,
    band && inBand(band),
    since && gte(interviews.created_at, since),
    search ? matches(search) : undefined,
  ];
}

const hasQuestion = (that: SQL) => sql`exists (select 1 from ${rounds}
  join ${questions} on ${questions.id} = ${rounds.question_id}
  where ${rounds.interview_id} = ${interviews.id} and ${that})`;

function matches(search: string): SQL | undefined {
  const like = `%${search.replace(/[\\%_]/g, "\\$&")}%`;
  return or(
    hasQuestion(
      sql`(${questions.title} ilike ${like} or exists (select 1 from unnest(${questions.companies}) company where company ilike ${like}))`,
    ),
    sql`${interviews.config} ->> 'target_company' ilike ${like}`,
  );
}

const ZONES: Record<Exclude<ScoreBand, "unscored">, [low: number, high: number]> = {
  strong: [85, 100],
  solid: [70, 84],
  developing: [50, 69],
  not_yet: [0, 49],
};

/** The score holds 0 also where nothing could be assessed; the band tells the two apart. */
function inBand(band: ScoreBand): SQL | undefined {
  const score = interview_feedback.overall_score;
  const isScored = sql`${interview_feedback.overall} is not null`;
  if (band !== "unscored") return and(between(score, ...ZONES[band]), isScored);
  const isOver = inArray(interviews.status, ["COMPLETED", "ABANDONED"]);
  return and(isOver, or(isNull(interview_feedback.id), sql`not ${isScored}`));
}
