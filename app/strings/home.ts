import type { QuestionType } from "../../domain/question.ts";
import { localized } from "./localized.ts";

/** The front page, signed out and signed in. */
export const home = localized("home", {
  landing: {
    title: "Mock technical interviews that feel like the real one",
    lead: "Talk through a problem with an interviewer who asks, listens and reads your code as you type. Run it, submit it against hidden tests, and read afterwards what earned each score.",
    signIn: "Sign in with Google",
    signInHint: "Your name, e-mail address and picture are read, nothing else.",
    returnTo: "Sign in to continue to the page you asked for.",
    points: [
      {
        title: "A conversation, not a quiz",
        text: "The interviewer wants to hear your approach, hints one step at a time when you ask, and follows up on cost and edge cases.",
      },
      {
        title: "Correctness is measured",
        text: "JavaScript, Python and Java run on the server against hidden tests. No model can raise a score that the tests did not earn.",
      },
      {
        title: "Feedback you can check",
        text: "Each remark quotes your own words or names the run it rests on. What could not be assessed is said so, never scored as zero.",
      },
      {
        title: "Nothing gets lost",
        text: "Close the laptop or lose the network. The clock, the code and the half-spoken sentence are where you left them.",
      },
    ],
    sampleLabel: "A part of an interview, as an example",
    sample: {
      title: "Two sum",
      time: "18:42",
      interviewerName: "Interviewer",
      interviewer: "Before you code: what does that cost in time and space, and what dominates?",
      candidateName: "You",
      candidate: "One pass with a map from value to index, so linear in both. The map dominates the space.",
      run: "Submitted Python, 24 of 24 hidden tests",
      results: "Samples 3 of 3 · hidden 24 of 24",
      passed: "All tests pass",
      band: "Technical",
      bandWord: "Strong",
      bandRange: "86 to 91",
    },
  },
  welcome: (name: string, back: boolean) => (back ? `Welcome back, ${name}` : `Welcome, ${name}`),
  lead: "Take an interview, read what it shows, take the next one.",
  newInterview: "New interview",
  continue: {
    title: "Continue where you were",
    more: "Also open",
    begin: "Enter",
    go: "Continue",
    none: "No question yet",
    paused: {
      DSA: "You paused it. The clock keeps running.",
      SYSTEM_DESIGN: "You paused it. The clock stands still until you resume.",
    } satisfies Record<QuestionType, string>,
    interrupted: "The connection was lost. The clock stands still until you are back.",
    progress: (kind: string, number: number, total: number) => `${kind}, question ${number} of ${total}`,
    notStarted: (kind: string, questions: string) => `${kind}, ${questions}`,
    limit: (duration: string) => `${duration} in all`,
    noLimit: "no time limit",
    started: (when: string) => `started ${when}`,
    created: (when: string) => `set up ${when}, the clock has not started`,
  },
  recent: {
    title: "Recent interviews",
    all: "All interviews",
    entry: (kind: string, questions: string) => `${kind}, ${questions}`,
    writing: "Report being written",
    unscored: "Not assessed",
    score: (word: string, low: number, high: number) => `${word} ${low}–${high}`,
  },
  practice: {
    title: "Practice",
    all: "Progress",
    longest: "Longest",
    week: "This week",
    nothing: "Nothing yet",
    open: "Today is still open: an interview keeps the streak.",
  },
  mastery: {
    title: "Mastery by topic",
    all: (number: number) => (number === 1 ? "The one topic" : `All ${number} topics`),
    note: "The mark is our estimate, the bar where it probably lies. A wide bar means few answers.",
  },
  how: {
    title: "How it goes",
    steps: [
      "You choose what to practise, or leave it to us.",
      "In the room you talk, and write code that you run or a design that you defend. The clock starts only when you say so.",
      "A minute or two after the end the report is there, with the evidence for each remark.",
    ],
  },
  empty: {
    title: "No interviews yet",
    text: "The first one takes at most 30 minutes: one question, no preparation. You can stop at any time.",
    start: "Set up a first interview",
  },
  /** In the place of `empty` where a longer interview is suggested above. */
  short: {
    title: "Or begin with a short one",
    text: "One question in at most 30 minutes, no preparation. You can stop at any time.",
    start: "Set up a short interview",
  },
});
