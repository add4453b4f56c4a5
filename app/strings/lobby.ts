import type { QuestionFormat, QuestionType } from "../../domain/question.ts";
import { localized } from "./localized.ts";

/** The room before the interview begins. */
export const lobby = localized("lobby", {
  title: (kind: string) => `Your ${kind.toLowerCase()}`,
  lead: "Nothing is counted until you press Start.",
  agenda: "What happens",
  steps: (number: number, questions: string) => [
    number === 1
      ? `${questions}, chosen when you press Start.`
      : `${questions}, one after the other. Each is chosen when the one before it ends.`,
    "Ask what is unclear, say how you would go about it, then write the code.",
    "Run the samples as often as you like. Submit judges the code against hidden tests.",
    "Hints come one step at a time, when you ask. Each is noted and counts a little.",
  ],
  design: {
    plan: (number: number, questions: string, plan: string) =>
      number === 1 ? `${questions}: ${plan}.` : `${questions}, one after the other: ${plan}.`,
    format: {
      MCQ: "A choice: commit to one of four answers and say why. Then the answer is opened with an explanation of each option.",
      SCENARIO:
        "A scenario: something is going wrong. Facts open by stages, by what you ask for and what you do.",
      OPEN_ENDED:
        "An open design: from requirements to operations, in conversation. Beside it is a pad for notes that the interviewer reads.",
    } satisfies Record<QuestionFormat, string>,
    hints:
      "Where a question has hints, they come one step at a time, when you ask. Each is noted and counts a little.",
  },
  facts: {
    questions: "Questions",
    time: "Time",
    difficulty: "Difficulty",
    topics: "Topics",
    language: "Language",
    accommodations: "Adjusted",
  },
  chosen: "Chosen for you",
  mix: "A balanced mix",
  noLimit: "No limit",
  clock: {
    limited:
      "The server keeps the clock. It starts when the first question opens, warns you with 10, 5 and 1 minute left, and ends the interview when time is up. Everything written by then counts.",
    quiet:
      "The server keeps the time, and no clock is shown. One quiet line tells you when about 5 minutes are left; when time is up the interview ends, and everything written by then counts.",
    stops: "The clock stops while you pause.",
    own: "Each question shows the time meant for it; when that is over you are told, and finish your thought.",
    ownQuiet: "When the time meant for a question is over you are told, and finish your thought.",
    none: "There is no time limit. The clock only shows how long you have been at it.",
  },
  interviewer: {
    DSA: "The interviewer is a program. It sees what you write in the chat and in the editor, and the results of your runs. It does not tell you the answer, and it does not judge aloud: that comes in the report.",
    SYSTEM_DESIGN:
      "The interviewer is a program. It sees what you write in the chat and in the notes, what you choose and what you do. It plays the product owner when you ask, and beyond the answer to a choice it does not judge aloud: that comes in the report.",
  } satisfies Record<QuestionType, string>,
  device: "You can close this page and continue on another device.",
  start: "Start",
  starting: "Starting",
});
