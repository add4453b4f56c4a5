import type { Correction, Regrade, Report } from "../feedback.ts";
import type { Id } from "../ids.ts";
import { dueForEvaluation, reportIfDue, roundsToEvaluate, statsIfAbandoned } from "./assessment.ts";
import type { EventOf } from "./event.ts";
import { replaceRound } from "./round.ts";
import { saveFeedback, saveInterview } from "./rows.ts";
import type { RoomState } from "./state.ts";
import { refuse, type Step, stale, step } from "./step.ts";

export function roundEvaluated(state: RoomState, event: EventOf<"round.evaluated">): Step {
  const round = state.rounds.find((candidate) => candidate.id === event.roundId);
  if (!round || round.evaluated) return stale();
  const graded = replaceRound(state, { ...round, evaluated: true });
  const report: RoomState["report"] = {
    ...state.report,
    status: resumed(state),
    failure: null,
    roundsDone: graded.rounds.filter((other) => other.evaluated).length,
  };
  const next: RoomState = { ...graded, report };
  return reportIfDue(step(next, { do: "save-evaluation", roundId: round.id }, ...statsIfAbandoned(next)));
}

export function transcriptSaved(state: RoomState, event: EventOf<"transcript.saved">): Step {
  if (state.report.transcriptKey) return stale();
  return reportIfDue(step({ ...state, report: { ...state.report, transcriptKey: event.key } }));
}

export function feedbackReady(state: RoomState, event: EventOf<"feedback.ready">): Step {
  if (state.status !== "COMPLETED" || state.report.status === "ready") return stale();
  const report = { ...state.report, status: "ready" as const, failure: null, report: event.report };
  return step({ ...state, report }, saveFeedback(state, event), { do: "refresh-stats" });
}

export function feedbackFailed(state: RoomState, event: EventOf<"feedback.failed">): Step {
  if (state.report.status === "ready") return stale();
  const status = state.report.status === "none" ? "none" : "incomplete";
  return step({ ...state, report: { ...state.report, status, failure: event.message } });
}

/** The candidate asks for the missing steps again; what succeeded is kept. */
export function feedbackRetried(state: RoomState): Step {
  if (state.report.status !== "incomplete") return refuse("stale", "There is nothing to retry.");
  const next: RoomState = { ...state, report: { ...state.report, status: "writing", failure: null } };
  const missing = roundsToEvaluate(next).flatMap((round) => dueForEvaluation(next, round.id));
  return reportIfDue(step(next, saveInterview(next), ...missing));
}

/** Each round may be disputed once, when the report stands. */
export function roundDisputed(state: RoomState, event: EventOf<"round.disputed">): Step {
  const { report, status } = state.report;
  const { roundId } = event;
  const regrading = regradingOf(state);
  if (status !== "ready" || !report?.rounds.some((round) => round.round_id === roundId))
    return refuse("stale", "There is no grade of this question that could be disputed.");
  if (regrading.includes(roundId) || regradesOf(report).some((one) => one.evaluation.round_id === roundId))
    return refuse("stale", "This question was graded a second time already; both grades are kept.");
  const next = { ...state, report: { ...state.report, regrading: [...regrading, roundId] } };
  return step(next, { do: "regrade-round", roundId, reason: event.reason });
}

/** The second grade stands beside the first, which is never changed. */
export function roundRegraded(state: RoomState, event: EventOf<"round.regraded">): Step {
  const { report } = state.report;
  const regrading = regradingOf(state);
  if (!report || !regrading.includes(event.roundId)) return stale();
  const { reason, evaluation, at } = event;
  const whole = { ...report, regrades: [...regradesOf(report), { at, reason, evaluation }] };
  const next = {
    ...state,
    report: {
      ...state.report,
      report: whole,
      regrading: regrading.filter((roundId) => roundId !== event.roundId),
    },
  };
  return step(next, saveFeedback(next, { id: event.id, at: event.at, report: whole }));
}

/** Stands beside the grade that was given, too; of one version it is noted once. */
export function roundCorrected(state: RoomState, event: EventOf<"round.corrected">): Step {
  const { report } = state.report;
  const { at, version, note, evaluation } = event;
  const graded = report?.rounds.some(({ round_id }) => round_id === evaluation.round_id);
  if (!report || !graded) return refuse("stale", "There is no grade of this question.");
  const isSame = (one: Correction) =>
    one.version === version && one.evaluation.round_id === evaluation.round_id;
  const corrections = report.corrections ?? [];
  if (corrections.some(isSame)) return stale();
  const whole = { ...report, corrections: [...corrections, { at, version, note, evaluation }] };
  const next = { ...state, report: { ...state.report, report: whole } };
  return step(next, saveFeedback(next, { id: event.id, at, report: whole }));
}

/** A room that ended before second grades existed has neither list. */
const regradingOf = (state: RoomState): Id[] => state.report.regrading ?? [];
const regradesOf = (report: Report): Regrade[] => report.regrades ?? [];

const resumed = (state: RoomState) =>
  state.report.status === "incomplete" ? "writing" : state.report.status;
