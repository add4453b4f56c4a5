import type { Dimension, Level, RoundFacts } from "../feedback.ts";
import type { Locale } from "../locale.ts";
import { type CapWords, capWords } from "./cap-words.ts";
import { hiddenShare, type Standing, wasCutShort, wasNotJudged } from "./score.ts";

/** The level within what the facts ask for at least and allow at most in this dimension, each in words. */
export function bounded(dimension: Dimension, from: Standing, facts: RoundFacts, locale?: Locale): Standing {
  const words = capWords(locale);
  if (wasCutShort(facts)) return { level: null, share: 0, caps: [] };
  if (dimension === "coding" && wasNotJudged(facts)) return { level: null, share: 0, caps: [] };
  const raised = dimension === "problem_solving" ? raisedBySolving(from.level, facts, words) : null;
  let level = raised?.level ?? from.level;
  const caps = [...from.caps];
  for (const [max, why] of limits(dimension, facts, words)) {
    if (level === null || level <= max) continue;
    level = max;
    caps.push(why);
  }
  return { level, share: from.share, caps, ...(raised && { raised: raised.why }) };
}

/** Hints, and turns of the interviewer that named what the candidate had not: each of these counts as half a hint. */
export const hintsCounted = ({ hints_used, nudges }: RoundFacts): number => hints_used + nudges / 2;

/** Code that solves the problem shows an idea that works, however little was said of it: the lowest level means unsolved. */
function raisedBySolving(
  level: Level,
  facts: RoundFacts,
  words: CapWords,
): { level: 2 | 3; why: string } | null {
  const passed = hiddenShare(facts) ?? 0;
  if (passed < 0.5) return null;
  const least = passed === 1 && hintsCounted(facts) < 1 ? 3 : 2;
  // What was not assessed stays so: a level out of nothing could only lower the whole.
  if (level === null || level >= least) return null;
  return { level: least, why: words.raised(passed < 1 ? words.solvedInPart : words.solved[help(facts)]) };
}

function help({ hints_used, nudges, approach_shown }: RoundFacts): keyof CapWords["solved"] {
  if (approach_shown) return "approach";
  if (hints_used > 0) return "hints";
  return nudges > 0 ? "nudges" : "alone";
}

type Limit = [max: 1 | 2 | 3, why: string];

function limits(dimension: Dimension, facts: RoundFacts, words: CapWords): Limit[] {
  switch (dimension) {
    case "coding":
      return codingLimits(facts, words);
    case "problem_solving":
      return [...helpLimits(facts, words), ...unsolvedLimits(facts, words), ...timeLimits(facts, words)];
    case "requirements":
    case "estimation":
    case "api_data":
    case "high_level":
    case "deep_dive":
    case "trade_offs":
    case "operations":
    case "choice":
      return designLimits(facts, words);
    case "communication":
    case "verification":
      return [];
    default:
      return dimension satisfies never;
  }
}

function codingLimits(facts: RoundFacts, words: CapWords): Limit[] {
  const passed = hiddenShare(facts);
  if (!facts.submitted) return [[1, words.notSubmitted]];
  if (passed === null || passed === 1) return [];
  if (passed === 0) return [[1, words.noneHidden]];
  // Code that returns the same for whatever it is given passes some, too.
  if (passed < 0.2) return [[1, words.hardlyAnyHidden]];
  return passed < 0.8 ? [[2, words.fewHidden]] : [[3, words.notAllHidden]];
}

function helpLimits(facts: RoundFacts, words: CapWords): Limit[] {
  const { hints_used, hints_total, approach_shown } = facts;
  if (approach_shown) return [[2, words.approachShown]];
  const counted = hintsCounted(facts);
  if (hints_total > 0 && counted >= hints_total) {
    const why = hints_used >= hints_total ? words.everyHint : helpInWords(facts, words);
    return [[2, words.soSolving(why, 2)]];
  }
  return counted >= 2 ? [[3, words.soSolving(helpInWords(facts, words), 3)]] : [];
}

/** In a system-design round help counts against everything that it may have told. */
function designLimits(facts: RoundFacts, words: CapWords): Limit[] {
  const { hints_used, hints_total, approach_shown } = facts;
  if (approach_shown) return [[2, words.sampleShown]];
  const counted = hintsCounted(facts);
  if (hints_total > 0 && hints_used >= hints_total) return [[2, words.soThis(words.everyHint, 2)]];
  return counted >= 2 ? [[3, words.soThis(helpInWords(facts, words), 3)]] : [];
}

const helpInWords = (facts: RoundFacts, words: CapWords): string =>
  facts.nudges === 0
    ? words.hints(facts.hints_used)
    : words.nudges(facts.hints_used, facts.nudges, hintsCounted(facts));

function unsolvedLimits(facts: RoundFacts, words: CapWords): Limit[] {
  if (wasNotJudged(facts) || (hiddenShare(facts) ?? 0) > 0) return [];
  return [[2, words.unsolved]];
}

function timeLimits({ time_limit_min, duration_sec }: RoundFacts, words: CapWords): Limit[] {
  if (time_limit_min === null || duration_sec <= 75 * time_limit_min) return [];
  return duration_sec > 120 * time_limit_min ? [[2, words.twiceTheTime]] : [[3, words.overTime]];
}
