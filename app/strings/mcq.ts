import { localized } from "./localized.ts";

/** A choice between answers, and what becomes of it: in the room and on the report. */
export const mcq = localized("mcq", {
  title: "Choose one answer",
  answers: "Answers",
  why: "Why?",
  whyHint: "Your reason counts as much as the choice. Without one you are asked for it in the chat first.",
  final: "A committed choice cannot be changed.",
  commit: "Commit",
  pick: "Choose an answer first.",
  sending: "Your answer is being sent",
  yours: "Your answer",
  right: "Right answer",
  youRight: "Your choice is right.",
  youWrong: (key: string) => `Your choice is not the right one. The right answer is ${key}.`,
  committed: (time: string) => `Committed at ${time}.`,
  reason: "Your reason",
  noReason: "No reason given yet.",
  owed: "Say in the chat why you chose it. Then the answer is opened.",
  opening: "The answer is being opened.",
  ended: "This question ended without an answer.",
  unopened: "This question ended before the answer was opened.",
  unopenable:
    "The answer could not be opened. Your choice and your reasons are kept; go on when you are ready.",
  toChat: "Go to the chat",
});
