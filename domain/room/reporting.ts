import type { Effect } from "./effect.ts";
import type { EventOf } from "./event.ts";
import { saveInterview } from "./rows.ts";
import { isPending, type RoomState } from "./state.ts";
import { refuse, type Step, stale, step } from "./step.ts";

/** Evaluation of a closed round, once none of its runs is out. */
export function dueForEvaluation(state: RoomState, roundId: string): Effect[] {
  const round = state.rounds.find((candidate) => candidate.id === roundId);
  if (round?.status !== "COMPLETED" || round.evaluated || state.status === "ABANDONED") return [];
  if (state.runs.some((run) => run.roundId === roundId && isPending(run))) return [];
  return [{ do: "evaluate-round", roundId }];
}

/** After the end: the transcript once nothing is out any more, then, with every round evaluated, the report. */
export function reportIfDue(after: Step): Step {
  if (!after.ok) return after;
  const { state } = after;
  if (state.status !== "COMPLETED" || state.report.status === "ready" || state.runs.some(isPending))
    return after;
  const effects: Effect[] = [];
  if (!state.report.transcriptKey) effects.push({ do: "save-transcript" });
  else if (roundsToEvaluate(state).every((round) => round.evaluated)) effects.push({ do: "write-report" });
  return { ...after, effects: [...after.effects, ...effects] };
}

export const roundsToEvaluate = (state: RoomState) =>
  state.rounds.filter((round) => round.status === "COMPLETED");

export function roundEvaluated(state: RoomState, event: EventOf<"round.evaluated">): Step {
  const round = state.rounds.find((candidate) => candidate.id === event.roundId);
  if (!round || round.evaluated) return stale();
  const evaluated = { ...round, evaluated: true };
  const rounds = state.rounds.map((other) => (other.id === round.id ? evaluated : other));
  const next: RoomState = {
    ...state,
    rounds,
    report: {
      ...state.report,
      status: resumed(state),
      failure: null,
      roundsDone: rounds.filter((r) => r.evaluated).length,
    },
  };
  return reportIfDue(step(next, { do: "save-evaluation", roundId: round.id }));
}

export function transcriptSaved(state: RoomState, event: EventOf<"transcript.saved">): Step {
  if (state.report.transcriptKey) return stale();
  return reportIfDue(step({ ...state, report: { ...state.report, transcriptKey: event.key } }));
}

export function feedbackReady(state: RoomState, event: EventOf<"feedback.ready">): Step {
  if (state.status !== "COMPLETED" || state.report.status === "ready") return stale();
  const report = { ...state.report, status: "ready" as const, failure: null, report: event.report };
  return step(
    { ...state, report },
    {
      do: "save",
      row: {
        table: "interview_feedback",
        values: {
          id: event.id,
          interview_id: state.interviewId,
          report: event.report,
          transcript_url: state.report.transcriptKey,
          generated_at: event.at,
        },
      },
    },
    { do: "refresh-stats" },
  );
}

export function feedbackFailed(state: RoomState, event: EventOf<"feedback.failed">): Step {
  if (state.report.status === "ready") return stale();
  const report = {
    ...state.report,
    failure: event.message,
    status: state.report.status === "none" ? "none" : "incomplete",
  };
  return step({ ...state, report: report as RoomState["report"] });
}

/** The candidate asks for the missing steps again; what succeeded is kept. */
export function feedbackRetried(state: RoomState): Step {
  if (state.report.status !== "incomplete") return refuse("stale", "There is nothing to retry.");
  const next: RoomState = { ...state, report: { ...state.report, status: "writing", failure: null } };
  const missing = roundsToEvaluate(next).flatMap((round) => dueForEvaluation(next, round.id));
  return reportIfDue(step(next, saveInterview(next), ...missing));
}

const resumed = (state: RoomState) =>
  state.report.status === "incomplete" ? "writing" : state.report.status;
