import type { QuestionFormat } from "../../domain/question.ts";
import { localized } from "./localized.ts";

/** Rounds of a system-design interview: choices, scenarios, open designs. */
export const design = localized("design", {
  format: {
    OPEN_ENDED: "Open design",
    MCQ: "Choices",
    SCENARIO: "Scenarios",
  } satisfies Record<QuestionFormat, string>,
  mixed: "Mixed",
  counted: {
    MCQ: (count: number) => (count === 1 ? "a choice" : `${count} choices`),
    SCENARIO: (count: number) => (count === 1 ? "a scenario" : `${count} scenarios`),
    OPEN_ENDED: (count: number) => (count === 1 ? "an open design" : `${count} open designs`),
  } satisfies Record<QuestionFormat, (count: number) => string>,

  pane: "Question",
  time: {
    left: (clock: string) => `${clock} for this question`,
    leftLong: (words: string) => `${words} left for this question`,
    over: (clock: string) => `over time by ${clock}`,
    overLong: (words: string) => `This question is over its time by ${words}`,
  },

  scenario: {
    facts: "Facts",
    count: (open: number, total: number) => `${open} of ${total}`,
    countLong: (open: number, total: number) => `${open} of ${total} opened`,
    none: "None yet. Facts come to light by what you ask for and what you do.",
    openedAt: (time: string) => `Opened at ${time}`,
    new: "New",
    actions: "What you did",
    action: "What do you do?",
    placeholder: "Look at something, ask for it, change it, and say why",
    act: "Do it",
    ended: "This question is finished. Nothing more can be done in it.",
  },

  open: {
    course: "Where we stand",
    done: "done",
    here: "here",
    twist: "Changed in the middle",
  },

  notes: {
    pane: "Notes",
    label: "Notes pad, Markdown",
    read: "The interviewer reads these notes",
    hint: "Write in Markdown. The notes are kept with the interview.",
    review: "Have a look at my notes",
    looked: "The interviewer has read them as they stand.",
    reviewed: "The interviewer has looked at these notes. Change them, or ask about them in the chat",
    over: "This question is finished. The notes can be read, not changed.",
  },

  news: {
    facts: (open: number, total: number, title: string) => `New facts, ${open} of ${total}: ${title}`,
    answer: "The answer is opened, each option with its explanation.",
    twist: "Something changed in the question.",
  },

  badge: {
    answer: "Answer",
    action: (number: number) => `Action ${number}`,
    facts: "Facts",
    theAnswer: "The answer",
  },

  resize: { columns: "Resize conversation and question", right: "Resize question and notes" },

  finish: {
    unanswered: "You have not committed to an answer.",
    unreasoned: "Your choice is in, without a reason. The reason counts as much as the choice.",
    unopened: "Your answer is in. The right one has not been opened yet.",
    answered: "Your answer is in.",
    inactive: "You have not acted on the situation yet.",
    acted: (open: number, total: number) =>
      `Facts that came to light: ${open} of ${total}. What you did and said is kept.`,
    designed: (stage: string) => `You stand at “${stage}”. What you said and your notes are kept.`,
  },
});

/** As the beginning of a sentence. */
export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The questions of an interview in their order, in words: "2 choices, a scenario, an open design". */
export function planText(plan: QuestionFormat[]): string {
  const runs: { format: QuestionFormat; count: number }[] = [];
  for (const format of plan) {
    const last = runs.at(-1);
    if (last?.format === format) last.count += 1;
    else runs.push({ format, count: 1 });
  }
  return runs.map(({ format, count }) => design.counted[format](count)).join(", ");
}
