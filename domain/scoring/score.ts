import type { Level, RoundFacts, Score } from "../feedback.ts";
import type { Locale } from "../locale.ts";
import { capWords } from "./cap-words.ts";

/** Percent of the overall score. */
export const WEIGHTS = { technical: 50, problem_solving: 30, communication: 20 } as const;
/** Percent of the technical score. */
const TECHNICAL = { coding: 40, hidden: 40, verification: 20 } as const;
const NO_HIDDEN_PASS_CAP = 40;

/** Answers to the checks of one dimension: true, false, or null where the record does not show it. */
export type Answers = (boolean | null)[];
/** A level with the share of checks that hold, which places it within its zone. */
export type Standing = {
  level: Level;
  share: number;
  caps: string[];
  /** Why the facts place it above what the checks alone give. */
  raised?: string;
};

/** The level that the answers give: from 85 % of the answered checks 4, from 60 % 3, from 30 % 2; null with nothing answered. */
export function standing(answers: Answers): Standing {
  const answered = answers.filter((answer) => answer !== null);
  if (answered.length === 0) return { level: null, share: 0, caps: [] };
  const held = answered.filter(Boolean).length;
  const share = held / answered.length;
  const level = share >= 0.85 ? 4 : share >= 0.6 ? 3 : share >= 0.3 ? 2 : 1;
  // Few checks place no one at the very end of a zone.
  return { level, share: (held + 1) / (answered.length + 2), caps: [] };
}

const ZONES: Record<1 | 2 | 3 | 4, [number, number]> = { 1: [0, 49], 2: [50, 69], 3: [70, 84], 4: [85, 100] };

/** A level as points: its zone is the band, the share of checks that hold the place within it. */
export function levelScore({ level, share }: Standing): Score {
  if (level === null) return null;
  const [low, high] = ZONES[level];
  return { value: Math.round(low + clamp(share, 0, 1) * (high - low)), low, high };
}

/** So many points with the level whose zone they lie in, and that zone as the band. */
export function placed(value: number): { level: 1 | 2 | 3 | 4; score: NonNullable<Score> } {
  const level = value >= 85 ? 4 : value >= 70 ? 3 : value >= 50 ? 2 : 1;
  const [low, high] = ZONES[level];
  return { level, score: { value, low, high } };
}

/**
 * Coding, verification and the hidden tests; with no hidden test passed, 40 at most. Who never submitted passed none, so that
 * keeping code back is never better. `isOpen`: nothing is known of the code, which is not the candidate's doing.
 */
export function technicalScore(
  coding: Score,
  verification: Score,
  facts: RoundFacts,
  isOpen = wasNotJudged(facts) || wasCutShort(facts),
  locale?: Locale,
): { score: Score; caps: string[] } {
  const passed = hiddenShare(facts);
  if (isOpen) return { score: null, caps: [] };
  const hidden = exactly(Math.round((passed ?? 0) * 100));
  const score = weighted([
    [coding, TECHNICAL.coding],
    [hidden, TECHNICAL.hidden],
    [verification, TECHNICAL.verification],
  ]);
  if (!score || (passed ?? 0) > 0 || score.high <= NO_HIDDEN_PASS_CAP) return { score, caps: [] };
  const cap = (value: number) => Math.min(value, NO_HIDDEN_PASS_CAP);
  return {
    score: { value: cap(score.value), low: cap(score.low), high: cap(score.high) },
    caps: [capWords(locale).technical],
  };
}

/** A round of which only the words could be judged has no overall score: they alone are no fair part of one. */
export const roundScore = (facts: RoundFacts, parts: Parameters<typeof overallScore>[0]): Score =>
  wasNotJudged(facts) || (isDesign(facts) && !parts.technical && !parts.problem_solving)
    ? null
    : overallScore(parts);

/** 50 technical, 30 problem solving, 20 communication; what was not assessed counts neither way. */
export function overallScore(parts: {
  technical: Score;
  problem_solving: Score;
  communication: Score;
}): Score {
  return weighted([
    [parts.technical, WEIGHTS.technical],
    [parts.problem_solving, WEIGHTS.problem_solving],
    [parts.communication, WEIGHTS.communication],
  ]);
}

/** The mean over rounds, those that were not assessed left out. */
export const meanScore = (scores: Score[]): Score => weighted(scores.map((score) => [score, 1]));

/** Share of the hidden tests that the best submission passed; null when none was judged. Code that did not run passed none. */
export function hiddenShare(facts: RoundFacts): number | null {
  if (!facts.submitted || facts.best_run_id === null) return null;
  return facts.hidden_total > 0 ? clamp(facts.hidden_passed / facts.hidden_total, 0, 1) : 0;
}

/** A system-design round: it takes notes, and nothing in it is run. */
export const isDesign = ({ language }: RoundFacts): boolean => language === "markdown";

/** Submitted, but the runner never answered: nothing about the code is known, which is not the candidate's doing. */
export const wasNotJudged = (facts: RoundFacts): boolean => facts.submitted && facts.best_run_id === null;

/** Nothing was submitted because the interview's time ran out before the round had had most of its own: that says nothing of anyone. */
export function wasCutShort(facts: RoundFacts): boolean {
  const { submitted, time_ran_out, duration_sec, time_limit_min } = facts;
  if (!time_ran_out || submitted || time_limit_min === null) return false;
  return duration_sec < 60 * time_limit_min * (isDesign(facts) ? ENOUGH_TALK : ENOUGH);
}
/** With this share of the time set for a question nobody was kept from showing something. */
const ENOUGH = 0.8;
/** What is said counts as it is said: half of the time shows a good part of a design. */
const ENOUGH_TALK = 0.5;

function weighted(parts: [Score, number][]): Score {
  const assessed = parts.filter((part): part is [NonNullable<Score>, number] => part[0] !== null);
  const total = assessed.reduce((sum, [, weight]) => sum + weight, 0);
  if (total === 0) return null;
  const mean = (key: "value" | "low" | "high") =>
    clamp(
      Math.round(assessed.reduce((sum, [score, weight]) => sum + score[key] * weight, 0) / total),
      0,
      100,
    );
  return { value: mean("value"), low: mean("low"), high: mean("high") };
}

const exactly = (value: number) => ({ value, low: value, high: value });
const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
