import type { TurnMeta } from "../domain/room/event.ts";
import type { ServerMessage } from "../domain/room/protocol.ts";

/** Words are sent at once at first, then gathered into frames of this length: a row of small frames costs money and reads no better. */
export const FRAME_MS = 25;
/** What was said is saved at most this late; a row for each frame would cost more than the whole interview. */
export const CHECKPOINT_MS = 250;

/** The words of a turn so far, and when the first of them was said. */
export type Said = { turnId: string; text: string; spokenAt: number };

interface SpeakerDeps {
  now(): number;
  broadcast(message: ServerMessage): void;
  checkpoint(said: Said): void;
}

/** The interviewer's turn while it is spoken: what was said so far, sent to every device in frames. */
export class Speaker {
  readonly turnId: string;
  /** What to note of the turn if it is cut off after these words; null until it is known whose words they are. */
  metaOf: ((text: string) => TurnMeta) | null = null;
  readonly #deps: SpeakerDeps;
  readonly #controller = new AbortController();
  #spokenAt: number | null = null;
  #text = "";
  #sent = 0;
  #frame: ReturnType<typeof setTimeout> | null = null;
  #checkpoint: ReturnType<typeof setTimeout> | null = null;

  constructor(turnId: string, deps: SpeakerDeps) {
    this.turnId = turnId;
    this.#deps = deps;
  }

  /** Null before the first word. */
  get said(): Said | null {
    if (this.#spokenAt === null || this.#text === "") return null;
    return { turnId: this.turnId, text: this.#text, spokenAt: this.#spokenAt };
  }

  /** True from the first word on, though another model may have begun anew since. */
  get hasSpoken(): boolean {
    return this.#spokenAt !== null;
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  say(words: string): void {
    if (this.signal.aborted || words === "") return;
    const first = this.#text === "";
    this.#spokenAt ??= this.#deps.now();
    this.#text += words;
    if (first) this.#flush();
    else this.#frame ??= setTimeout(() => this.#flush(), FRAME_MS);
    this.#checkpoint ??= setTimeout(() => this.#save(), CHECKPOINT_MS);
  }

  /** Another model carries the turn from the start; what devices show is replaced. */
  restart(): void {
    this.stop();
    this.#text = "";
    this.#sent = 0;
    this.#deps.broadcast({ type: "delta", turnId: this.turnId, offset: 0, text: "" });
  }

  /** Nothing more is sent; the whole text follows as an event. */
  stop(): void {
    if (this.#frame) clearTimeout(this.#frame);
    if (this.#checkpoint) clearTimeout(this.#checkpoint);
    this.#frame = null;
    this.#checkpoint = null;
  }

  abort(): void {
    this.stop();
    this.#controller.abort();
  }

  #flush(): void {
    this.#frame = null;
    const text = this.#text.slice(this.#sent);
    this.#deps.broadcast({ type: "delta", turnId: this.turnId, offset: this.#sent, text });
    this.#sent = this.#text.length;
  }

  #save(): void {
    this.#checkpoint = null;
    if (this.said) this.#deps.checkpoint(this.said);
  }
}
