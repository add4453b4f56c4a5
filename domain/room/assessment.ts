import type { Effect } from "./effect.ts";
import { runsOf } from "./round.ts";
import { isPending, type RoomState, type Round } from "./state.ts";
import type { Step } from "./step.ts";

/** The rounds that the report is about. */
export const roundsToEvaluate = (state: RoomState): Round[] =>
  state.rounds.filter((round) => round.status === "COMPLETED");

/** Evaluation of a closed round, once none of its runs is out. */
export function dueForEvaluation(state: RoomState, roundId: string): Effect[] {
  const round = roundsToEvaluate(state).find((candidate) => candidate.id === roundId);
  if (!round || round.evaluated || state.status === "ABANDONED") return [];
  return runsOf(state, roundId).some(isPending) ? [] : [{ do: "evaluate-round", roundId }];
}

/** The right option of a choice is on its way: the transcript holds it. */
const awaitsKey = ({ task }: Round): boolean => task.kind === "mcq" && task.revealRequest !== null;

/** After the end: the transcript once nothing is out any more, then, with every round evaluated, the report. */
export function reportIfDue(after: Step): Step {
  if (!after.ok) return after;
  const { state } = after;
  if (state.status !== "COMPLETED" || state.report.status === "ready") return after;
  if (state.runs.some(isPending) || state.rounds.some(awaitsKey)) return after;
  const effects: Effect[] = [];
  if (!state.report.transcriptKey) effects.push({ do: "save-transcript" });
  else if (roundsToEvaluate(state).every((round) => round.evaluated)) effects.push({ do: "write-report" });
  return { ...after, effects: [...after.effects, ...effects] };
}

/** An interview that was abandoned has no report that its questions could be counted with. */
export const statsIfAbandoned = ({ status, rounds }: RoomState): Effect[] =>
  status === "ABANDONED" && rounds.length > 0 ? [{ do: "refresh-stats" }] : [];
