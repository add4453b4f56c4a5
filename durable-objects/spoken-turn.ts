import type { EventDraft } from "../domain/room/command.ts";
import type { ServerMessage } from "../domain/room/protocol.ts";
import type { Documents } from "./documents.ts";
import { type Said, Speaker } from "./speaker.ts";

interface SpokenTurnDeps {
  documents: Documents;
  now(): number;
  broadcast(message: ServerMessage): void;
  commit(draft: EventDraft, at: number | undefined): void;
  /** The interview's turn under way, as the log has it. */
  turnId(): string | undefined;
}

/** What was last saved of a turn under way. Never deleted: a later turn takes its place. */
const HALF_TURN = "half_turn";

/** The turn that is being spoken, one at a time. What was said of it outlives the instance, at most CHECKPOINT_MS stale. */
export class SpokenTurn {
  readonly #deps: SpokenTurnDeps;
  #speaker: Speaker | null = null;

  constructor(deps: SpokenTurnDeps) {
    this.#deps = deps;
  }

  /** Gives the word to a new speaker; who spoke before falls silent. */
  begin(turnId: string): Speaker {
    this.#hush();
    this.#speaker = new Speaker(turnId, {
      now: () => this.#deps.now(),
      broadcast: (message) => this.#deps.broadcast(message),
      checkpoint: (said) => this.#deps.documents.set(HALF_TURN, said),
    });
    return this.#speaker;
  }

  /** What was said of the turn under way, for a device that joins in mid-sentence; null before its first word. */
  soFar(): Said | null {
    const turnId = this.#deps.turnId();
    // A speaker that took a turn up anew replaces what was said before with its first word, not before.
    const said = this.#speaker?.hasSpoken ? this.#speaker.said : this.#deps.documents.get<Said>(HALF_TURN);
    return said?.turnId === turnId ? said : null;
  }

  /** The words so far as the whole turn; null where nothing was said. */
  cut(): EventDraft | null {
    const said = this.soFar();
    if (!said) return null;
    return {
      type: "interviewer.replied",
      ...said,
      meta: {
        model: "cut-short",
        prompt_version: "none",
        tokens_used: null,
        failed_over: false,
        hint_like: false,
      },
      acts: [],
      cutShort: true,
    };
  }

  /** Keeps what was said so far as the whole turn; nothing while nothing was said. `at`: the moment, if not now. */
  cutShort(at?: number): void {
    const cut = this.cut();
    if (cut) this.#deps.commit(cut, at);
  }

  /** Silences any turn but the interview's own. */
  hushOthers(): void {
    if (this.#speaker?.turnId !== this.#deps.turnId()) this.#hush();
  }

  #hush(): void {
    this.#speaker?.abort();
    this.#speaker = null;
  }
}
