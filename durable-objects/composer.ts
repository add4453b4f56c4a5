import type { Documents } from "./documents.ts";

export type Draft = { deviceId: string; text: string };
const KEY = "draft";
const TYPED_AT = "typed_at";
/** Each note is a row that costs money; a room that slept is wrong about the typing by so much at most. */
const NOTED_EVERY_MS = 15_000;

/**
 * What the candidate has in a composer and did not send, so that the next device can go on in mid-sentence. Only the
 * writer's is kept and carried over: what a device that follows has begun stays in its own tab.
 */
export class Composer {
  readonly #documents: Documents;
  /** Null: what a former instance noted has not been read yet. */
  #typedAt: number | null = null;
  #notedAt = 0;

  constructor(documents: Documents) {
    this.#documents = documents;
  }

  get(): Draft | null {
    return this.#documents.get<Draft>(KEY);
  }

  /** When an unsent message was last typed at, on whichever device; null without one. */
  typedAt(): number | null {
    this.#typedAt ??= this.#documents.get<number>(TYPED_AT) ?? 0;
    return this.#typedAt || null;
  }

  /** An empty text clears what is kept of its device. Whoever no longer writes changes what it left, until the writer has something. */
  put(draft: Draft, { byWriter, at }: { byWriter: boolean; at: number }): void {
    // Apart from the text: who erased it, or sent it, was not silent either.
    this.#typedAt = at;
    if (at - this.#notedAt >= NOTED_EVERY_MS) this.#notedAt = this.#documents.set(TYPED_AT, at);
    const own = this.get()?.deviceId === draft.deviceId;
    if (!own && !byWriter) return;
    if (draft.text.trim() !== "") this.#documents.set(KEY, draft);
    else if (own) this.#documents.delete(KEY);
  }
}
