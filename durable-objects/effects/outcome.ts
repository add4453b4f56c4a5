import type { EventDraft } from "../../domain/room/command.ts";

/** What is committed for an effect; a function where that rests on what was committed until then. */
export type Result = EventDraft | (() => EventDraft) | null;

/** `done`: with the event that says so, if any. `failed`: to be tried again; `message` is for the candidate. */
export type Outcome = { done: true; event: Result } | { done: false; message: string };

export const done = (event: Result = null): Outcome => ({ done: true, event });
export const failed = (message: string): Outcome => ({ done: false, message });

/** What is committed, as things stand now. */
export const eventOf = (result: Result): EventDraft | null =>
  typeof result === "function" ? result() : result;
