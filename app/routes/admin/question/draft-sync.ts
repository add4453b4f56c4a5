import type { EditedQuestion, WireDraft } from "../../../../domain/authoring/wire.ts";
import { EditTimer } from "../../../editor/edit-timer.ts";
import { retryDelay } from "../../../live/backoff.ts";
import {
  type Changes,
  changesOf,
  combined,
  differing,
  type EditedField,
  withChanges,
} from "./draft-changes.ts";
import { merged } from "./draft-merge.ts";
import type { DraftDeps, DraftView, SaveAnswer, Saving } from "./draft-view.ts";
import { KeptEdits } from "./kept-edits.ts";

/** It will not be saved without somebody doing something, or not soon. */
const STUCK = new Set<Saving["state"]>(["away", "signed-out", "refused"]);
/** How long typing rests before it is saved, and how long it may go on without. */
const WAITS = { idleMs: 800, longestMs: 5000 };

/**
 * A draft between the page and the server: saves what changed when typing rests, one request at a time, again and again
 * while there is no connection; overwrites nothing that somebody else wrote, and loses nothing in a reload.
 */
export class DraftSync {
  #view: DraftView;
  #deps: DraftDeps | null = null;
  #kept: KeptEdits | null = null;
  #typing: EditTimer | null = null;
  #retry: unknown = null;
  #inFlight = false;
  /** What the server told while a save was under way. */
  #news: EditedQuestion | null = null;
  #failures = 0;
  readonly #listeners = new Set<() => void>();

