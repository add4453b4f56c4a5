/** Nobody waits again for an endpoint that stalled, until this has passed. */
const OPEN_MS = 3 * 60_000;

/** Remembers that an endpoint stalled. While it is open, the built-in interviewer speaks at once. */
export class Circuit {
  #until = 0;

  get isOpen(): boolean {
    return Date.now() < this.#until;
  }

  stalled(): void {
    this.#until = Date.now() + OPEN_MS;
  }
}
