import type { ServerMessage } from "../domain/room/protocol.ts";

/** Words are sent at once at first, then gathered into frames of this length: a row of small frames costs money and reads no better. */
export const FRAME_MS = 40;

/** The interviewer's turn while it is spoken: what was said so far, sent to every device in frames. */
export class Speaker {
  readonly turnId: string;
  readonly #broadcast: (message: ServerMessage) => void;
  readonly #controller = new AbortController();
  readonly #now: () => number;
  /** When the first word was said; null while there is none. */
  spokenAt: number | null = null;
  #text = "";
  #sent = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(turnId: string, now: () => number, broadcast: (message: ServerMessage) => void) {
    this.turnId = turnId;
    this.#now = now;
    this.#broadcast = broadcast;
  }

  get text(): string {
    return this.#text;
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  say(words: string): void {
    if (this.signal.aborted || words === "") return;
    const first = this.#text === "";
    this.spokenAt ??= this.#now();
    this.#text += words;
    if (first) this.#flush();
    else this.#timer ??= setTimeout(() => this.#flush(), FRAME_MS);
  }

  /** Another model carries the turn from the start; what devices show is replaced. */
  restart(): void {
    this.stop();
    this.#text = "";
    this.#sent = 0;
    this.#broadcast({ type: "delta", turnId: this.turnId, offset: 0, text: "" });
  }

  /** Nothing more is sent; the whole text follows as an event. */
  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  abort(): void {
    this.stop();
    this.#controller.abort();
  }

  #flush(): void {
    this.#timer = null;
    const text = this.#text.slice(this.#sent);
    this.#broadcast({ type: "delta", turnId: this.turnId, offset: this.#sent, text });
    this.#sent = this.#text.length;
  }
}
