import type { DraftEdit, EditedQuestion, WireDraft } from "../../../../domain/authoring/wire.ts";
import type { Timers } from "../../../editor/edit-timer.ts";
import type { TabStore } from "../../../tab-store.ts";
import type { Changes, EditedField } from "./draft-changes.ts";

export type SaveAnswer =
  | { kind: "saved"; revision: number; updated_at: string }
  | { kind: "conflict"; question: EditedQuestion }
  /** The server took it and said no: again, it would say the same. */
  | { kind: "refused"; message: string }
  | { kind: "signed-out" }
  /** No answer that says anything: asked again. */
  | { kind: "away" };

/** Where saving stands. `resting`: something was typed a moment ago. */
export type Saving =
  | { state: "saved" | "resting" | "saving" | "away" | "signed-out" }
  | { state: "refused"; message: string };

/** Fields that two changed at once. `lost`: long cases whose text was removed by the other and is not on this page. */
export type Conflict = { by: string | null; at: string; fields: EditedField[]; lost: number };

/** What a former page of this tab could not save. */
export type Offer = { fields: EditedField[]; changes: Changes; revision: number };

export type DraftView = {
  /** As the server has it, as far as it is known here. */
  question: EditedQuestion;
  /** As it stands on the page. */
  draft: WireDraft;
  unsaved: EditedField[];
  saving: Saving;
  conflict: Conflict | null;
  offer: Offer | null;
  /** Other fields that somebody else changed meanwhile, and which were taken over. */
  taken: { by: string | null; fields: EditedField[] } | null;
};

export type DraftDeps = {
  patch: (edit: DraftEdit) => Promise<SaveAnswer>;
  store: TabStore;
  storeKey: string;
  /** The person's name, as the server says it of an edit. */
  me: string | null;
  timers: Timers;
  random: () => number;
};
