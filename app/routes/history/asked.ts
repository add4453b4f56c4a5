import * as v from "valibot";
import { InterviewStatus } from "../../../domain/interview.ts";
import { Period } from "../../../domain/progress/period.ts";
import { ScoreBand } from "../../../domain/progress/score-band.ts";
import { Difficulty, QuestionType } from "../../../domain/question.ts";
import { Topic } from "../../../domain/topics.ts";

/** What the address asks the history for. A filter that means nothing is no filter. */
export type Asked = {
  q: string | undefined;
  type: QuestionType | undefined;
  difficulty: Difficulty | undefined;
  status: InterviewStatus | undefined;
  topic: Topic | undefined;
  band: ScoreBand | undefined;
  period: Period | undefined;
};

export function askedOf(query: URLSearchParams): Asked {
  const one = <S extends v.GenericSchema>(schema: S, name: string): v.InferOutput<S> | undefined => {
    const result = v.safeParse(schema, query.get(name));
    return result.success ? result.output : undefined;
  };
  return {
    q: one(Search, "q"),
    type: one(QuestionType, "type"),
    difficulty: one(Difficulty, "difficulty"),
    status: one(InterviewStatus, "status"),
    topic: one(Topic, "topic"),
    band: one(ScoreBand, "band"),
    period: one(v.pipe(Period, v.notValue("all")), "period"),
  };
}

const Search = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100));

export const filtersIn = (asked: Asked): number =>
  Object.values(asked).filter((value) => value !== undefined).length;
