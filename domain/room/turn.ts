import type { Effect } from "./effect.ts";
import { MAX_MESSAGES } from "./limits.ts";
import { currentRound, isOver, type TurnCause } from "./state.ts";
import type { Step } from "./step.ts";

/** Begins a turn of the interviewer, or queues it behind the one under way; past the limit of messages there is none. The turn takes the id of the event that began it. */
export function speak(after: Step, event: { id: string; at: number }, cause: TurnCause): Step {
  if (!after.ok) return after;
  const round = currentRound(after.state);
  if (!round || isOver(after.state) || after.state.messages.length >= MAX_MESSAGES) return after;
  if (after.state.turn || after.state.status === "PAUSED")
    return { ...after, state: { ...after.state, queuedTurn: cause } };
  const turn = { id: event.id, cause, roundId: round.id, at: event.at };
  const ask: Effect = { do: "ask-interviewer", turnId: turn.id, roundId: round.id, cause };
  return { ok: true, state: { ...after.state, turn }, effects: [...after.effects, ask] };
}

/** Takes up what waited for its turn. */
export function answerQueued(after: Step, event: { id: string; at: number }): Step {
  if (!after.ok || !after.state.queuedTurn) return after;
  const cause = after.state.queuedTurn;
  return speak({ ...after, state: { ...after.state, queuedTurn: null } }, event, cause);
}