  constructor(question: EditedQuestion) {
    const saving = { state: "saved" } as const;
    const nothing = { unsaved: [], conflict: null, offer: null, taken: null };
    this.#view = { question, draft: question.content, saving, ...nothing };
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  view = (): DraftView => this.#view;

  /** From now on changes are saved and kept. What a former page left is offered. */
  begin(deps: DraftDeps) {
    this.#deps = deps;
    this.#typing = new EditTimer(
      () => void this.#save(),
      deps.timers,
      () => WAITS,
    );
    this.#kept = new KeptEdits(deps.store, deps.storeKey);
    // What this very page could not save yet is on the screen: React mounts twice in development.
    const left = this.#view.unsaved.length > 0 ? null : this.#kept.setAside();
    if (!left) return;
    const fields = differing(this.#view.draft, withChanges(this.#view.draft, left.changes));
    if (fields.length > 0) this.#set({ offer: { ...left, fields } });
    else this.#kept.forgetAside();
  }

  /** Nothing more is saved by itself; what was typed goes out now. */
  end() {
    this.flush();
    this.#cancel();
    this.#deps = null;
  }

  change(changes: Changes) {
    this.#edit(withChanges(this.#view.draft, changes));
    this.#typing?.touch();
  }

  /** Saves without waiting for a rest. */
  flush() {
    this.#cancel();
    void this.#save();
  }

  /** Nothing typed here waits to be saved. */
  isSaved = (): boolean => this.#view.unsaved.length === 0 && !this.#inFlight;

  /** Puts back what a former page could not save. Where the draft went on since, each field is asked about. */
  restore() {
    const { offer, question, draft } = this.#view;
    if (!offer) return;
    this.discardOffer();
    const restored = withChanges(draft, offer.changes);
    const fields = differing(question.content, restored);
    if (offer.revision !== question.revision && fields.length > 0)
      this.#set({ conflict: { by: question.updated_by, at: question.updated_at, fields, lost: 0 } });
    this.#edit(restored);
    this.flush();
  }

  /** The whole text of a case that was cut: nothing has changed by it. */
  learn(caseId: string, text: { input: string; expected_output: string }) {
    const { question, draft } = this.#view;
    const learnt = (content: WireDraft): WireDraft => ({
      ...content,
      cases: content.cases.map((one) =>
        one.id === caseId && one.cut ? { ...one, ...text, cut: false } : one,
      ),
    });
    this.#set({ question: { ...question, content: learnt(question.content) }, draft: learnt(draft) });
  }

  /** Whether everything typed so far is saved, as soon as that is known. */
  saved(): Promise<boolean> {
    this.flush();
    return new Promise((resolve) => {
      const look = () => {
        const { saving, conflict } = this.#view;
        const stuck = conflict !== null || STUCK.has(saving.state);
        if (!this.isSaved() && (this.#inFlight || !stuck)) return;
        done();
        resolve(this.isSaved());
      };
      const done = this.subscribe(look);
      look();
    });
  }

  discardOffer() {
    this.#kept?.forgetAside();
    this.#set({ offer: null });
  }

  /** Ends a conflict: of the fields named the other's text is taken, of all others one's own stays. */
  resolve(theirs: EditedField[]) {
    const { question, draft } = this.#view;
    this.#set({ conflict: null });
    this.#edit(combined(question.content, draft, theirs));
    this.flush();
  }

  dismissTaken() {
    this.#set({ taken: null });
  }

  /** News from the server. What is older than what is known here is no news. */
  refresh(question: EditedQuestion) {
    const known = this.#view.question;
    if (question === known) return;
    // What is on its way may be in there or not: heard once that is known.
    if (this.#inFlight) {
      this.#news = question;
      return;
    }
    if (question.version < known.version) return;
    if (question.version === known.version && question.revision < known.revision) return;
    if (question.version === known.version && question.revision === known.revision)
      this.#set({ question: { ...question, content: known.content } });
    else this.#meet(question);
  }

  /** What was saved here is live. What was typed since stays; how the rest reads as a version is nobody's news. */
  wentLive = (question: EditedQuestion) => {
    const { taken } = this.#view;
    this.refresh(question);
    if (question.revision === 0) this.#set({ taken });
  };

  /** The question is another one now: the draft was thrown away by whoever looks at this page. */
  replace = (question: EditedQuestion) => {
    this.#cancel();
    this.#news = null;
    this.#set({ question, conflict: null, taken: null, saving: { state: "saved" } });
    this.#edit(question.content);
  };

  async #save() {
    await this.#send();
    const news = this.#news;
    if (this.#inFlight || !news) return;
    this.#news = null;
    this.refresh(news);
  }

  async #send() {
    const deps = this.#deps;
    const { question, draft, unsaved, conflict } = this.#view;
    if (!deps || this.#inFlight || conflict) return;
    if (unsaved.length === 0) return this.#set({ saving: { state: "saved" } });
    this.#inFlight = true;
    // While there is no connection a try is nothing to be told of.
    if (this.#view.saving.state !== "away") this.#set({ saving: { state: "saving" } });
    const { revision, version } = question;
    const edit = { revision, version, changes: changesOf(question.content, draft, unsaved) };
    const answer = await deps.patch(edit);
    this.#inFlight = false;
    switch (answer.kind) {
      case "saved":
        return this.#saved(answer, combined(draft, question.content, unsaved), deps.me);
      case "conflict":
        return this.#meet(answer.question);
      case "away":
        this.#set({ saving: { state: "away" } });
        return this.#tryAgain();
      case "refused":
        return this.#set({ saving: { state: "refused", message: answer.message } });
      case "signed-out":
        return this.#set({ saving: { state: "signed-out" } });
      default:
        answer satisfies never;
    }
  }

  #saved(
    { revision, updated_at }: Extract<SaveAnswer, { kind: "saved" }>,
    content: WireDraft,
    me: string | null,
  ) {
    const { question } = this.#view;
    // Where nothing was changed after all, there is still no draft.
    const standing = question.standing === "live" && revision > 0 ? "changed" : question.standing;
    this.#failures = 0;
    this.#set({
      question: { ...question, revision, updated_at, updated_by: me, standing, content },
      saving: { state: "saved" },
    });
    this.#edit(this.#view.draft);
    if (this.#view.unsaved.length > 0) this.#typing?.touch();
  }

  /** Takes over what somebody else saved, and stops where both changed the same. */
  #meet(theirs: EditedQuestion) {
    const { question, draft, unsaved, conflict, taken } = this.#view;
    const here = { base: question.content, draft, unsaved, asked: conflict?.fields ?? [] };
    const { both, alone, lost, ...next } = merged(here, theirs.content);
    const { updated_by: by, updated_at: at } = theirs;
    this.#set({
      question: theirs,
      conflict: both.length > 0 ? { by, at, fields: both, lost } : null,
      taken: alone.length > 0 ? { by, fields: alone } : taken,
      saving: { state: "resting" },
    });
    this.#edit(next.draft);
    if (both.length === 0) this.#tryAgain();
  }

  /** What follows whenever the draft on the page or the server's changed. */
  #edit(draft: WireDraft) {
    const { question, saving } = this.#view;
    const unsaved = differing(question.content, draft);
    const resting = unsaved.length > 0 && (saving.state === "saved" || saving.state === "refused");
    const settled = unsaved.length === 0 && !this.#inFlight;
    const next: Saving = resting ? { state: "resting" } : settled ? { state: "saved" } : saving;
    this.#set({ draft, unsaved, saving: next });
    const { revision, content } = question;
    const left = { revision, changes: changesOf(content, draft, unsaved) };
    this.#kept?.save(unsaved.length > 0 ? left : null);
  }

  #tryAgain() {
    const deps = this.#deps;
    if (!deps) return;
    this.#cancel();
    this.#retry = deps.timers.setTimeout(() => this.flush(), retryDelay(this.#failures++, deps.random()));
  }

  #cancel() {
    this.#typing?.cancel();
    this.#deps?.timers.clearTimeout(this.#retry as never);
  }

  #set(change: Partial<DraftView>) {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }
}
