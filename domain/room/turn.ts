import type { Effect } from "./effect.ts";
import { MAX_MESSAGES } from "./limits.ts";
import { currentRound, isOver, type RoomState, type TurnCause } from "./state.ts";
import { type Refusal, refuse, type Step } from "./step.ts";

/** True where nobody adds another message. */
export const isFull = (state: RoomState): boolean => state.messages.length >= MAX_MESSAGES;

export const full = (): Refusal =>
  refuse("limit_reached", "This interview has reached its limit of messages. Finish it to get your report.");

/**
 * Begins a turn of the interviewer, or queues it behind the one under way; past the limit of messages there is none. The turn
 * takes the id of the event that began it.
 */
export function speak(after: Step, event: { id: string; at: number }, cause: TurnCause): Step {
  if (!after.ok) return after;
  const round = currentRound(after.state);
  if (!round || isOver(after.state) || isFull(after.state)) return after;
  if (after.state.turn || after.state.status === "PAUSED")
    return { ...after, state: { ...after.state, queuedTurns: queued(after.state.queuedTurns, cause) } };
  const turn = { id: event.id, cause, roundId: round.id, at: event.at };
  const ask: Effect = { do: "ask-interviewer", turnId: turn.id, roundId: round.id, cause };
  return { ok: true, state: { ...after.state, turn }, effects: [...after.effects, ask] };
}

/** Takes up what waited for its turn. */
export function answerQueued(after: Step, event: { id: string; at: number }): Step {
  if (!after.ok) return after;
  const [cause, ...rest] = after.state.queuedTurns;
  return cause ? speak({ ...after, state: { ...after.state, queuedTurns: rest } }, event, cause) : after;
}

/**
 * One answer for all that came of a kind: the latest of it stands for them, but of messages the first, from which on they
 * are answered and have waited. A silence is over when something else comes.
 */
export function queued(waiting: TurnCause[], cause: TurnCause): TurnCause[] {
  if (cause.kind === "silence") return waiting;
  if (cause.kind === "message" && waiting.some(({ kind }) => kind === "message")) return waiting;
  return [...waiting.filter(({ kind }) => kind !== cause.kind), cause];
}
