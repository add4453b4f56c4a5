import { limitOf } from "../interview.ts";
import { dueForEvaluation, reportIfDue, roundsToEvaluate, statsIfAbandoned } from "./assessment.ts";
import { elapsedAt, newClock, startClock, stopClock } from "./clock.ts";
import type { Effect } from "./effect.ts";
import type { EndReason, EventOf } from "./event.ts";
import { DEFAULT_LIMITS, waitsOf } from "./limits.ts";
import { revealTheRest } from "./revealing.ts";
import { addMessage, advance, hasSpoken, newMessage, replaceRound, runsOf } from "./round.ts";
import { saveInterview, saveMessage, saveRound } from "./rows.ts";
import { hasAnswer, openRound, type RoomState, type Round } from "./state.ts";
import { andThen, noOpenRound, refuse, type Step, stale, step } from "./step.ts";
import { firstPhase, newTask } from "./task.ts";
import { speak } from "./turn.ts";

export function interviewCreated(state: RoomState | null, event: EventOf<"interview.created">): Step {
  if (state) return stale();
  return step({
    interviewId: event.interviewId,
    interviewType: event.interviewType,
    difficulty: event.difficulty,
    config: event.config,
    // A log from before the waits were kept has none.
    waits: event.waits ?? waitsOf(DEFAULT_LIMITS),
    status: "CREATED",
    createdAt: event.createdAt,
    startedAt: null,
    pausedAt: null,
    interruptedAt: null,
    endedAt: null,
    endReason: null,
    writer: null,
    clock: newClock(limitOf(event.config)),
    rounds: [],
    choosing: null,
    messages: [],
    turn: null,
    queuedTurns: [],
    runs: [],
    silence: { since: event.createdAt, nudges: 0, actedAt: event.createdAt },
    report: {
      status: "none",
      roundsDone: 0,
      roundsTotal: 0,
      transcriptKey: null,
      failure: null,
      report: null,
      regrading: [],
    },
  });
}

export function interviewStarted(state: RoomState, event: EventOf<"interview.started">): Step {
  if (state.status !== "CREATED") return refuse("already_started", "The interview has already begun.");
  const next: RoomState = {
    ...state,
    status: "IN_PROGRESS",
    startedAt: event.at,
    clock: startClock(state.clock, event.at),
    choosing: { requestId: event.id, number: 1 },
  };
  return step(next, saveInterview(next), { do: "choose-question", requestId: event.id, number: 1 });
}

export function roundOpened(state: RoomState, event: EventOf<"round.opened">): Step {
  if (state.choosing?.number !== event.number) return stale();
  const { starter_code } = event.question;
  const task = newTask(event.question);
  const phase = event.number === 1 ? "agenda" : firstPhase(task.kind);
  const openedAtElapsedMs = elapsedAt(state.clock, event.at);
  const round: Round = {
    id: event.id,
    number: event.number,
    status: "IN_PROGRESS",
    question: event.question,
    why: event.why,
    phase,
    phaseSince: event.at,
    phases: [{ phase, fromMs: openedAtElapsedMs }],
    startedAt: event.at,
    endedAt: null,
    openedAtElapsedMs,
    durationSec: null,
    hints: [],
    hintRequest: null,
    approachShown: null,
    language: task.kind === "coding" ? (state.rounds.at(-1)?.language ?? state.config.language) : "markdown",
    code: {
      javascript: { text: starter_code.javascript, rev: 0 },
      python: { text: starter_code.python, rev: 0 },
      java: { text: starter_code.java, rev: 0 },
      markdown: { text: "", rev: 0 },
    },
    codeTouched: false,
    task,
    awaiting: [],
    timeUp: false,
    evaluated: false,
  };
  const next: RoomState = { ...state, choosing: null, rounds: [...state.rounds, round] };
  const effects: Effect[] = [saveRound(next, round)];
  if (round.number < next.config.num_questions)
    effects.push({ do: "prepare-question", number: round.number + 1 });
  return speak(step(next, ...effects), event, { kind: "opening" });
}

export function questionExhausted(state: RoomState, event: EventOf<"question.exhausted">): Step {
  if (!state.choosing) return stale();
  return endInterview({ ...state, choosing: null }, "no_question", event.at);
}

export function hintRequested(state: RoomState, event: EventOf<"hint.requested">): Step {
  const round = openRound(state);
  if (!round) return noOpenRound();
  if (event.index !== undefined && event.index !== round.hints.length)
    return refuse("stale", "That hint is open already.");
  if (round.hintRequest) return refuse("hint_pending", "Your hint is on its way.");
  // After the last hint there is one more to be had: the approach itself. That of a choice is its answer.
  if (round.approachShown !== null)
    return refuse("no_more_hints", "All hints of this question are open, and so is the approach.");
  if (round.task.kind === "mcq" && round.hints.length >= round.question.hints_total)
    return refuse("no_more_hints", "There is no further hint for this question.");
  const next = replaceRound(state, { ...round, hintRequest: event.id });
  return step(next, { do: "serve-hint", requestId: event.id, roundId: round.id, index: round.hints.length });
}

