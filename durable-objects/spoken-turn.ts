import type { EventDraft } from "../domain/room/command.ts";
import type { TurnMeta } from "../domain/room/event.ts";
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

type HalfTurn = Said & { meta?: TurnMeta | undefined };

/** Of a turn whose speaker never said whose words it speaks. */
const UNKNOWN: TurnMeta = {
  model: "cut-short",
  prompt_version: "none",
  tokens_used: null,
  failed_over: false,
  hint_like: false,
};

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
    const speaker = new Speaker(turnId, {
      now: () => this.#deps.now(),
      broadcast: (message) => this.#deps.broadcast(message),
      checkpoint: (said) =>
        this.#deps.documents.set<HalfTurn>(HALF_TURN, { ...said, meta: speaker.metaOf?.(said.text) }),
    });
    this.#speaker = speaker;
    return speaker;
  }

  /** What was said of the turn under way, for a device that joins in mid-sentence; null before its first word. */
  soFar(): Said | null {
    const half = this.#half();
    return half && { turnId: half.turnId, text: half.text, spokenAt: half.spokenAt };
  }

  /** The words so far as the whole turn; null where nothing was said. */
  cut(): EventDraft | null {
    const half = this.#half();
    if (!half) return null;
    const { meta = UNKNOWN, ...said } = half;
    return { type: "interviewer.replied", ...said, meta, acts: [], cutShort: true };
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

  #half(): HalfTurn | null {
    const turnId = this.#deps.turnId();
    const half = this.#latest();
    return half?.turnId === turnId ? half : null;
  }

  #latest(): HalfTurn | null {
    const speaker = this.#speaker;
    // A speaker that took a turn up anew replaces what was said before with its first word, not before.
    if (!speaker?.hasSpoken) return this.#deps.documents.get<HalfTurn>(HALF_TURN);
    const { said } = speaker;
    return said && { ...said, meta: speaker.metaOf?.(said.text) };
  }

  #hush(): void {
    this.#speaker?.abort();
    this.#speaker = null;
  }
}
