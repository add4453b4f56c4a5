import type { CandidateReportKind, CandidateReportStatus } from "../../domain/authoring/candidate-report.ts";
import { MAX_NOTE_CHARS } from "../../domain/remark-length.ts";
import { localized } from "./localized.ts";

/** What candidates say is wrong with a question: in the room, on the report, and in the triage. */
export const reports = localized("reports", {
  open: "Report a problem",
  openFor: (title: string) => `Report a problem with ${title}`,
  dialog: "What is wrong with this question?",
  lead: "Whoever looks after the questions reads it. It changes neither your interview nor your score.",
  kinds: "What is wrong?",
  kind: {
    TESTS_WRONG: "The tests are wrong",
    UNCLEAR: "The question is unclear",
    OTHER: "Something else",
  } satisfies Record<CandidateReportKind, string>,
  /** Where nothing is run. */
  answerWrong: "What counts as right is wrong",
  kindHint: {
    TESTS_WRONG: "A right solution fails, or a wrong one passes.",
    UNCLEAR: "It can be read in more than one way, or something is missing.",
    OTHER: "A mistake in the text, the level, the time or anything besides.",
  } satisfies Record<CandidateReportKind, string>,
  answerWrongHint: "A right answer is not taken, or a wrong one is.",
  said: "You have said this",
  note: "What did you see?",
  noteHint: `Up to ${MAX_NOTE_CHARS.toLocaleString("en")} characters. An input and what you expected of it help most.`,
  noteOptional: "optional",
  send: "Send",
  sending: "Sending",
  sent: "Received",
  sentText: "What becomes of it is shown on the report of this interview.",
  allSaid:
    "You have reported this question in every way there is. What becomes of it is shown below and on the report.",
  close: "Close",
  cancel: "Cancel",
  error: {
    kind: "Choose what is wrong.",
    other: "Say in a sentence what is wrong.",
    long: `The note is longer than ${MAX_NOTE_CHARS.toLocaleString("en")} characters. Shorten it and send it again.`,
    round: "This question is not in the interview. Load the page again.",
    server: "It could not be sent. What you wrote is still here; try again in a moment.",
  },
  /** On the report. */
  yours: "Reported",
  on: (date: string) => `You reported this on ${date}.`,
  status: {
    OPEN: "Received",
    RESOLVED: "Mended",
    DISMISSED: "Nothing changed",
  } satisfies Record<CandidateReportStatus, string>,
  statusText: {
    OPEN: "It has not been looked at yet.",
    RESOLVED: "It was looked into, and the question was mended.",
    DISMISSED: "It was looked into, and the question stays as it is.",
  } satisfies Record<CandidateReportStatus, string>,
  answer: "Answer",
  others: "Other questions of this interview",
});
