import { TICKET_MS } from "../domain/room/limits.ts";
import type { Documents } from "./documents.ts";

type Ended = { id: string; at: number };
const KEY = "ended_sessions";

/**
 * The owner's sessions that ended. A socket of one may be on its way here, past the Worker's check; and a browser may
 * hold a ticket of one for as long as tickets last. A session's id is never given again.
 */
export class EndedSessions {
  readonly #documents: Documents;
  /** Read when first asked for: most rooms never hear of one. */
  #ended: Ended[] | null = null;

  constructor(documents: Documents) {
    this.#documents = documents;
  }

  has(sessionId: string): boolean {
    return this.#all().some(({ id }) => id === sessionId);
  }

  /** `kept`: to be known by later instances, too; a room that holds no interview keeps nothing. */
  add(ids: string[], now: number, { kept }: { kept: boolean }): void {
    const recent = this.#all().filter(({ at }) => at > now - TICKET_MS);
    this.#ended = [...recent, ...ids.map((id) => ({ id, at: now }))];
    if (kept) this.#documents.set(KEY, this.#ended);
  }

  #all(): Ended[] {
    this.#ended ??= this.#documents.get<Ended[]>(KEY) ?? [];
    return this.#ended;
  }
}
