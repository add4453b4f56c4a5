import type { Dimension, Score } from "../feedback.ts";
import { meanScore } from "./score.ts";

/** The design itself, or the option picked. */
export const DESIGN_TECHNICAL: readonly Dimension[] = [
  "api_data",
  "high_level",
  "deep_dive",
  "operations",
  "choice",
];
/** What the design rests on: what is wanted, how much of it, and what speaks for which way. */
export const DESIGN_SOLVING: readonly Dimension[] = ["requirements", "estimation", "trade_offs"];

/** The three columns of the data model from the dimensions of a system-design round; each the mean of what was assessed. */
export function designParts(scoreOf: (dimension: Dimension) => Score): {
  technical: Score;
  problem_solving: Score;
  communication: Score;
  caps: string[];
} {
  return {
    technical: meanScore(DESIGN_TECHNICAL.map(scoreOf)),
    problem_solving: meanScore(DESIGN_SOLVING.map(scoreOf)),
    communication: scoreOf("communication"),
    caps: [],
  };
}
