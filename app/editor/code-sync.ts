import { ChangeSet, Text } from "@codemirror/state";
import * as v from "valibot";
import { applyChanges, CodeChanges } from "../../domain/room/code.ts";
import type { CodeDoc } from "../../domain/room/state.ts";
import { difference } from "./difference.ts";

/** What a tab keeps of a document between two page loads. */
export const SavedEdits = v.object({
  rev: v.number(),
  base: v.string(),
  inFlight: v.nullable(v.object({ id: v.string(), changes: CodeChanges })),
  pending: v.nullable(CodeChanges),
});
export type SavedEdits = v.InferOutput<typeof SavedEdits>;
export type Edit = { id: string; baseRev: number; changes: CodeChanges };

/** More parts than this the room does not take in one change. */
const MAX_PARTS = 2000;

/**
 * One document as the room has it, one change on its way there, and what was typed since: the only owner of what
 * was typed and is not committed. As in @codemirror/collab, others' changes are moved over one's own; here what was
 * typed between two sends travels as one change, because every change is an event of the interview.
 */
export class CodeSync {
  rev: number;
  #base: Text;
  /** Made for revision `rev`, as the room takes it only there. */
  #inFlight: { id: string; changes: ChangeSet } | null = null;
  #pending: ChangeSet | null = null;
  /** The room's document and what came after it, as long as it is open whether it holds the change on its way. */
  #ahead: { doc: CodeDoc; later: ChangeSet[] } | null = null;

  /** The room's document, with what an earlier load of this page had not finished sending. */
  constructor(doc: CodeDoc, saved: SavedEdits | null = null) {
    const edits = saved && readable(saved);
    this.rev = edits?.rev ?? doc.rev;
    this.#base = edits?.base ?? textOf(doc.text);
    if (!edits) return;
    this.#inFlight = edits.inFlight;
    this.#pending = edits.pending;
    this.replaced(doc);
  }

  /** The document as the person sees it. */
  get text(): string {
    const sent = this.#inFlight ? this.#inFlight.changes.apply(this.#base) : this.#base;
    return (this.#pending ? this.#pending.apply(sent) : sent).toString();
  }

  get saved(): boolean {
    return this.#inFlight === null && this.#pending === null;
  }

  /** The room's document is ahead of this one, and waits for the answer to the change on its way. */
  get behind(): boolean {
    return this.#ahead !== null;
  }

  get hasUnsent(): boolean {
    return this.#pending !== null;
  }

  /** The change on its way, to be sent again as it is until the room has answered it. */
  get inFlight(): Edit | null {
    return (
      this.#inFlight && { id: this.#inFlight.id, baseRev: this.rev, changes: json(this.#inFlight.changes) }
    );
  }

  /** The person typed. */
  edit(changes: ChangeSet) {
    this.#type(this.#pending ? this.#pending.compose(changes) : changes);
  }

  /** What is to be sent now, under this id; null while a change is on its way, or when there is nothing. */
  take(id: string): Edit | "too_large" | null {
    if (this.#inFlight || !this.#pending) return null;
    const whole = this.#pending.apply(this.#base).toString();
    const parts = json(this.#pending);
    const changes = parts.length > MAX_PARTS ? difference(this.#base.toString(), whole) : this.#pending;
    if (!applyChanges(this.#base.toString(), json(changes)).ok) return "too_large";
    this.#inFlight = { id, changes };
    this.#pending = null;
    return this.inFlight;
  }

  /** The room committed a change. Returns what changes on screen: nothing for one's own. */
  committed(rev: number, changes: CodeChanges, own: boolean): ChangeSet | null {
    if (this.#ahead) {
      const { doc, later } = this.#ahead;
      if (rev === doc.rev + later.length) later.push(ChangeSet.fromJSON(changes));
      return null;
    }
    if (rev !== this.rev) return null;
    if (own && this.#inFlight && JSON.stringify(json(this.#inFlight.changes)) === JSON.stringify(changes)) {
      this.#confirm(this.#inFlight.changes);
      return null;
    }
    // The revision that the change on its way was made for is taken: the room will refuse it.
    this.#unsend();
    return this.#receive(ChangeSet.fromJSON(changes), rev + 1);
  }

  /** The room has committed the change on its way, now or before. */
  acked(): ChangeSet | null {
    if (this.#inFlight) this.#confirm(this.#inFlight.changes);
    return this.#catchUp();
  }

  /** The room did not take the change on its way: it becomes part of what is still to be sent. */
  refused(): ChangeSet | null {
    this.#unsend();
    return this.#catchUp();
  }

  /**
   * The room's document arrived as a whole. While a change is on its way, only the answer to that change can tell
   * whether the document holds it; until then both are kept apart.
   */
  replaced(doc: CodeDoc): ChangeSet | null {
    this.#ahead = null;
    if (doc.rev === this.rev && doc.text === this.#base.toString()) return null;
    if (!this.#inFlight) return this.#receive(difference(this.#base.toString(), doc.text), doc.rev);
    this.#ahead = { doc, later: [] };
    return null;
  }

  /** The room takes no more changes: what it does not have is given up. Returns what changes on screen. */
  abandon(): ChangeSet | null {
    const shown = this.text;
    this.#inFlight = null;
    this.#pending = null;
    this.#catchUp();
    const back = difference(shown, this.#base.toString());
    return back.empty ? null : back;
  }

  save(): SavedEdits | null {
    if (this.saved) return null;
    const inFlight = this.#inFlight && { id: this.#inFlight.id, changes: json(this.#inFlight.changes) };
    const pending = this.#pending && json(this.#pending);
    return { rev: this.rev, base: this.#base.toString(), inFlight, pending };
  }

  #type(pending: ChangeSet) {
    this.#pending = pending.empty ? null : pending;
  }

  #confirm(changes: ChangeSet) {
    this.#base = changes.apply(this.#base);
    this.rev += 1;
    this.#inFlight = null;
  }

  #unsend() {
    if (!this.#inFlight) return;
    const { changes } = this.#inFlight;
    this.#inFlight = null;
    this.#type(this.#pending ? changes.compose(this.#pending) : changes);
  }

  #catchUp(): ChangeSet | null {
    if (!this.#ahead) return null;
    const { doc, later } = this.#ahead;
    this.#ahead = null;
    const missed = difference(this.#base.toString(), doc.text);
    const all = later.reduce((changes, next) => changes.compose(next), missed);
    return this.#receive(all, doc.rev + later.length);
  }

  #receive(changes: ChangeSet, rev: number): ChangeSet {
    this.#base = changes.apply(this.#base);
    this.rev = rev;
    const pending = this.#pending;
    if (!pending) return changes;
    this.#type(pending.map(changes));
    return changes.map(pending, true);
  }
}

const textOf = (text: string) => Text.of(text.split("\n"));
const json = (changes: ChangeSet) => changes.toJSON() as CodeChanges;

/** Saved edits as changes; null where they do not fit each other. */
function readable({ rev, base, inFlight, pending }: SavedEdits) {
  const sent = inFlight && { id: inFlight.id, changes: ChangeSet.fromJSON(inFlight.changes) };
  const typed = pending && ChangeSet.fromJSON(pending);
  const fits = !sent || sent.changes.length === base.length;
  const length = sent ? sent.changes.newLength : base.length;
  return fits && (!typed || typed.length === length)
    ? { rev, base: textOf(base), inFlight: sent, pending: typed }
    : null;
}
