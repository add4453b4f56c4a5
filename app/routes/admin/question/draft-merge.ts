import type { WireDraft } from "../../../../domain/authoring/wire.ts";
import { combined, type EditedField, rebound, saysOther } from "./draft-changes.ts";

/** A draft as it is here: what the server had of it when it was last heard, what stands on the page, and in what they differ. */
type Here = {
  base: WireDraft;
  draft: WireDraft;
  unsaved: EditedField[];
  /** Fields of which it is being asked whose text stays. */
  asked: EditedField[];
};

export type Merged = {
  /** Theirs, with what is unsaved here. */
  draft: WireDraft;
  /** Fields that were changed here and there, to different ends. */
  both: EditedField[];
  /** Fields that were changed there alone. */
  alone: EditedField[];
  /** Long cases that were removed there and whose text is not here. */
  lost: number;
};

/** What becomes of a draft when somebody else saved theirs meanwhile: nothing of either is overwritten. */
export function merged({ base, draft, unsaved, asked }: Here, theirs: WireDraft): Merged {
  const other = saysOther(draft, theirs);
  const changed = saysOther(base, theirs).filter((field) => other.includes(field));
  // What is being asked about stays a question, whatever else is saved meanwhile.
  const open = [...changed, ...asked];
  const { cases, lost } = rebound(draft.cases, theirs.cases);
  return {
    draft: combined({ ...draft, cases }, theirs, unsaved),
    both: other.filter((field) => open.includes(field) && unsaved.includes(field)),
    alone: changed.filter((field) => !unsaved.includes(field)),
    lost,
  };
}
