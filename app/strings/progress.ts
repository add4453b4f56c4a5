import type { Step } from "../../domain/progress/buckets.ts";
import type { Period } from "../../domain/progress/period.ts";
import type { Phase } from "../../domain/room/event.ts";
import type { TaskKind } from "../../domain/room/task.ts";
import type { Standing } from "../../domain/selection/standing.ts";
import { localized } from "./localized.ts";

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
const days = (number: number) => count(number, "day", "days");
const interviews = (number: number) => count(number, "interview", "interviews");

/** The progress page, and its parts on the front page. */
export const progress = localized("progress", {
  title: "Progress",
  since: (date: string) => `Since ${date}`,
  generated: "Made up: this history comes from the generator for development. Nobody took these interviews.",
  filters: {
    label: "What is looked at",
    period: "Period",
    kind: "Kind",
    allKinds: "All kinds",
    show: "Show",
  },
  period: { "30d": "30 days", "6m": "6 months", "1y": "1 year", all: "All" } satisfies Record<Period, string>,
  table: "Show as a table",
  loadTable: "Load the table",
  emptyTitle: "Nothing to show yet",
  emptyText:
    "After your first interview this page shows how scores, topics and time develop, each with what it rests on.",
  start: "New interview",
  quietTitle: "No interview in this period",
  quietText: "A longer period or another kind may have some.",
  quietAll: "Show everything",
  week: (date: string) => `Week of ${date}`,
  stats: {
    label: "In figures",
    interviews: "Interviews",
    finished: (number: number) => `${number} finished`,
    questions: "Questions",
    coding: (number: number) => `${number} on coding`,
    time: "Time",
    average: (time: string) => `${time} on average`,
    streak: "Streak",
    days,
    longest: (number: number) => `longest ${days(number)}`,
    keep: (number: number) => `longest ${days(number)}, today still open`,
  },
  heat: {
    title: "Activity",
    lead: "Of the last year, whatever period is chosen",
    label: (active: number, since: string) => `Practised on ${days(active)} since ${since}. A table follows.`,
    hint: "Stronger is longer.",
    day: (date: string, number: number, time: string) =>
      number === 0 ? `${date}: nothing` : `${date}: ${interviews(number)}, ${time}`,
    less: "Less",
    more: "More",
    columns: { week: "Week", days: "Active days", interviews: "Interviews", time: "Time" },
  },
  trend: {
    title: "Score over time",
    lead: {
      interview: "Overall score of each interview, with its band",
      week: "Overall score by week, with the average band",
      month: "Overall score by month, with the average band",
    } satisfies Record<Step, string>,
    label: (number: number, first: number, last: number) =>
      number === 1
        ? `Overall score of 1 interview: ${last}. A table follows.`
        : `Overall score from ${first} at first to ${last} last. A table follows.`,
    up: (points: number) => `The later half is ${count(points, "point", "points")} above the earlier half.`,
    down: (points: number) => `The later half is ${count(points, "point", "points")} below the earlier half.`,
    level: "The later half is level with the earlier half.",
    hint: "The shaded band is where each score probably lies.",
    point: (when: string, value: number, low: number, high: number, number: number) =>
      number === 1
        ? `${when}: ${value}, probably ${low} to ${high}`
        : `${when}: ${value}, probably ${low} to ${high}, from ${interviews(number)}`,
    none: "No interview of this period has a score.",
    columns: { when: "When", score: "Score", band: "Band", interviews: "Interviews" },
  },
  hints: {
    title: "Hints",
    lead: "Taken for each question",
    label: (hints: number, questions: number) =>
      `${count(hints, "hint", "hints")} for ${count(questions, "question", "questions")}. A table follows.`,
    hint: "No column: no hint was needed.",
    point: (when: string, hints: number, questions: number) =>
      `${when}: ${count(hints, "hint", "hints")} for ${count(questions, "question", "questions")}`,
    columns: { when: "When", hints: "Hints", questions: "Questions", each: "For each" },
  },
  phases: {
    title: "Where the time goes",
    lead: "Of an average question in this period",
    kind: {
      coding: "Coding",
      mcq: "Choice",
      scenario: "Scenario",
      design: "Open design",
    } satisfies Record<TaskKind, string>,
    questions: (number: number) => count(number, "question", "questions"),
    none: "Time by stage is kept for interviews from now on.",
    columns: { phase: "Stage", share: "Share", time: "Time" },
    phase: {
      agenda: "Opening",
      clarify: "Clarify",
      approach: "Approach",
      code: "Code",
      test: "Test",
      requirements: "Requirements",
      estimation: "Estimation",
      "api-data": "API and data",
      "high-level": "High-level design",
      "deep-dive": "Deep dive",
      operations: "Operations",
      choose: "Choose",
      respond: "Respond",
      "follow-up": "Follow-up",
      "wrap-up": "Wrap-up",
    } satisfies Record<Phase, string>,
  },
  topics: {
    title: "Topics",
    lead: "From all interviews, weakest first",
    note: "The mark is our estimate for a question of medium level, the bar where it probably lies. A wide bar means few answers, or old ones. Topics that we are unsure of come last.",
    columns: {
      topic: "Topic",
      estimate: "Estimate and range",
      words: "In words",
      answers: "Answers",
      practise: "Practise",
    },
    /** Leads to every topic, and back to the first ones of the list. */
    showAll: (number: number) => `All ${number} topics`,
    showFirst: (number: number) => `The first ${number} only`,
    answers: (number: number) => count(number, "answer", "answers"),
    latest: "The latest",
    all: "All interviews on it",
    practise: "Practise",
    unmeasured: "Not measured yet",
    last: (date: string) => `last ${date}`,
  },
  standing: {
    unmeasured: "Not measured",
    unsure: "Unsure",
    weak: "Weak for you",
    not_yet: "Not yet",
    developing: "Developing",
    solid: "Solid",
    strong: "Strong",
  } satisfies Record<Standing, string>,
});
