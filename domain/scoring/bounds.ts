import type { Dimension, Level, RoundFacts } from "../feedback.ts";
import { hiddenShare, type Standing, wasCutShort, wasNotJudged } from "./score.ts";

/** The level within what the facts ask for at least and allow at most in this dimension, each in words. */
export function bounded(dimension: Dimension, from: Standing, facts: RoundFacts): Standing {
  if (wasCutShort(facts)) return { level: null, share: 0, caps: [] };
  if (dimension === "coding" && wasNotJudged(facts)) return { level: null, share: 0, caps: [] };
  const raised = dimension === "problem_solving" ? raisedBySolving(from.level, facts) : null;
  let level = raised?.level ?? from.level;
  const caps = [...from.caps];
  for (const [max, why] of limits(dimension, facts)) {
    if (level === null || level <= max) continue;
    level = max;
    caps.push(why);
  }
  return { level, share: from.share, caps, ...(raised && { raised: raised.why }) };
}

/** Hints, and turns of the interviewer that named what the candidate had not: each of these counts as half a hint. */
export const hintsCounted = ({ hints_used, nudges }: RoundFacts): number => hints_used + nudges / 2;

/** Code that solves the problem shows an idea that works, however little was said of it: the lowest level means unsolved. */
function raisedBySolving(level: Level, facts: RoundFacts): { level: 2 | 3; why: string } | null {
  const passed = hiddenShare(facts) ?? 0;
  if (passed < 0.5) return null;
  const least = passed === 1 && hintsCounted(facts) < 1 ? 3 : 2;
  // What was not assessed stays so: a level out of nothing could only lower the whole.
  if (level === null || level >= least) return null;
  const how = passed < 1 ? "solved in part" : `solved ${help(facts)}`;
  return { level: least, why: `${how}, with little said about why it works and what it costs` };
}

function help({ hints_used, nudges, approach_shown }: RoundFacts): string {
  if (approach_shown) return "after the approach was shown";
  if (hints_used > 0) return "with hints";
  return nudges > 0 ? "with the interviewer's nudges" : "without a hint";
}

type Limit = [max: 1 | 2 | 3, why: string];

function limits(dimension: Dimension, facts: RoundFacts): Limit[] {
  switch (dimension) {
    case "coding":
      return codingLimits(facts);
    case "problem_solving":
      return [...helpLimits(facts), ...unsolvedLimits(facts), ...timeLimits(facts)];
    case "requirements":
    case "estimation":
    case "api_data":
    case "high_level":
    case "deep_dive":
    case "trade_offs":
    case "operations":
    case "choice":
      return designLimits(facts);
    case "communication":
    case "verification":
      return [];
    default:
      return dimension satisfies never;
  }
}

function codingLimits(facts: RoundFacts): Limit[] {
  const passed = hiddenShare(facts);
  if (!facts.submitted) return [[1, "Nothing was submitted, so coding stands at level 1."]];
  if (passed === null || passed === 1) return [];
  if (passed === 0) return [[1, "No hidden test passed, so coding stands at level 1."]];
  return passed < 0.8
    ? [[2, "Fewer than 80 % of the hidden tests passed, so coding stands at level 2 at most."]]
    : [[3, "Not every hidden test passed, so coding stands at level 3 at most."]];
}

function helpLimits(facts: RoundFacts): Limit[] {
  const { hints_used, hints_total, approach_shown } = facts;
  if (approach_shown) return [[2, "The approach was shown, so problem solving stands at level 2 at most."]];
  const counted = hintsCounted(facts);
  if (hints_total > 0 && counted >= hints_total) {
    const why = hints_used >= hints_total ? "Every hint was used" : helpInWords(facts);
    return [[2, `${why}, so problem solving stands at level 2 at most.`]];
  }
  return counted >= 2 ? [[3, `${helpInWords(facts)}, so problem solving stands at level 3 at most.`]] : [];
}

/** In a system-design round help counts against everything that it may have told. */
function designLimits(facts: RoundFacts): Limit[] {
  const { hints_used, hints_total, approach_shown } = facts;
  if (approach_shown) return [[2, "The sample answer was shown, so this stands at level 2 at most."]];
  const counted = hintsCounted(facts);
  if (hints_total > 0 && hints_used >= hints_total)
    return [[2, "Every hint was used, so this stands at level 2 at most."]];
  return counted >= 2 ? [[3, `${helpInWords(facts)}, so this stands at level 3 at most.`]] : [];
}

function helpInWords(facts: RoundFacts): string {
  const { hints_used, nudges } = facts;
  if (nudges === 0) return `${hints_used} hints were used`;
  const named = `${nudges} ${nudges === 1 ? "nudge" : "nudges"} of the interviewer`;
  const both = hints_used ? `${hints_used} ${hints_used === 1 ? "hint" : "hints"} and ${named}` : named;
  return `${both} count as ${hintsCounted(facts)} hints`;
}

function unsolvedLimits(facts: RoundFacts): Limit[] {
  if (wasNotJudged(facts) || (hiddenShare(facts) ?? 0) > 0) return [];
  return [[2, "No hidden test was passed, so problem solving stands at level 2 at most."]];
}

function timeLimits({ time_limit_min, duration_sec }: RoundFacts): Limit[] {
  if (time_limit_min === null || duration_sec <= 75 * time_limit_min) return [];
  return duration_sec > 120 * time_limit_min
    ? [
        [
          2,
          "The round took more than twice the time set for it, so problem solving stands at level 2 at most.",
        ],
      ]
    : [[3, "The round took longer than the time set for it, so problem solving stands at level 3 at most."]];
}
