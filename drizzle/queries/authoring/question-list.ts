import { and, asc, desc, eq, type SQL, sql } from "drizzle-orm";
import type { QuestionLine, QuestionStanding } from "../../../domain/authoring/wire.ts";
import type { Difficulty, QuestionFormat, QuestionType } from "../../../domain/question.ts";
import type { Db } from "../../client.ts";
import { question_drafts } from "../../schema/question-drafts.ts";
import { question_reports } from "../../schema/question-reports.ts";
import { question_versions } from "../../schema/question-versions.ts";
import { questions } from "../../schema/questions.ts";
import { users } from "../../schema/users.ts";
import { lastHand } from "./edited-question.ts";

export const QUESTION_SORTS = ["title", "updated", "difficulty", "asked", "score", "reports"] as const;
export type QuestionSort = (typeof QUESTION_SORTS)[number];
export type Direction = "asc" | "desc";

export type QuestionFilter = {
  /** Words, each of which stands in the title, the slug or a topic. */
  search?: string | undefined;
  type?: QuestionType | undefined;
  format?: QuestionFormat | undefined;
  difficulty?: Difficulty | undefined;
  topic?: string | undefined;
  standing?: QuestionStanding | undefined;
};
/** A place in a sorted list: what it is sorted by, as text, and whose it is. */
export type ListPosition = { key: string; id: string };
type Listing = QuestionFilter & {
  sort: QuestionSort;
  dir: Direction;
  after?: ListPosition | undefined;
  limit: number;
};
export type QuestionPage = { questions: QuestionLine[]; total: number; next: ListPosition | null };

export async function listQuestions(
  db: Db,
  { sort, dir, after, limit, ...filter }: Listing,
): Promise<QuestionPage> {
  const lines = linesOf(db);
  const key = sortKey(lines, sort, dir);
  const { type } = SORT_KEYS[sort];
  const wanted = and(...conditions(lines, filter));
  const order = dir === "asc" ? asc : desc;
  const beyond = sql.raw(dir === "asc" ? ">" : "<");
  const [rows, [count]] = await db.batch([
    db
      // Named: a cast would be called like its column, and then the order could mean either of both.
      .select({ line: lines._.selectedFields, key: sql<string>`(${key})::text`.as("key") })
      .from(lines)
      .where(
        and(
          wanted,
          after && sql`(${key}, ${lines.id}) ${beyond} (${after.key}::${sql.raw(type)}, ${after.id}::uuid)`,
        ),
      )
      .orderBy(order(key), order(lines.id))
      .limit(limit + 1),
    db.select({ total: sql<number>`count(*)::int` }).from(lines).where(wanted),
  ]);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    questions: page.map(({ line }) => ({ ...line, updated_at: line.updated_at.toISOString() })),
    total: count?.total ?? 0,
    next: rows.length > limit && last ? { key: last.key, id: last.line.id } : null,
  };
}

type Lines = ReturnType<typeof linesOf>;

const linesOf = (db: Db) =>
  db
    .select({
      id: questions.id,
      slug: questions.slug,
      title: questions.title,
      type: questions.type,
      format: questions.format,
      difficulty: questions.difficulty,
      topics: questions.topics,
      standing: sql<QuestionStanding>`case when ${questions.version} = 0 then 'draft'
        when not ${questions.is_active} then 'retired'
        when ${question_drafts.question_id} is not null then 'changed' else 'live' end`.as("standing"),
      version: questions.version,
      times_asked: questions.times_asked,
      avg_score: sql<number | null>`${questions.avg_score}::float8`.as("avg_score"),
      open_reports: sql<number>`(select count(*)::int from ${question_reports}
        where ${question_reports.question_id} = ${questions.id} and ${question_reports.status} = 'OPEN')`.as(
        "open_reports",
      ),
      updated_at: sql`coalesce(${question_drafts.updated_at}, ${questions.updated_at})`
        .mapWith(questions.updated_at)
        .as("updated_at"),
      updated_by: sql<string | null>`${users.name}`.as("updated_by"),
    })
    .from(questions)
    .leftJoin(question_drafts, eq(question_drafts.question_id, questions.id))
    .leftJoin(
      question_versions,
      and(eq(question_versions.question_id, questions.id), eq(question_versions.version, questions.version)),
    )
    .leftJoin(users, eq(users.id, lastHand))
    // What is left of a draft that was thrown away after it was tried is nobody's business.
    .where(sql`${questions.version} > 0 or ${question_drafts.question_id} is not null`)
    .as("lines");

function conditions(
  lines: Lines,
  { search, type, format, difficulty, topic, standing }: QuestionFilter,
): (SQL | undefined)[] {
  const text = sql`${lines.title} || ' ' || ${lines.slug} || ' ' || array_to_string(${lines.topics}, ' ')`;
  const words = search?.split(/\s+/).filter(Boolean) ?? [];
  return [
    ...words.map((word) => sql`${text} ilike ${`%${word.replace(/[\\%_]/g, "\\$&")}%`}`),
    type && eq(lines.type, type),
    format && eq(lines.format, format),
    difficulty && eq(lines.difficulty, difficulty),
    topic ? sql`${topic} = any(${lines.topics})` : undefined,
    standing && eq(lines.standing, standing),
  ];
}

/** How each sort's key is cast, and what it looks like as text. */
export const SORT_KEYS: Record<QuestionSort, { type: string; pattern: RegExp }> = {
  title: { type: "text", pattern: /^/ },
  updated: { type: "timestamptz", pattern: /^\d{4}-/ },
  difficulty: { type: "int", pattern: /^[123]$/ },
  asked: { type: "int", pattern: /^\d{1,9}$/ },
  score: { type: "float8", pattern: /^-?\d{1,4}(\.\d{1,6})?$/ },
  reports: { type: "int", pattern: /^\d{1,9}$/ },
};

/** Never null, so that places can be compared: what was never scored stands last in both directions. */
function sortKey(lines: Lines, sort: QuestionSort, dir: Direction): SQL {
  switch (sort) {
    case "title":
      return sql`lower(${lines.title})`;
    case "updated":
      return sql`${lines.updated_at}`;
    case "difficulty":
      return sql`array_position(array['EASY', 'MEDIUM', 'HARD'], ${lines.difficulty}::text)`;
    case "asked":
      return sql`${lines.times_asked}`;
    case "score":
      return sql`coalesce(${lines.avg_score}, ${sql.raw(dir === "asc" ? "1000" : "-1")})`;
    case "reports":
      return sql`${lines.open_reports}`;
    default:
      return sort satisfies never;
  }
}
