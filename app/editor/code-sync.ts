import { ChangeSet, Text } from "@codemirror/state";
import type { CodeChanges } from "../../domain/room/code.ts";
import type { CodeDoc } from "../../domain/room/state.ts";

/** What a tab keeps of a document between two page loads. */
export type SavedEdits = { rev: number; inFlight: CodeChanges | null; pending: CodeChanges | null };

/**
 * One document as the room has it, one change on its way there, and what was typed since. As in
 * @codemirror/collab, others' changes are moved over one's own; here what was typed between two sends travels as
 * one change, because every change is an event of the interview.
 */
export class CodeSync {
  rev: number;
  #base: Text;
  #inFlight: ChangeSet | null = null;
  #pending: ChangeSet | null = null;

  constructor(doc: CodeDoc) {
    this.rev = doc.rev;
    this.#base = textOf(doc.text);
  }

  /** The document as the person sees it. */
  get text(): string {
    const sent = this.#inFlight ? this.#inFlight.apply(this.#base) : this.#base;
    return (this.#pending ? this.#pending.apply(sent) : sent).toString();
  }

  get saved(): boolean {
    return this.#inFlight === null && this.#pending === null;
  }

  get hasUnsent(): boolean {
    return this.#pending !== null;
  }

  /** The person typed. */
  edit(changes: ChangeSet) {
    const pending = this.#pending ? this.#pending.compose(changes) : changes;
    this.#pending = pending.empty ? null : pending;
  }

  /** What is to be sent now; null while a change is on its way, or when there is nothing. */
  take(): { baseRev: number; changes: CodeChanges } | null {
    if (this.#inFlight || !this.#pending) return null;
    this.#inFlight = this.#pending;
    this.#pending = null;
    return { baseRev: this.rev, changes: this.#inFlight.toJSON() as CodeChanges };
  }

  /** The room committed a change. Returns what changes on screen: nothing for one's own. */
  committed(rev: number, changes: CodeChanges, own: boolean): ChangeSet | null {
    if (rev !== this.rev) return null;
    if (own && this.#inFlight && JSON.stringify(this.#inFlight.toJSON()) === JSON.stringify(changes)) {
      this.#base = this.#inFlight.apply(this.#base);
      this.#inFlight = null;
      this.rev += 1;
      return null;
    }
    return this.#receive(ChangeSet.fromJSON(changes), rev + 1);
  }

  /** The room refused the change on its way: it becomes part of what is still to be sent. */
  refused() {
    if (!this.#inFlight) return;
    this.#pending = this.#pending ? this.#inFlight.compose(this.#pending) : this.#inFlight;
    this.#inFlight = null;
  }

  /** The room's document arrived as a whole. Returns what changes on screen. */
  replaced(doc: CodeDoc): ChangeSet | null {
    if (doc.rev === this.rev) return null;
    if (this.#inFlight && doc.rev === this.rev + 1 && this.#inFlight.apply(this.#base).eq(textOf(doc.text))) {
      this.#base = textOf(doc.text);
      this.#inFlight = null;
      this.rev = doc.rev;
      return null;
    }
    return this.#receive(difference(this.#base, doc.text), doc.rev);
  }

  save(): SavedEdits | null {
    if (this.saved) return null;
    const json = (changes: ChangeSet | null) => (changes ? (changes.toJSON() as CodeChanges) : null);
    return { rev: this.rev, inFlight: json(this.#inFlight), pending: json(this.#pending) };
  }

  /** Takes up what an earlier load of this page had not finished sending, where it still fits. */
  restore({ rev, inFlight, pending }: SavedEdits) {
    const sent = inFlight ? ChangeSet.fromJSON(inFlight) : null;
    const typed = pending ? ChangeSet.fromJSON(pending) : null;
    const notCommitted = rev === this.rev;
    if (!notCommitted && !(sent && rev + 1 === this.rev)) return;
    const first = notCommitted ? sent : null;
    if (first && first.length !== this.#base.length) return;
    const before = first ? first.newLength : this.#base.length;
    this.#inFlight = first;
    this.#pending = typed && typed.length === before ? typed : null;
  }

  #receive(changes: ChangeSet, rev: number): ChangeSet {
    const base = changes.apply(this.#base);
    let onScreen = changes;
    if (this.#inFlight) {
      const moved = this.#inFlight.map(onScreen);
      onScreen = onScreen.map(this.#inFlight, true);
      this.#inFlight = moved;
    }
    if (this.#pending) {
      const moved = this.#pending.map(onScreen);
      onScreen = onScreen.map(this.#pending, true);
      this.#pending = moved;
    }
    this.#base = base;
    this.rev = rev;
    return onScreen;
  }
}

const textOf = (text: string) => Text.of(text.split("\n"));

/** The smallest single replacement that turns one text into the other. */
function difference(from: Text, to: string): ChangeSet {
  const old = from.toString();
  let start = 0;
  while (start < old.length && start < to.length && old[start] === to[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < to.length - start && old.at(-1 - end) === to.at(-1 - end))
    end += 1;
  const insert = to.slice(start, to.length - end);
  return ChangeSet.of({ from: start, to: old.length - end, insert: textOf(insert) }, old.length);
}
