import type { Documents } from "./documents.ts";

export type Draft = { deviceId: string; text: string };
const KEY = "draft";

/** What the candidate has in a composer and did not send, so that the next device can go on in mid-sentence. */
export class Composer {
  readonly #documents: Documents;

  constructor(documents: Documents) {
    this.#documents = documents;
  }

  get(): Draft | null {
    return this.#documents.get<Draft>(KEY);
  }

  /** An empty text clears it, if it is this device's. */
  put(draft: Draft): void {
    if (draft.text.trim() !== "") this.#documents.set(KEY, draft);
    else if (this.get()?.deviceId === draft.deviceId) this.#documents.delete(KEY);
  }
}