export function hintServed(state: RoomState, event: EventOf<"hint.served">): Step {
  const round = openRound(state);
  if (round?.hintRequest !== event.requestId || event.index !== round.hints.length) return stale();
  const { id, index, text, at } = event;
  const isApproach = index >= round.question.hints_total;
  const served: Round = {
    ...round,
    hintRequest: null,
    hints: isApproach ? round.hints : [...round.hints, { index, text, at }],
    approachShown: isApproach ? text : null,
    ...(isApproach && event.missing && { approachMissing: true }),
  };
  const message = newMessage({ id, roundId: round.id, role: "ASSISTANT", type: "HINT", text, at });
  const next = addMessage(replaceRound(state, served), message);
  return speak(step(next, saveMessage(message), saveRound(next, served)), event, {
    kind: "hint",
    index,
  });
}

export function roundFinished(state: RoomState, event: EventOf<"round.finished">): Step {
  return leaveRound(state, event, closeRound(state, event.at));
}

/** The candidate passes over a question: it is not assessed, whatever was done in it. */
export function roundSkipped(state: RoomState, event: EventOf<"round.skipped">): Step {
  return leaveRound(state, event, closeRound(state, event.at, { skipped: true }));
}

function leaveRound(state: RoomState, event: { id: string; at: number }, closed: Step): Step {
  const round = openRound(state);
  if (!round) return noOpenRound();
  const number = round.number + 1;
  if (number > state.config.num_questions)
    return andThen(closed, (next) => endInterview(next, "finished", event.at));
  return andThen(closed, (next) =>
    step(
      { ...next, choosing: { requestId: event.id, number } },
      { do: "choose-question", requestId: event.id, number },
    ),
  );
}

export function timeWarned(state: RoomState, event: EventOf<"time.warned">): Step {
  if (state.clock.warned.includes(event.minutes)) return stale();
  return step({ ...state, clock: { ...state.clock, warned: [...state.clock.warned, event.minutes] } });
}

export function interviewEnded(state: RoomState, event: EventOf<"interview.ended">): Step {
  const graded = endStatus(state, event.reason) === "COMPLETED";
  const closed = closeRound(state, event.at, { graded });
  return andThen(closed, (next) => endInterview(next, event.reason, event.at));
}

/** Closes the open round, if any. A round in which nothing was done counts as skipped; only one that was not skipped is graded. */
function closeRound(
  state: RoomState,
  at: number,
  { skipped = false, graded = true }: { skipped?: boolean; graded?: boolean } = {},
): Step {
  const round = openRound(state);
  if (!round) return step(state);
  const status = !skipped && touched(state, round) ? "COMPLETED" : "SKIPPED";
  const closed: Round = {
    ...(status === "COMPLETED" ? advance(round, "wrap-up") : round),
    status,
    endedAt: at,
    // A clock that was set back makes no time negative.
    durationSec: Math.max(0, Math.round((elapsedAt(state.clock, at) - round.openedAtElapsedMs) / 1000)),
    hintRequest: null,
    awaiting: [],
    // What is still on its way comes too late.
    task: round.task.kind === "mcq" ? { ...round.task, revealRequest: null } : round.task,
  };
  const next: RoomState = { ...replaceRound(state, closed), turn: null, queuedTurns: [] };
  return step(next, saveRound(next, closed), ...(graded ? dueForEvaluation(next, closed.id) : []));
}

function endInterview(state: RoomState, reason: EndReason, at: number): Step {
  const status = endStatus(state, reason);
  const next: RoomState = {
    ...state,
    status,
    pausedAt: null,
    interruptedAt: null,
    endedAt: at,
    endReason: reason,
    clock: stopClock(state.clock, at),
    choosing: null,
    turn: null,
    queuedTurns: [],
    report: {
      ...state.report,
      status: status === "COMPLETED" ? "writing" : "none",
      roundsTotal: roundsToEvaluate(state).length,
    },
  };
  return reportIfDue(revealTheRest(step(next, saveInterview(next), ...statsIfAbandoned(next))));
}

/** COMPLETED when something can be assessed, ABANDONED when the candidate gave up or never answered. */
function endStatus(state: RoomState, reason: EndReason): "COMPLETED" | "ABANDONED" {
  switch (reason) {
    case "finished":
    case "ended_by_candidate":
    case "time_up":
    case "no_question":
      return hasAnswer(state) ? "COMPLETED" : "ABANDONED";
    case "given_up":
    case "never_started":
    case "left":
      return "ABANDONED";
    default:
      return reason satisfies never;
  }
}

const touched = (state: RoomState, round: Round): boolean =>
  round.codeTouched || runsOf(state, round.id).length > 0 || hasSpoken(state, round.id);
