import * as v from "valibot";
import type { RoundEvaluation, Score } from "../feedback.ts";
import type { Said } from "./said.ts";

export const MAX_REGRADED = 100;

/** How many of the last graded rounds are looked at. */
export const RegradeRequest = v.object({
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_REGRADED)),
});
export type RegradeRequest = v.InferOutput<typeof RegradeRequest>;

/** A past round, by the version it was graded with and by the one that is tried. Says nothing of whose it is. */
export type RegradeLine = {
  round_id: string;
  /** ISO 8601. */
  ended_at: string;
  /** Of the question, as it was asked; null: from before versions were counted. */
  version: number | null;
  /** 0–100; null: not assessed. */
  before: number | null;
  after: number | null;
  hidden_before: { passed: number; total: number } | null;
  hidden_after: { passed: number; total: number } | null;
  /** False: a newer grader did the second, so that not all of the difference is the question's. */
  same_grader: boolean;
  /** Why it could not be graded anew, in English; `failure_said`: the same for other languages. */
  failure: string | null;
  failure_said?: Said[];
  /** Its candidate is to be told, once it is live. */
  told: boolean;
};

/** Result of a REGRADE, as far as it is. */
export type RegradeResult = {
  lines: RegradeLine[];
  /** SHA-256 of the content it was graded with: only once that is live can it be told to candidates. */
  content_hash: string;
  /** When it was told to the candidates, and how many it changed something for. */
  applied: { at: string; version: number; rounds: number } | null;
};

/** The same as it is kept: with the grades that are to be told, which are nobody's to read but whose they are. */
export type KeptRegrade = RegradeResult & { evaluations: RoundEvaluation[] };

type Graded = Omit<RegradeLine, "told">;

/** Whether the round would stand otherwise. */
export const isChanged = (line: Graded): boolean =>
  line.failure === null && (line.before !== line.after || isRunOtherwise(line));

/** Whether that is the question's doing: other hidden tests, or by the same grader a score outside the band of the first one. */
export const isToBeTold = (line: Graded, first: Score): boolean =>
  line.failure === null &&
  (isRunOtherwise(line) || (line.same_grader && line.before !== line.after && !isWithin(first, line.after)));

const isRunOtherwise = ({ hidden_before, hidden_after }: Graded): boolean =>
  hidden_before?.passed !== hidden_after?.passed || hidden_before?.total !== hidden_after?.total;

const isWithin = (band: Score, value: number | null): boolean =>
  band !== null && value !== null && band.low <= value && value <= band.high;

/** Body of `POST /api/admin/questions/:id/jobs/:jobId/apply`: what was mended, for those whose answers it changes. */
export const Application = v.strictObject({
  note: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500)),
});
export type Application = v.InferOutput<typeof Application>;
