import type { Dimension, Report } from "../../../domain/feedback.ts";
import { DESIGN_SOLVING, DESIGN_TECHNICAL } from "../../../domain/scoring/design-score.ts";
import { report as words } from "../../strings/report.ts";

export const SCORES = ["technical", "communication", "problem_solving"] as const;
export type ScoreName = (typeof SCORES)[number];

const MADE_OF: Record<ScoreName, Dimension[]> = {
  technical: ["coding", "verification", ...DESIGN_TECHNICAL],
  communication: ["communication"],
  problem_solving: ["problem_solving", ...DESIGN_SOLVING],
};

/** What holds the score down or leaves a part of it open: limits set by facts, and gradings that disagree. */
export function scoreNotes({ rounds }: Pick<Report, "rounds">, name: ScoreName): string[] {
  const notes = rounds.flatMap(({ round_number, dimensions }) =>
    dimensions
      .filter(({ dimension }) => MADE_OF[name].includes(dimension))
      .flatMap(({ dimension, caps, deferred }) => [
        ...caps,
        ...(deferred ? [words.deferredNote(words.dimension[dimension])] : []),
      ])
      .map((note) => (rounds.length > 1 ? words.ofQuestion(round_number, note) : note)),
  );
  return [...new Set(notes)];
}

/** Whether the score is missing because gradings disagree, which is not the same as too little to assess. */
export function isLeftOpen(
  { rounds, ...scores }: Pick<Report, "rounds" | ScoreName>,
  name: ScoreName,
): boolean {
  return (
    scores[name] === null &&
    rounds.some(({ dimensions }) =>
      dimensions.some(({ dimension, deferred }) => deferred && MADE_OF[name].includes(dimension)),
    )
  );
}
