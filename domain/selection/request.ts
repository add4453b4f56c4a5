import * as v from "valibot";
import type { Millis } from "../ids.ts";
import type { Locale } from "../locale.ts";
import type { Difficulty, QuestionFormat } from "../question.ts";
import type { Calibration } from "./question-difficulty.ts";

/** A question of the bank as selection sees it. */
export type Candidate = Calibration & {
  id: string;
  /** The main one first. */
  topics: readonly string[];
  companies: readonly string[];
  /** When this person was last asked it. */
  last_seen_at: Millis | null;
};

/** Assessment measures the person evenly; practice stays with what they should get better at. */
export const Mode = v.picklist(["assessment", "practice"]);
export type Mode = v.InferOutput<typeof Mode>;

/** What the next question is wanted for. */
export type Request = {
  mode: Mode;
  /** None: any topic that matters to the person. */
  topics: readonly string[];
  /** Topics that do not matter to the person; one that they ask for does. */
  not_relevant?: readonly string[];
  num_questions: number;
  /** Null: let it adapt. */
  difficulty: Difficulty | null;
  /** The format that the interview's plan has for this place; null: any. */
  format: QuestionFormat | null;
  company: string | null;
  /** Topics that profile or résumé list: worth finding out about. */
  claimed?: readonly string[];
  /** The rounds of this interview so far; `score`: 0–100, null while it is not known. */
  asked: readonly { question_id: string; topics: readonly string[]; score: number | null }[];
  interview: string;
  /** What the choice is explained in; left out: English. */
  locale?: Locale | undefined;
  now: Millis;
};

/** The topics that count for a request: those asked for, else all that the bank has questions on and that matter to the person. */
export function scopeOf(request: Request, bank: readonly Candidate[]): readonly string[] {
  if (request.topics.length > 0) return request.topics;
  const all = [...new Set(bank.flatMap((question) => question.topics.slice(0, 1)))].sort();
  const relevant = all.filter((topic) => matters(topic, request));
  // Whoever says of every topic that it does not matter, and still wants an interview, gets one on any.
  return relevant.length > 0 ? relevant : all;
}

export const matters = (topic: string | undefined, { topics, not_relevant = [] }: Request): boolean =>
  topic === undefined || topics.includes(topic) || !not_relevant.includes(topic);
