import type { Dimension } from "../../domain/feedback.ts";

/** What is said of a dimension, well done and not; every remark of a generated report is one of these. */
export const REMARKS: Record<Dimension, [good: string, poor: string]> = {
  communication: [
    "Said what they were about to do before doing it.",
    "Worked in silence for long stretches.",
  ],
  problem_solving: [
    "Named a first approach, its cost, and what would be better.",
    "Began to code before the approach was clear.",
  ],
  coding: [
    "The code is short, and its names say what things are.",
    "The code repeats itself and is hard to follow.",
  ],
  verification: ["Walked through an example and an edge case.", "Submitted without trying an edge case."],
  requirements: ["Asked who uses it, how much, and what may be left out.", "Took the scope for granted."],
  estimation: ["Reckoned traffic and storage before choosing.", "Gave no figures for traffic or storage."],
  api_data: [
    "Wrote down the calls and the tables behind them.",
    "Left open what is stored and how it is asked for.",
  ],
  high_level: [
    "Drew a whole that works before going into parts.",
    "Parts were named without how they connect.",
  ],
  deep_dive: ["Went into the hardest part and stayed there.", "Stayed on the surface of the hardest part."],
  trade_offs: ["Weighed two ways and said what decides.", "Named one way without its price."],
  operations: [
    "Said what is watched and what happens when a part fails.",
    "Left out what happens when a part fails.",
  ],
  choice: [
    "Picked the option that fits, for the right reason.",
    "Picked an option whose cost was overlooked.",
  ],
};
