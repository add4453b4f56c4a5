import type { Id } from "../domain/ids.ts";
import type { ReportState } from "../domain/room/state.ts";

/** How far a report is, and which rounds were disputed. */
export type ReportProgress = Pick<ReportState, "status" | "roundsDone" | "roundsTotal" | "failure"> & {
  disputed: Id[];
};

export function progressOf({ report, regrading, ...state }: ReportState): ReportProgress {
  const { status, roundsDone, roundsTotal, failure } = state;
  // A report of before there were second grades has none.
  const regraded = (report?.regrades ?? []).map(({ evaluation }) => evaluation.round_id);
  return { status, roundsDone, roundsTotal, failure, disputed: [...regrading, ...regraded] };
}
