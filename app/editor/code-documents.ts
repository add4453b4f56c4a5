import type { ChangeSet } from "@codemirror/state";
import * as v from "valibot";
import { DocumentLanguage } from "../../domain/document-language.ts";
import type { RoomEvent } from "../../domain/room/event.ts";
import type { RefusalCode } from "../../domain/room/protocol.ts";
import { openRound, type RoomState } from "../../domain/room/state.ts";
import type { RoomSignal } from "../live/interview-store.ts";
import { keep, kept } from "../tab-store.ts";
import { type Doc, type DocumentsDeps, isCommitted, keyOf } from "./code-document.ts";
import { CodeSync, SavedEdits } from "./code-sync.ts";
import { EditTimer } from "./edit-timer.ts";

type OnScreen = (changes: ChangeSet) => void;
/** Runs when each document is committed up to the edit named; null: the documents are not known yet. */
type Waiting = { action: () => void; upTo: Map<Doc, number> | null };

/** The code of the interview between the editor and the room: keeps every edit until the room has committed it. */
export class CodeDocuments {
  readonly #deps: DocumentsDeps;
  readonly #timer: EditTimer;
  readonly #listeners = new Set<() => void>();
  readonly #docs = new Map<string, Doc>();
  #shown: Doc | null = null;
  #onScreen: OnScreen = () => {};
  #waiting: Waiting[] = [];
  #known = false;

