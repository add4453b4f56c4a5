import type { Change } from "../../domain/progress/comparison.ts";
import { localized } from "./localized.ts";

/** Two attempts side by side. */
export const compare = localized("compare", {
  title: "Compare",
  sameLead: "The same question, answered twice",
  kindLead: "Two questions of the same kind and level",
  one: "One attempt",
  before: "Earlier",
  after: "Later",
  choose: "Compare with",
  chooseSame: "The same question",
  chooseKind: "Others of its kind and level",
  show: "Show",
  nothingTitle: "There is nothing to compare with yet",
  nothingText:
    "Once you have answered this question again, or another of its kind and level, the two stand here side by side.",
  practise: "New interview",
  report: "Whole report",
  option: (title: string, date: string, score: string) => `${title}, ${date}, ${score}`,
  scores: "Scores",
  overall: "Overall",
  columns: { what: "What", before: "Earlier", after: "Later", change: "Change" },
  change: {
    better: "Better",
    worse: "Lower",
    unclear: "No clear change",
    unknown: "Cannot be compared",
  } satisfies Record<Change, string>,
  changeNote:
    "A change counts as clear when the two bands do not overlap. Within a band the difference may be chance.",
  facts: "What is known",
  phases: "Time by stage",
  well: "What went well",
  improve: "What to work on",
  nothing: "Nothing was named.",
  notGraded: "This attempt was not graded.",
  code: "Code",
  noCode: "No code was submitted.",
  language: "Language",
  none: "–",
});
