import type { RoomState, Run } from "./state.ts";

/** The runs of a round, newest first. */
export const runsOf = (state: RoomState, roundId: string): Run[] =>
  state.runs.filter((run) => run.roundId === roundId).reverse();

/** The submission of a round that passes most hidden tests; null before one was judged. */
export function bestSubmission(state: RoomState, roundId: string): Run | null {
  const judged = runsOf(state, roundId).filter((run) => run.mode === "SUBMIT" && run.result?.hidden);
  return judged.reduce<Run | null>((best, run) => (passed(run) > passed(best) ? run : best), null);
}

const passed = (run: Run | null) => run?.result?.hidden?.passed ?? -1;
