import type { JobKind, JobStatus } from "../../domain/authoring/job.ts";
import { localized } from "./localized.ts";

/** What operators see: whether everything answers, what runs and waits, and what the models cost. */
export const operations = localized("operations", {
  title: "System",
  lead: "What the product stands on, as it answers now.",
  again: "Look again",
  at: (time: string) => `Looked at ${time}`,
  checks: "Checks",
  check: {
    database: "Database",
    runner: "Runner",
    storage: "File storage",
    outbox: "Saving of interviews",
  },
  ok: "Answers",
  bad: "Needs a look",
  ms: (ms: number) => `${ms} ms`,
  rooms: "Interviews that wait to be saved",
  roomsText: "Candidates notice nothing of it: the room keeps everything until it is saved.",
  none: "No interview waits. Everything is saved.",
  columns: {
    interview: "Interview",
    waiting: "Rows waiting",
    parked: "Rows set aside",
    oldest: "Waiting since",
    checked: "Last said",
  },

  runner: {
    title: "Code runner",
    away: "The runner does not say how it is. The checks above say why.",
    running: "Running now",
    waiting: "Waiting",
    warm: "Boxes that stand ready",
    memory: "Memory is held by",
    languages: "Languages",
    columns: { language: "Language", version: "Version", warm: "Ready" },
    missing: "Not here",
  },

  jobs: {
    title: "Work on questions",
    text: "What runs now, and what failed in the last day.",
    none: "Nothing runs, and nothing failed in the last day.",
    kind: {
      PUBLISH_CHECK: "Publish gate",
      CASES: "Making cases",
      REGRADE: "Regrading",
      DRY_RUN: "Simulated candidates",
    } satisfies Record<JobKind, string>,
    status: {
      RUNNING: "Running",
      DONE: "Done",
      FAILED: "Failed",
      CANCELLED: "Cancelled",
    } satisfies Record<JobStatus, string>,
    columns: { question: "Question", work: "Work", status: "State", steps: "Steps", since: "Since" },
    steps: (done: number, total: number) => (total === 0 ? `${done}` : `${done} of ${total}`),
    by: (name: string) => `by ${name}`,
  },

  models: {
    title: "Models",
    builtIn: "built in",
    roles: { interviewer: "Interviewer", evaluator: "Evaluator", resume: "Résumé reader" },
    byRule: "by rule",
    samples: (count: number) => `${count} gradings a round`,
    since: (day: string) =>
      `Turns and grades since ${day}, by day (UTC) and model. Trials are in it: they cost the same.`,
    none: "No turn was spoken and no round graded since.",
    columns: {
      day: "Day",
      model: "Model",
      turns: "Turns",
      grades: "Grades",
      tokens: "Tokens",
      failed: "Fell back",
    },
    total: "Together",
    everyModel: "All models",
    uncounted: (count: string) => `${count} without a count`,
    budget: (count: string) => `${count} over budget`,
    failedText:
      "“Fell back” counts turns that the configured model failed and the built-in interviewer carried on. Why it failed stands in the logs alone.",
    unknown: "What cannot be known here",
    unknownText: [
      "Money: prices are the provider’s, and none are kept. Tokens times its price is the cost.",
      "Tokens of turns that failed or were stopped before their count came. Of reading résumés only each person’s last day is kept.",
      "Rounds that the built-in evaluator graded in place of a failed model count under its own name.",
    ],
  },
});
