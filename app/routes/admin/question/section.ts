import type { Problem } from "../../../../domain/authoring/problem.ts";
import type { DraftEdit, WireDraft } from "../../../../domain/authoring/wire.ts";

/** What each part of the editor is given. `change` takes whole fields; they are saved by themselves. */
export type SectionProps = {
  draft: WireDraft;
  problems: Problem[];
  change(changes: DraftEdit["changes"]): void;
};

/** The problems of a place in the draft, or of anything inside it: `hints.2`, `rubric.key_points.0.level`. */
export const fieldProblems = (problems: Problem[], field: string): Problem[] =>
  problems.filter((problem) => problem.field === field || problem.field.startsWith(`${field}.`));

/** The `id` of the control (or group) of a place in the draft: whoever follows a problem is taken to it. */
export const fieldId = (field: string): string => `f-${field.replaceAll(".", "-")}`;
