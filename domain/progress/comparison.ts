import type { DocumentLanguage } from "../document-language.ts";
import type { Dimension, RoundFacts, Score } from "../feedback.ts";
import type { Difficulty, QuestionFormat, QuestionType } from "../question.ts";

/** A question as it was answered once. */
export type Attempt = {
  round_id: string;
  interview_id: string;
  round_number: number;
  question: {
    id: string;
    title: string;
    type: QuestionType;
    format: QuestionFormat;
    difficulty: Difficulty;
    topics: string[];
  };
  /** ISO 8601. */
  ended_at: string;
  /** Null: it was not assessed. */
  graded: {
    score: Score;
    dimensions: { dimension: Dimension; score: Score; reason: string }[];
    facts: RoundFacts;
    strengths: string[];
    improvements: string[];
    /** Markdown. */
    feedback: string;
  } | null;
  code: { language: DocumentLanguage; text: string } | null;
  generated: boolean;
};

/** `unclear`: the bands overlap, so that chance may have made the difference. */
export type Change = "better" | "worse" | "unclear" | "unknown";

export function changeOf(before: Score, after: Score): Change {
  if (!before || !after) return "unknown";
  if (after.low > before.high) return "better";
  return after.high < before.low ? "worse" : "unclear";
}

export type DimensionPair = { dimension: Dimension; before: Score; after: Score; change: Change };

/** Every dimension that either attempt was assessed by, in the order of the later one. */
export function dimensionPairs(before: Attempt, after: Attempt): DimensionPair[] {
  const [earlier, later] = [before, after].map(({ graded }) => graded?.dimensions ?? []);
  const names = [...later!, ...earlier!].map(({ dimension }) => dimension);
  return [...new Set(names)].map((dimension) => {
    const [was, is] = [earlier!, later!].map(
      (list) => list.find((result) => result.dimension === dimension)?.score ?? null,
    );
    return { dimension, before: was!, after: is!, change: changeOf(was!, is!) };
  });
}
