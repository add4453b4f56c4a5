import type { Dimension } from "../../domain/feedback.ts";
import { DESIGN_DIMENSIONS, designChecklist } from "../../domain/scoring/design-rubric.ts";
import { type Check, DSA_CHECKLIST } from "../../domain/scoring/rubric.ts";
import type { RoundRecord } from "../brief.ts";

/** The checks of this round: the fixed ones of coding, or those of the question for the candidate's level. Told once a record. */
export function checklistOf(record: RoundRecord): readonly Check[] {
  if (record.task.kind === "coding") return DSA_CHECKLIST;
  const known = checklists.get(record);
  if (known) return known;
  const found = designChecklist(record.question, record.level);
  checklists.set(record, found);
  return found;
}

const checklists = new WeakMap<RoundRecord, readonly Check[]>();

/** The checks that are judged from words, notes and code; the others are counted. */
export const judgedChecks = (record: RoundRecord): readonly Check[] =>
  checklistOf(record).filter((check) => check.from === "record");

/** The dimensions that this round is reported in, in order: those that it has checks for. */
export function dimensionsOf(record: RoundRecord): readonly Dimension[] {
  if (record.task.kind === "coding") return CODING;
  const checks = checklistOf(record);
  return DESIGN_DIMENSIONS[record.task.kind].filter((one) =>
    checks.some(({ dimension }) => dimension === one),
  );
}

const CODING: readonly Dimension[] = ["communication", "problem_solving", "coding", "verification"];
