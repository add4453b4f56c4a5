import type { TaskKind } from "../../../domain/room/task.ts";

/** Sentences of a system-design round beside its plain lines. */
export const DESIGN_SENTENCES = {
  opening: {
    later: (number: number, count: number, what: string) => `Question ${number} of ${count}: ${what}.`,
    what: (kind: TaskKind, title: string, minutes: string | null) =>
      `${WHAT[kind]}, "${title}"${minutes === null ? "" : `, about ${minutes}`}`,
    length: (questions: string, isOne: boolean) =>
      isOne ? questions : `${questions}, each with its own time`,
    noLimit: "no time limit",
    hello: (name: string | null, time: string, length: string, hints: string) =>
      `Hello${name ? ` ${name}` : ""}, I am Mockingbird's built-in interviewer, a program with prepared facts: we have ${time} for ${length}; ask for facts whenever you need them${hints}.`,
    begin: (what: string, course: string | null) =>
      `We begin with ${what}${course ? `; ${course.charAt(0).toLowerCase()}${course.slice(1)}` : "."}`,
    hints: ", and the hint button gives one step at a time, which counts",
    hintsElsewhere: ", and where a question has hints, each one taken counts",
    scenarioCourse: "Say what you look at and what you do; new facts come to light as you go.",
    designCourse:
      "We go from requirements and rough numbers over interface, data and the whole picture into one part, and end with running it; say so if you have worked on one before.",
    starts: {
      coding: ["Where would you begin?"],
      mcq: ["Which option do you choose, and why?", "Which of the four would you take, and for what reason?"],
      scenario: ["What do you look at or do first?", "What is your first step?"],
      design: ["What would you like to know before you begin?", "What do you need to settle first?"],
    } as Record<TaskKind, readonly string[]>,
  },
  timeLeft: (all: string, own: string) => `${all} in all, ${own} of that for this question`,
  noteLine: (line: string) => `What is behind the line "${line}"?`,
  mcq: {
    /** Any answer to it opens the explanations. */
    stands: [
      "You have told me your reasons already; is there anything to add, or do they stand as they are?",
      "I have your reasons from before; do they stand, or does one more belong to them?",
    ],
    why: [
      "Before the answer opens: what speaks for that option, and what against the others?",
      "What made you pick it, and why not one of the others?",
    ],
    owed: [
      "Your reasons are still open: what speaks for your choice?",
      "The answer opens with your reasons, so a sentence is enough: why this option?",
      "I need a reason before the answer opens: what would go wrong with the others?",
    ],
  },
  scenario: {
    read: [
      "What do you make of it, and what do you do now?",
      "How do you read that, and what is your next step?",
      "What does that tell you, and what do you do about it?",
      "What follows from that for you?",
    ],
    last: ["What do you do with that, right now?", "How do you act on that in the minutes you have?"],
    look: [
      "What would you look at next?",
      "Where else would you look?",
      "What else do you want to know?",
      "Which figure would change your mind?",
    ],
    act: [
      "What is your next step?",
      "What do you do next, and why that first?",
      "What comes after that?",
      "What are you waiting for before the next step?",
    ],
    smaller: [
      "Then begin smaller: which single figure would you want to see?",
      "Leave the cause aside for now: what would make it less bad for users?",
      "You need not know yet: whom or what would you ask?",
    ],
    lasting: [
      "Suppose it is calm again: what do you change so that this does not come back?",
      "The pressure is off now: what would you build or change for good?",
    ],
  },
} as const;

const WHAT: Record<TaskKind, string> = {
  coding: "a coding question",
  mcq: "a choice between four options",
  scenario: "a situation to act in",
  design: "an open design",
};
