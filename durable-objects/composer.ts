import type { Meta } from "./meta.ts";

export type Draft = { deviceId: string; text: string };
const KEY = "draft";

/** What the candidate has in a composer and did not send, so that the next device can go on in mid-sentence. */
export class Composer {
  readonly #meta: Meta;

  constructor(meta: Meta) {
    this.#meta = meta;
  }

  get(): Draft | null {
    return this.#meta.get<Draft>(KEY);
  }

  /** An empty text clears it, if it is this device's. */
  put(draft: Draft): void {
    if (draft.text.trim() !== "") this.#meta.set(KEY, draft);
    else if (this.get()?.deviceId === draft.deviceId) this.#meta.delete(KEY);
  }
}
