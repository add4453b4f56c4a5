import type { Dimension, Level, RoundFacts, Score } from "../feedback.ts";

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

/** The level within what the facts ask for at least and allow at most in this dimension, each in words. */
export function bounded(dimension: Dimension, from: Standing, facts: RoundFacts): Standing {
  const raised = dimension === "problem_solving" ? raisedBySolving(from.level, facts) : null;
  let level = raised?.level ?? from.level;
  const caps = [...from.caps];
  const limit = (max: 1 | 2 | 3, why: string) => {
    if (level !== null && level > max) {
      level = max;
      caps.push(why);
    }
  };
  const passed = hiddenShare(facts);
  if (dimension === "coding" && wasNotJudged(facts)) {
    return {
      level: null,
      share: 0,
      caps: ["The submission could not be judged, so coding is not assessed."],
    };
  }
  if (dimension === "coding") {
    if (!facts.submitted) limit(2, "Nothing was submitted, so coding stands at level 2 at most.");
    else if (passed === 0) limit(1, "No hidden test passed, so coding stands at level 1.");
    else if (passed !== null && passed < 0.8)
      limit(2, "Fewer than 80 % of the hidden tests passed, so coding stands at level 2 at most.");
    else if (passed !== null && passed < 1)
      limit(3, "Not every hidden test passed, so coding stands at level 3 at most.");
  }
  if (dimension === "problem_solving") {
    for (const [max, why] of problemSolvingLimits(facts, passed)) limit(max, why);
  }
  return { level, share: from.share, caps, ...(raised && { raised: raised.why }) };
}

/** Code that solves the problem shows an idea that works, however little was said of it: the lowest level means unsolved. */
function raisedBySolving(level: Level, facts: RoundFacts): { level: 2 | 3; why: string } | null {
  const passed = hiddenShare(facts) ?? 0;
  if (passed < 0.5) return null;
  const least = passed === 1 && facts.hints_used === 0 ? 3 : 2;
  if (level !== null && level >= least) return null;
  const how =
    passed < 1 ? "solved in part" : facts.hints_used === 0 ? "solved without a hint" : "solved with hints";
  return { level: least, why: `${how}, with little said about why it works and what it costs` };
}

function problemSolvingLimits(facts: RoundFacts, passed: number | null): [1 | 2 | 3, string][] {
  const limits: [1 | 2 | 3, string][] = [];
  if (facts.hints_total > 0 && facts.hints_used >= facts.hints_total) {
    limits.push([2, "Every hint was used, so problem solving stands at level 2 at most."]);
  } else if (facts.hints_used >= 2) {
    limits.push([3, `${facts.hints_used} hints were used, so problem solving stands at level 3 at most.`]);
  }
  if (!wasNotJudged(facts) && (passed ?? 0) === 0) {
    limits.push([2, "No hidden test was passed, so problem solving stands at level 2 at most."]);
  }
  const limitSec = facts.time_limit_min === null ? null : facts.time_limit_min * 60;
  if (limitSec !== null && facts.duration_sec > 2 * limitSec) {
    limits.push([
      2,
      "The round took more than twice the time set for it, so problem solving stands at level 2 at most.",
    ]);
  } else if (limitSec !== null && facts.duration_sec > 1.25 * limitSec) {
    limits.push([
      3,
      "The round took longer than the time set for it, so problem solving stands at level 3 at most.",
    ]);
  }
  return limits;
}

const ZONES: Record<1 | 2 | 3 | 4, [number, number]> = { 1: [0, 49], 2: [50, 69], 3: [70, 84], 4: [85, 100] };

/** A level as points: its zone is the band, the share of checks that hold the place within it. */
export function levelScore({ level, share }: Standing): Score {
  if (level === null) return null;
  const [low, high] = ZONES[level];
  return { value: Math.round(low + clamp(share, 0, 1) * (high - low)), low, high };
}

/** Coding, verification and the hidden tests; with no hidden test passed, 40 at most. */
export function technicalScore(
  coding: Score,
  verification: Score,
  facts: RoundFacts,
): { score: Score; caps: string[] } {
  const passed = hiddenShare(facts);
  if (wasNotJudged(facts)) return { score: null, caps: [] };
  const hidden = passed === null ? null : exactly(Math.round(passed * 100));
  const score = weighted([
    [coding, TECHNICAL.coding],
    [hidden, TECHNICAL.hidden],
    [verification, TECHNICAL.verification],
  ]);
  if (!score || (passed ?? 0) > 0 || score.high <= NO_HIDDEN_PASS_CAP) return { score, caps: [] };
  const cap = (value: number) => Math.min(value, NO_HIDDEN_PASS_CAP);
  return {
    score: { value: cap(score.value), low: cap(score.low), high: cap(score.high) },
    caps: ["No hidden test was passed, so the technical score is 40 at most."],
  };
}

/** A round whose submission could not be judged has no overall score: words alone are no fair part of one. */
export const roundScore = (facts: RoundFacts, parts: Parameters<typeof overallScore>[0]): Score =>
  wasNotJudged(facts) ? null : overallScore(parts);

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

/** Submitted, but the runner never answered: nothing about the code is known, which is not the candidate's doing. */
export const wasNotJudged = (facts: RoundFacts): boolean => facts.submitted && facts.best_run_id === null;

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
