import { MAX_DISPUTE_CHARS } from "../../domain/remark-length.ts";
import { localized } from "./localized.ts";

/** A second, blind grade of a question. */
export const dispute = localized("dispute", {
  open: "Dispute this score",
  title: "Disputed",
  lead: "The question is graded once more from the record alone. The second grader sees neither the first grade nor your reason. The first grade stands, and both are shown here.",
  reason: "What did the grade miss?",
  limit: `Up to ${MAX_DISPUTE_CHARS.toLocaleString("en")} characters. It is kept with the report.`,
  send: "Grade again",
  sending: "Sending",
  again: "Being graded again",
  againText: "The second grade appears here by itself, usually within a minute. The first one stands.",
  reload: "Look again",
  both: "Graded twice",
  stands:
    "The first grade stands: the scores of this report are made of it. The second one was made without sight of it or of your reason.",
  yourReason: "Your reason",
  noReason: "No reason was given.",
  columns: { what: "Dimension", first: "First grade, stands", second: "Second grade" },
  whole: "The question as a whole",
  detail: "What the second grade says",
  grader: "Graded by",
  error: {
    empty: "Say in a sentence or two what the grade missed.",
    long: `The reason is longer than ${MAX_DISPUTE_CHARS.toLocaleString("en")} characters. Shorten it and send it again.`,
    round: "This question is not in the report. Load the page again.",
    server: "The dispute could not be sent. Your reason is still here; try again in a moment.",
  },
});

/** A question that was mended after the interview. */
export const correction = localized("correction", {
  title: "The question was mended",
  lead: (version: number) =>
    `After your interview its tests or criteria were corrected. This is what your answer is worth by version ${version}. The first grade stands: the scores of this report are made of it.`,
  note: (note: string) => `What was corrected: ${note}`,
  columns: { what: "Dimension", first: "First grade, stands", second: "By the mended question" },
  detail: "What the grade by the mended question says",
});
