import type { Documents } from "./documents.ts";

export type Draft = { deviceId: string; text: string };
/** `at`: when it was last typed at. */
type Kept = Draft & { at: number };
const KEY = "draft";

/**
 * What the candidate has in a composer and did not send, so that the next device can go on in mid-sentence. Only the
 * writer's is kept and carried over: what a device that follows has begun stays in its own tab.
 */
export class Composer {
  readonly #documents: Documents;

  constructor(documents: Documents) {
    this.#documents = documents;
  }

  get(): Draft | null {
    const kept = this.#documents.get<Kept>(KEY);
    return kept && { deviceId: kept.deviceId, text: kept.text };
  }

  /** When the unsent message was last typed at; null without one. */
  typedAt(): number | null {
    return this.#documents.get<Kept>(KEY)?.at ?? null;
  }

  /** An empty text clears what is kept of its device. Whoever no longer writes changes what it left, until the writer has something. */
  put(draft: Draft, { byWriter, at }: { byWriter: boolean; at: number }): void {
    const own = this.get()?.deviceId === draft.deviceId;
    if (!own && !byWriter) return;
    if (draft.text.trim() !== "") this.#documents.set(KEY, { ...draft, at } satisfies Kept);
    else if (own) this.#documents.delete(KEY);
  }
}
