import { waitsForFacts } from "./acting.ts";
import { startClock, stopClock } from "./clock.ts";
import type { EventOf } from "./event.ts";
import { notAfter } from "./phase-time.ts";
import { messagesOf } from "./round.ts";
import { saveInterview } from "./rows.ts";
import { currentRound, type RoomState } from "./state.ts";
import { refuse, type Step, stale, step } from "./step.ts";
import { answerQueued, queued, speak } from "./turn.ts";

/** A room without a device counts as interrupted after this time. */
export const INTERRUPTED_AFTER_MS = 30_000;

/** The candidate pauses. A system-design clock stops; a coding clock runs on, as the candidate was told before. */
export function interviewPaused(state: RoomState, event: EventOf<"interview.paused">): Step {
  if (state.status !== "IN_PROGRESS") return refuse("paused", "The interview is paused already.");
  const next: RoomState = {
    ...state,
    status: "PAUSED",
    pausedAt: event.at,
    clock: state.interviewType === "SYSTEM_DESIGN" ? stopClock(state.clock, event.at) : state.clock,
    turn: null,
    // What was not answered yet is answered after the pause.
    queuedTurns: state.turn
      ? state.queuedTurns.reduce(queued, queued([], state.turn.cause))
      : state.queuedTurns,
  };
  return step(next, saveInterview(next));
}

export function interviewResumed(state: RoomState, event: EventOf<"interview.resumed">): Step {
  if (state.status !== "PAUSED") return refuse("not_paused", "The interview is not paused.");
  const next: RoomState = {
    ...state,
    status: "IN_PROGRESS",
    pausedAt: null,
    clock: startClock(state.clock, event.at),
  };
  const resumed = step(next, saveInterview(next));
  return state.queuedTurns.length > 0 ? answerQueued(resumed, event) : answerUnanswered(resumed, event);
}

/**
 * A lost connection is not the candidate's choice: the clock stands, whatever the kind of interview. It stands from half a
 * minute after the last sign of life, whatever was logged until that was noticed.
 */
export function interviewInterrupted(state: RoomState, event: EventOf<"interview.interrupted">): Step {
  if (state.status !== "IN_PROGRESS") return stale();
  const since = event.since ?? event.at;
  const clock = stopClock(state.clock, since);
  const next: RoomState = {
    ...state,
    status: "INTERRUPTED",
    interruptedAt: since,
    clock,
    // What began meanwhile, a question or a stage of it, begins when the clock goes on.
    rounds: state.rounds.map((round) => ({
      ...round,
      openedAtElapsedMs: Math.min(round.openedAtElapsedMs, clock.elapsedMs),
      ...(round.phases && { phases: notAfter(round.phases, clock.elapsedMs) }),
    })),
  };
  return step(next, saveInterview(next));
}

export function interviewReturned(state: RoomState, event: EventOf<"interview.returned">): Step {
  if (state.status !== "INTERRUPTED") return stale();
  const next: RoomState = {
    ...state,
    status: "IN_PROGRESS",
    interruptedAt: null,
    clock: startClock(state.clock, event.at),
  };
  return step(next, saveInterview(next));
}

/** A message that the pause left without an answer is answered now. */
function answerUnanswered(after: Step, event: { id: string; at: number }): Step {
  if (!after.ok) return after;
  const round = currentRound(after.state);
  if (!round) return after;
  const last = messagesOf(after.state, round.id).at(-1);
  if (last?.role !== "USER" || waitsForFacts(round, last.id)) return after;
  return speak(after, event, { kind: "message", messageId: last.id });
}
