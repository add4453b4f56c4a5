import * as v from "valibot";
import { QuestionStanding } from "../../../../domain/authoring/wire.ts";
import { Difficulty, QuestionFormat, QuestionType } from "../../../../domain/question.ts";
import { Topic } from "../../../../domain/topics.ts";

export const Sort = v.picklist(["title", "updated", "difficulty", "asked", "score", "reports"]);
export type Sort = v.InferOutput<typeof Sort>;
export const Direction = v.picklist(["asc", "desc"]);
export type Direction = v.InferOutput<typeof Direction>;

/** What the address asks the list for. What means nothing is left out. */
export type Asked = {
  q: string | undefined;
  type: QuestionType | undefined;
  format: QuestionFormat | undefined;
  difficulty: Difficulty | undefined;
  topic: Topic | undefined;
  standing: QuestionStanding | undefined;
  sort: Sort | undefined;
  dir: Direction | undefined;
};

export function askedOf(query: URLSearchParams): Asked {
  const one = <S extends v.GenericSchema>(schema: S, name: string): v.InferOutput<S> | undefined => {
    const result = v.safeParse(schema, query.get(name));
    return result.success ? result.output : undefined;
  };
  return {
    q: one(Search, "q"),
    type: one(QuestionType, "type"),
    format: one(QuestionFormat, "format"),
    difficulty: one(Difficulty, "difficulty"),
    topic: one(Topic, "topic"),
    standing: one(QuestionStanding, "standing"),
    sort: one(Sort, "sort"),
    dir: one(Direction, "dir"),
  };
}

const Search = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100));

export const filtersIn = ({ sort: _, dir: __, ...filters }: Asked): number =>
  Object.values(filters).filter((value) => value !== undefined).length;

/** The address of the list sorted by a column: first as one looks for it, then the other way round. */
export function sortedBy(query: URLSearchParams, sort: Sort, now: { sort: Sort; dir: Direction }): string {
  const first = FIRST[sort];
  const other = first === "asc" ? "desc" : "asc";
  const next = new URLSearchParams(query);
  next.delete("cursor");
  next.set("sort", sort);
  next.set("dir", now.sort === sort && now.dir === first ? other : first);
  return `/admin/questions?${next}`;
}

/** How the list is sorted, where the address says nothing: what was edited last stands first. */
export function sortingOf({ sort = "updated", dir }: Asked): { sort: Sort; dir: Direction } {
  return { sort, dir: dir ?? FIRST[sort] };
}

export const FIRST: Record<Sort, Direction> = {
  title: "asc",
  difficulty: "asc",
  updated: "desc",
  asked: "desc",
  score: "asc",
  reports: "desc",
};
