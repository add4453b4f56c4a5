import type { Effect } from "./effect.ts";
import type { RefusalCode } from "./protocol.ts";
import type { RoomState } from "./state.ts";

export type Refusal = { ok: false; code: RefusalCode; message: string };
/** What an event does to an interview: the next state and what is to be done about it, or a refusal that leaves it as it was. */
export type Step = { ok: true; state: RoomState; effects: Effect[] } | Refusal;

export const step = (state: RoomState, ...effects: Effect[]): Step => ({ ok: true, state, effects });
export const refuse = (code: RefusalCode, message: string): Refusal => ({ ok: false, code, message });

export const noOpenRound = (): Refusal => refuse("no_open_round", "No question is open right now.");
export const wrongFormat = (message: string): Refusal => refuse("wrong_format", message);

/** A late result of something that no longer matters; dropped without a word. */
export const stale = (): Refusal => refuse("stale", "This result came too late and was dropped.");

/** Runs `next` on the state that `first` left, keeping the effects of both in order. */
export function andThen(first: Step, next: (state: RoomState) => Step): Step {
  if (!first.ok) return first;
  const second = next(first.state);
  return second.ok ? { ...second, effects: [...first.effects, ...second.effects] } : second;
}
