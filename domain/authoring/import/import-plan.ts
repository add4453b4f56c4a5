import * as v from "valibot";
import { QuestionFormat, QuestionType } from "../../question.ts";
import { Draft } from "../draft.ts";
import { isSaid, type Said } from "../said.ts";

/** What happens to a question. `kept`: an administrator or an import published it, and that is not to be replaced. */
export const PlanStep = v.picklist(["new", "changed", "unchanged", "kept"]);
export type PlanStep = v.InferOutput<typeof PlanStep>;

/**
 * What else to know of it. `first`: it was only a draft so far. `draft`: an unpublished draft stays as it is.
 * `retired`: it stays retired. `edited`: what an administrator published is replaced.
 */
export const PlanNote = v.picklist(["first", "draft", "retired", "edited"]);
export type PlanNote = v.InferOutput<typeof PlanNote>;

const Line = v.nullable(v.number());

export const PlanLine = v.object({
  does: PlanStep,
  /** Null: a new question that gets its id when it is written. */
  id: v.nullable(v.string()),
  slug: v.string(),
  title: v.string(),
  type: QuestionType,
  format: QuestionFormat,
  /** Of a changed question, the fields in which it differs from what is live. */
  fields: v.array(v.keyof(Draft)),
  notes: v.array(PlanNote),
  place: v.object({ file: v.string(), line: Line }),
});
export type PlanLine = v.InferOutput<typeof PlanLine>;

/** `refused`: questions that have flaws. */
export const PlanCounts = v.object({
  new: v.number(),
  changed: v.number(),
  unchanged: v.number(),
  kept: v.number(),
  refused: v.number(),
});
export type PlanCounts = v.InferOutput<typeof PlanCounts>;

/** What an import would do, or why it does nothing. */
export const ImportPlan = v.object({
  lines: v.array(PlanLine),
  counts: PlanCounts,
  /** The first of them; `flaws_total` counts all. */
  flaws: v.array(
    v.object({
      file: v.string(),
      line: Line,
      field: v.string(),
      message: v.string(),
      said: v.exactOptional(v.custom<Said>(isSaid)),
    }),
  ),
  flaws_total: v.number(),
  /** The same for the same plan: an import that names it does what was shown, or nothing. */
  stamp: v.string(),
});
export type ImportPlan = v.InferOutput<typeof ImportPlan>;

/** Answer of `POST /api/admin/questions/import`. `imported`: the ids of what is live now; null: nothing was written. */
export const ImportAnswer = v.object({
  plan: ImportPlan,
  imported: v.nullable(v.array(v.string())),
});
export type ImportAnswer = v.InferOutput<typeof ImportAnswer>;

/** A file that is sent. What the command reads may be larger. */
export const MAX_IMPORT_FILE = 16 * 1024 * 1024;
