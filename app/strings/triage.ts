import type { CandidateReportStatus } from "../../domain/authoring/candidate-report.ts";
import { MAX_NOTE_CHARS } from "../../domain/remark-length.ts";
import { localized } from "./localized.ts";

/** What administrators do with what candidates say is wrong with questions. */
export const triage = localized("triage", {
  title: "Reports",
  lead: "What candidates say is wrong with questions. They read what becomes of it on their report.",
  filters: "Which reports",
  status: {
    OPEN: "Open",
    RESOLVED: "Mended",
    DISMISSED: "Nothing changed",
  } satisfies Record<CandidateReportStatus, string>,
  all: "All",
  allKinds: "All kinds",
  kindLabel: "Kind",
  show: "Show",
  ofQuestion: (title: string) => `Of “${title}”`,
  ofAll: "Reports of every question",
  health: "Its health",
  version: (had: number | null, live: number) => {
    if (had === null) return "Before versions were counted";
    return had === live ? `Version ${had}, live` : `Version ${had}; version ${live} is live`;
  },
  noNote: "No words beside it.",
  score: (score: number) => `Scored ${score}`,
  notScored: "Not scored",
  submission: (language: string, passed: number | null, total: number | null) =>
    passed === null || total === null
      ? `Last submission in ${language}, not judged`
      : `Last submission in ${language} passed ${passed} of ${total} tests`,
  noSubmission: "Nothing was submitted",
  answer: "Answer to the candidate",
  answerHint: "They read it as you write it. Without one they read that the question was mended.",
  resolve: "Mended",
  dismiss: "Nothing to mend",
  sending: "Saving",
  done: "Saved. The candidate reads it on their report.",
  by: (name: string | null, date: string) => (name ? `${name}, ${date}` : date),
  change: "Answer again",
  reopen: "Reopen",
  error: {
    dismiss: "Say why nothing is done: the candidate reads it.",
    long: `The answer is longer than ${MAX_NOTE_CHARS.toLocaleString("en")} characters.`,
    gone: "This report is not there any more.",
    server: "It could not be saved. What you wrote is still here; try again in a moment.",
  },
  emptyTitle: "Nothing to look at",
  emptyText: "When a candidate reports a problem with a question, it stands here.",
  noneTitle: "Nothing matches",
  noneText: "No report is of this kind and state.",
  older: "Older",
  newest: "Newest",
  pages: "Pages of the reports",
});
