import * as v from "valibot";
import { DraftEdit } from "../../../../domain/authoring/wire.ts";
import { keep, kept, type TabStore } from "../../../tab-store.ts";

/** Changes on top of a revision. */
const KeptEdit = v.object({ revision: v.number(), changes: DraftEdit.entries.changes });
export type KeptEdit = v.InferOutput<typeof KeptEdit>;

/** What a tab keeps of a draft until it is saved; and, apart from it, what a former page kept and nobody took back yet. */
export class KeptEdits {
  readonly #store: TabStore;
  readonly #key: string;

  constructor(store: TabStore, key: string) {
    this.#store = store;
    this.#key = key;
  }

  save(edit: KeptEdit | null) {
    keep(this.#store, this.#key, edit);
  }

  /** Sets aside what the page before this one kept, so that this one can keep its own, and gives all that is set aside. */
  setAside(): KeptEdit | null {
    const [before, last] = [this.#read(this.#aside), this.#read(this.#key)];
    const left = last ? { ...last, changes: { ...before?.changes, ...last.changes } } : before;
    if (left) keep(this.#store, this.#aside, left);
    this.save(null);
    return left;
  }

  forgetAside() {
    keep(this.#store, this.#aside, null);
  }

  get #aside() {
    return `${this.#key}:aside`;
  }

  #read(key: string): KeptEdit | null {
    const parsed = v.safeParse(KeptEdit, kept(this.#store, key));
    return parsed.success ? parsed.output : null;
  }
}