  constructor(deps: DocumentsDeps) {
    this.#deps = deps;
    this.#timer = new EditTimer(() => this.#send(), deps.timers, deps.waits);
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** False while something typed has not been committed by the room. */
  saved = (): boolean => [...this.#docs.values()].every((doc) => doc.sync.saved);

  /** Shows a document; `onScreen` gets what others (or the room) change in it. Returns its text. */
  open(state: RoomState, roundId: string, language: DocumentLanguage, onScreen: OnScreen): string {
    this.#onScreen = onScreen;
    this.#shown = this.#document(state, roundId, language);
    this.flush();
    return this.#shown.sync.text;
  }

  edit(changes: ChangeSet) {
    const doc = this.#shown;
    if (!doc) return;
    doc.sync.edit(changes);
    doc.typed += 1;
    doc.stuck &&= doc.sync.inFlight !== null;
    this.#changed(doc);
    this.#timer.touch();
  }

  /** Runs `action` once the room has committed everything typed so far. */
  afterSaved(action: () => void) {
    this.#waiting.push({ action, upTo: this.#known ? this.#typedSoFar() : null });
    this.flush();
    this.settle();
  }

  /** Sends what was typed without waiting for a rest. */
  flush() {
    this.#timer.flush();
  }

  /** Sends nothing more by itself; what is not committed stays in the tab for the next page. */
  close() {
    this.#timer.cancel();
  }

  /** The connection is up again: what is on its way may never have arrived. The room knows it by its id. */
  online() {
    this.#resend();
    this.flush();
  }

  /** Whether this is the id of an edit on its way. */
  owns(id: string): boolean {
    return this.#inFlight(id) !== undefined;
  }

  acked(id: string) {
    const doc = this.#inFlight(id);
    if (!doc) return;
    const onScreen = doc.sync.acked();
    doc.committed = doc.taken;
    this.#changed(doc, onScreen);
  }

  refused(id: string, code: RefusalCode) {
    const doc = this.#inFlight(id);
    if (!doc) return;
    const final = this.#deps.closed(doc.roundId) || FINAL.has(code);
    // It stays as it is, under its id: a copy of it may still be on its way, and be taken when the time has come.
    if (!final && NOT_NOW.has(code) && !doc.sync.behind) {
      doc.stuck = code === "paused";
      return this.settle();
    }
    const onScreen = final ? doc.sync.abandon() : doc.sync.refused();
    doc.taken = doc.committed;
    // Sent again as it is, it would be refused again and again. Stale with nothing missed means another text.
    doc.stuck = !final && onScreen === null;
    if (doc.stuck && code === "stale_revision") this.#deps.resync();
    if (code === "too_large") this.#deps.onTooLarge();
    this.#changed(doc, onScreen);
  }

  hear(signal: RoomSignal) {
    if (signal.kind === "present") return;
    if (signal.kind === "replaced") this.#replaced(signal.state);
    else if (signal.event.type === "code.edited") this.#edited(signal.event);
    else if (TRY_AGAIN.has(signal.event.type)) {
      if (this.#deps.writes()) this.#resend();
      this.#tryAgain();
    }
    this.#giveUpClosed();
  }

  /** What never left this device before its question closed. A change on its way is settled by its answer. */
  #giveUpClosed() {
    for (const doc of this.#docs.values())
      if (doc.sync.hasUnsent && !doc.sync.inFlight && this.#deps.closed(doc.roundId))
        this.#changed(doc, doc.sync.abandon());
  }

  #edited(event: Extract<RoomEvent, { type: "code.edited" }>) {
    const doc = this.#docs.get(keyOf(event.roundId, event.language));
    if (!doc) return;
    const waited = doc.sync.inFlight !== null;
    const own = event.deviceId === this.#deps.deviceId;
    const onScreen = doc.sync.committed(event.rev, event.changes, own);
    if (onScreen) doc.taken = doc.committed;
    else if (waited && !doc.sync.inFlight) doc.committed = doc.taken;
    this.#changed(doc, onScreen);
    // A change that another one overtook is due already.
    if (onScreen && waited) this.flush();
  }

  #replaced(state: RoomState) {
    for (const doc of this.#docs.values()) {
      const code = state.rounds.find((round) => round.id === doc.roundId)?.code[doc.language];
      if (code) this.#changed(doc, doc.sync.replaced(code));
    }
    const round = openRound(state);
    if (round) for (const language of DocumentLanguage.options) this.#document(state, round.id, language);
    if (!this.#known) {
      this.#known = true;
      for (const waiting of this.#waiting) waiting.upTo ??= this.#typedSoFar();
    }
    this.#tryAgain();
  }

  #document(state: RoomState, roundId: string, language: DocumentLanguage): Doc {
    const key = keyOf(roundId, language);
    const known = this.#docs.get(key);
    if (known) return known;
    const saved = v.safeParse(SavedEdits, kept(this.#deps.store, this.#keptAs(key)));
    const code = state.rounds.find((round) => round.id === roundId)!.code[language];
    const sync = new CodeSync(code, saved.success ? saved.output : null);
    const [typed, taken] = [sync.hasUnsent ? 2 : 1, 1];
    const doc: Doc = { key, roundId, language, sync, typed, taken, committed: 0, stuck: false };
    this.#docs.set(key, doc);
    this.#changed(doc);
    return doc;
  }

  #tryAgain() {
    for (const doc of this.#docs.values()) doc.stuck = false;
    this.flush();
    this.settle();
  }

  #send() {
    if (!this.#deps.writes()) return;
    for (const doc of this.#docs.values()) {
      if (doc.stuck) continue;
      const taken = doc.sync.take(this.#deps.newId());
      if (taken === null) continue;
      doc.stuck = taken === "too_large";
      if (doc.stuck) this.#deps.onTooLarge();
      else doc.taken = doc.typed;
      this.#changed(doc);
      if (!doc.stuck) this.#post(doc);
    }
  }

  #resend() {
    for (const doc of this.#docs.values()) this.#post(doc);
  }

  #post({ sync, roundId, language }: Doc) {
    if (sync.inFlight) this.#deps.post({ type: "code.edit", roundId, language, ...sync.inFlight });
  }

  /** What follows whenever a document changed: the screen, the tab's storage, who waits for it, the next send. */
  #changed(doc: Doc, onScreen: ChangeSet | null = null) {
    if (onScreen && doc === this.#shown) this.#onScreen(onScreen);
    keep(this.#deps.store, this.#keptAs(doc.key), doc.sync.save());
    this.settle();
    if (doc.sync.hasUnsent && !doc.sync.inFlight && !doc.stuck) this.#next(doc);
    for (const listener of this.#listeners) listener();
  }

  #next(doc: Doc) {
    const awaited = this.#waiting.some((waiting) => (waiting.upTo?.get(doc) ?? 0) > doc.taken);
    if (awaited) this.flush();
    else this.#timer.touch();
  }

  /** Lets go what has nothing to wait for any more. */
  settle() {
    // A device that only follows cannot bring its edits in: what waits for them goes on, and is told so by the room.
    const follows = !this.#deps.writes() && !this.#deps.willWrite();
    const done = this.#waiting.filter(({ upTo }) => upTo && (follows || [...upTo].every(isCommitted)));
    this.#waiting = this.#waiting.filter((waiting) => !done.includes(waiting));
    for (const { action } of done) action();
  }

  #typedSoFar(): Map<Doc, number> {
    const unsaved = [...this.#docs.values()].filter((doc) => !doc.sync.saved);
    return new Map(unsaved.map((doc) => [doc, doc.typed]));
  }

  #inFlight(id: string): Doc | undefined {
    return [...this.#docs.values()].find((doc) => doc.sync.inFlight?.id === id);
  }

  #keptAs = (key: string) => `${this.#deps.storeKey}:${key}`;
}

/** After these the room may take what it did not take before. */
const TRY_AGAIN: ReadonlySet<RoomEvent["type"]> = new Set(["interview.resumed", "writer.changed"]);
const FINAL: ReadonlySet<RefusalCode> = new Set(["no_open_round", "interview_over"]);
const NOT_NOW: ReadonlySet<RefusalCode> = new Set(["paused", "not_writer"]);
