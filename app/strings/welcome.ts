import { localized } from "./localized.ts";

/** The three steps of a first visit. */
export const welcome = localized("welcome", {
  title: "Welcome",
  progress: (step: number, of: number) => `Step ${step} of ${of}`,
  steps: [
    {
      title: "What are you preparing for?",
      lead: "It steers which questions you get. You can leave both open.",
    },
    { title: "What do you bring?", lead: "The first questions start at a level that fits." },
    { title: "Do you have a résumé at hand?", lead: "With it the first interview asks about what you know." },
  ],
  next: "Save and go on",
  skip: "Skip this step",
  skipAll: "Skip all and start",
  back: "Back",
  finish: "Finish",
  review: "See what we understood",
});
