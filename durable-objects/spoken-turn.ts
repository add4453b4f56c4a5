import type { EventDraft } from "../domain/room/command.ts";
import type { ServerMessage } from "../domain/room/protocol.ts";
import { Speaker } from "./speaker.ts";

interface SpokenTurnDeps {
  now(): number;
  broadcast(message: ServerMessage): void;
  commit(draft: EventDraft, at: number | undefined): void;
}

/** The turn that is being spoken in this instance, if any: one at a time. */
export class SpokenTurn {
  readonly #deps: SpokenTurnDeps;
  #speaker: Speaker | null = null;

  constructor(deps: SpokenTurnDeps) {
    this.#deps = deps;
  }

  /** Gives the word to a new speaker; who spoke before falls silent. */
  begin(turnId: string): Speaker {
    this.#hush();
    this.#speaker = new Speaker(
      turnId,
      () => this.#deps.now(),
      (message) => this.#deps.broadcast(message),
    );
    return this.#speaker;
  }

  /** What was said so far, for a device that joins in mid-sentence. */
  soFar(): { turnId: string; text: string } | null {
    return this.#speaker && { turnId: this.#speaker.turnId, text: this.#speaker.text };
  }

  /** Keeps what was said so far as the whole turn; nothing while nothing was said. `at`: the moment, if not now. */
  cutShort(at?: number): void {
    const speaker = this.#speaker;
    if (!speaker || speaker.text === "") return;
    const said: EventDraft = {
      type: "interviewer.replied",
      turnId: speaker.turnId,
      text: speaker.text,
      meta: { model: "cut-short", prompt_version: "none", tokens_used: null, failed_over: false },
      acts: [],
      spokenAt: speaker.spokenAt ?? this.#deps.now(),
      cutShort: true,
    };
    this.#deps.commit(said, at);
  }

  /** Silences any turn but the interview's own. */
  hushUnless(turnId: string | undefined): void {
    if (this.#speaker?.turnId !== turnId) this.#hush();
  }

  #hush(): void {
    this.#speaker?.abort();
    this.#speaker = null;
  }
}
