import type { ChangeSet } from "@codemirror/state";
import type { Language } from "../../domain/judge/signature.ts";
import type { ClientCommand } from "../../domain/room/protocol.ts";
import type { RoomState } from "../../domain/room/state.ts";
import type { Store } from "../live/command-queue.ts";
import type { RoomSignal } from "../live/interview-store.ts";
import { CodeSync, type SavedEdits } from "./code-sync.ts";
import { EditTimer } from "./edit-timer.ts";

type Deps = {
  deviceId: string;
  store: Store;
  storeKey: string;
  newId: () => string;
  send: (command: ClientCommand) => void;
  timers: ConstructorParameters<typeof EditTimer>[1];
};
type Doc = {
  key: string;
  roundId: string;
  language: Language;
  sync: CodeSync;
  sentId: string | null;
  stuck: boolean;
};
type OnScreen = (changes: ChangeSet) => void;

/** The code of the round that is open, in the language that is shown: between the editor and the room. */
export class CodeDocuments {
  readonly #deps: Deps;
  readonly #timer: EditTimer;
  readonly #listeners = new Set<() => void>();
  #doc: Doc | null = null;
  #onScreen: OnScreen = () => {};
  #afterSent: (() => void)[] = [];

  constructor(deps: Deps) {
    this.#deps = deps;
    this.#timer = new EditTimer(() => this.#flush(), deps.timers);
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** False while something typed has not been committed by the room. */
  saved = (): boolean => this.#doc?.sync.saved ?? true;

  /** Opens a document; `onScreen` gets what others (or the room) change in it. Returns its text. */
  open(state: RoomState, roundId: string, language: Language, onScreen: OnScreen): string {
    const key = `${roundId}:${language}`;
    this.#onScreen = onScreen;
    if (this.#doc?.key !== key) {
      this.#timer.flush();
      const doc = state.rounds.find((round) => round.id === roundId)!.code[language];
      const sync = new CodeSync(doc);
      const saved = this.#restore(key);
      if (saved) sync.restore(saved);
      this.#doc = { key, roundId, language, sync, sentId: null, stuck: false };
      if (sync.hasUnsent) this.#timer.touch();
      this.#tell();
    }
    return this.#doc.sync.text;
  }

  edit(changes: ChangeSet) {
    if (!this.#doc) return;
    this.#doc.stuck = false;
    this.#doc.sync.edit(changes);
    this.#keep();
    this.#timer.touch();
    this.#tell();
  }

  /** Runs `action` once everything typed so far has been handed to the connection. */
  afterSent(action: () => void) {
    this.#afterSent.push(action);
    this.#timer.flush();
  }

  hear(signal: RoomSignal) {
    const doc = this.#doc;
    if (!doc) return;
    if (signal.kind === "refused") return this.#refused(doc, signal.id, signal.code);
    const onScreen =
      signal.kind === "replaced" ? this.#replaced(doc, signal.state) : this.#event(doc, signal.event);
    if (onScreen === undefined) return;
    if (onScreen) this.#onScreen(onScreen);
    this.#keep();
    if (doc.sync.saved || !doc.sync.hasUnsent) this.#runAfterSent(doc);
    else this.#timer.touch();
    this.#tell();
  }

  #event(doc: Doc, event: Extract<RoomSignal, { kind: "event" }>["event"]) {
    if (event.type !== "code.edited") return undefined;
    if (event.roundId !== doc.roundId || event.language !== doc.language) return undefined;
    return doc.sync.committed(event.rev, event.changes, event.deviceId === this.#deps.deviceId);
  }

  #replaced(doc: Doc, state: RoomState) {
    const code = state.rounds.find((round) => round.id === doc.roundId)?.code[doc.language];
    return code ? doc.sync.replaced(code) : undefined;
  }

  #refused(doc: Doc, id: string, code: string) {
    if (id !== doc.sentId) return;
    doc.sync.refused();
    // Sent again as it is, a document that is too large would be refused for ever: the next keystroke tries again.
    doc.stuck = code !== "stale_revision" && code !== "rate_limited";
    if (!doc.stuck) this.#timer.touch();
    this.#keep();
    this.#tell();
  }

  #flush() {
    const doc = this.#doc;
    const edit = doc && !doc.stuck ? doc.sync.take() : null;
    if (doc && edit) {
      doc.sentId = this.#deps.newId();
      const { roundId, language } = doc;
      this.#deps.send({ type: "code.edit", id: doc.sentId, roundId, language, ...edit });
      this.#keep();
    }
    if (doc) this.#runAfterSent(doc);
  }

  #runAfterSent(doc: Doc) {
    if (doc.sync.hasUnsent && !doc.stuck) return;
    const actions = this.#afterSent;
    this.#afterSent = [];
    for (const action of actions) action();
  }

  #keep() {
    if (!this.#doc) return;
    const { key, sync } = this.#doc;
    const saved = sync.save();
    const { store, storeKey } = this.#deps;
    try {
      if (saved) store.setItem(`${storeKey}:${key}`, JSON.stringify(saved));
      else store.removeItem(`${storeKey}:${key}`);
    } catch {
      // Storage is full or switched off; the page itself still holds the text.
    }
  }

  #restore(key: string): SavedEdits | null {
    try {
      return JSON.parse(
        this.#deps.store.getItem(`${this.#deps.storeKey}:${key}`) ?? "null",
      ) as SavedEdits | null;
    } catch {
      return null;
    }
  }

  #tell() {
    for (const listener of this.#listeners) listener();
  }
}
