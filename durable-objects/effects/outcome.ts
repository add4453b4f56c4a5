import type { EventDraft } from "../../domain/room/command.ts";

/** `done`: with the event that says so, if any. `failed`: to be tried again; `message` is for the candidate. */
export type Outcome = { done: true; event: EventDraft | null } | { done: false; message: string };

export const done = (event: EventDraft | null = null): Outcome => ({ done: true, event });
export const failed = (message: string): Outcome => ({ done: false, message });
