import type { Dimension, RoundFacts } from "../../domain/feedback.ts";
import { LEVELS } from "../../domain/scoring/levels.ts";

/** The sentences of reports, and the notes beside their evidence, in English; the other languages have the same keys. */
export const WORDS = {
  levels: LEVELS,
  score: {
    "Not assessed": "Not assessed",
    "Not yet": "Not yet",
    Developing: "Developing",
    Solid: "Solid",
    Strong: "Strong",
  },
  dimension: (dimension: Dimension): string => dimension.replace("_", " "),
  open: {
    disagree: (levels: number[]) =>
      `${inWords(levels.length)} gradings disagree: ${listed(levels)}. The level is left open.`,
    leftOpen: (names: string[]) =>
      `Left open: ${names.join(" and ")}, because the gradings disagree by more than a level.`,
    notShown: "Not assessed: the round shows too little of it.",
    notShownIn: (names: string[]) =>
      `Not assessed: ${listed(names)}, because the round shows too little of it.`,
    notRead:
      "Not assessed: you argued, but most of it could not be matched with the points looked for, which says nothing against it.",
    otherLanguage:
      "Not assessed: it would have to be read from words that the built-in evaluator does not read, which says nothing against them.",
    notRun:
      "Not assessed: no run of the code came to a result, which is not your doing and not held against you.",
    notJudged:
      "Not assessed: the submission could not be run, which is not your doing and not held against you.",
    cutShort: (minutes: number, limit: number | null) =>
      `Not assessed: the interview's time ran out after ${minutes} of the ${limit} minutes set for this question.`,
    unread: (points: number) =>
      `${points === 1 ? "One point" : `${points} points`} could not be assessed from your words and ${points === 1 ? "counts" : "count"} neither way.`,
  },
  reason: {
    stands: (word: string, level: string) => `${word}: ${level}.`,
    held: (held: number, of: number) => `${held} of ${of} checks hold.`,
    several: (levels: number[]) =>
      `${inWords(levels.length)} gradings gave ${listed(levels)}; ${whichStands(levels.length)} stands.`,
  },
  feedback: {
    effort: (facts: RoundFacts) => `in ${spent(facts.duration_sec)} with ${help(facts)}`,
    noCode: (effort: string) => `You submitted no code ${effort}.`,
    couldNotRun: (effort: string) =>
      `Your submission could not be run, so its correctness stays open and is not held against you, ${effort}.`,
    didNotRun: (effort: string) => `Your submission did not run, so no hidden test was reached, ${effort}.`,
    allPassed: (total: number, effort: string) => `Your code passed all ${total} hidden tests ${effort}.`,
    somePassed: (passed: number, total: number, effort: string) =>
      `Your best submission passed ${passed} of ${total} hidden tests ${effort}.`,
    picked: (key: string, effort: string) => `You picked option ${key} ${effort}.`,
    pickedNone: (effort: string) => `You picked no option ${effort}.`,
    acted: (steps: number, opened: number, stages: number, effort: string) =>
      `You took ${steps} ${steps === 1 ? "step" : "steps"} and brought ${opened} of ${stages} stages to light ${effort}.`,
    designed: (effort: string) => `You worked on the design ${effort}.`,
    nextTime: (advice: string) => `Next time: ${advice}`,
    nothingMissing: "No check of this round was missed; a harder question would show more.",
    blank:
      "Nothing was said, run or written in this round, so nothing in it was assessed. That is not a low score: there is none.",
  },
  claims: {
    allHidden: (total: number) => `All ${total} hidden tests passed.`,
    notSubmitted: "Nothing was submitted.",
    hiddenPassed: (passed: number, total: number) => `${passed} of ${total} hidden tests passed.`,
    noneOfHidden: (total: number) => `None of the ${total} hidden tests passed.`,
    ofHidden: (total: number, parts: string[]) => `Of ${total} hidden tests, ${parts.join(", ")}.`,
    another: (count: number) => `${count} gave another answer`,
    error: (count: number) => `${count} ended in an error`,
    timeout: (count: number) => `${count} ran out of time`,
    notRun: (count: number) => `${count} did not run`,
  },
  caught: {
    wrong: (count: number, total: number) =>
      `${count} of ${total} hidden tests got another answer than the right one.`,
    error: (count: number, total: number) =>
      `${count} of ${total} hidden tests ended the program with an error.`,
    timeout: (count: number, total: number) => `${count} of ${total} hidden tests ran out of time.`,
    onlySlow: (count: number, total: number) =>
      `${count} of ${total} hidden tests ran out of time; no answer that came in time was wrong, so what is missing is speed on large inputs.`,
    notRun: (count: number, total: number) => `${count} of ${total} hidden tests did not run any more.`,
    samplesPassed: "The examples of the statement passed, so what failed lies outside what they show.",
  },
  responses: {
    right: "The right option.",
    wrong: (right: string | undefined) => `Not the right option; ${right} is.`,
    reasonsShow: (made: string[]) => `The reasons show: ${made.join("; ")}.`,
    reasonsUnread:
      "The reasons could not be matched with the points looked for, which says nothing against them.",
    reasonsNone: "The reasons show none of the points looked for.",
    nothingDone: "Not assessed: nothing is done or argued in it.",
    shows: (made: string[]) => `Shows: ${made.join("; ")}.`,
    none: "None of the points looked for was recognised in it.",
    notRecognised:
      "Not assessed: what it argues could not be matched with the points looked for, which says nothing against it.",
  },
  notes: {
    wholeRound: "the round as a whole",
    notSubmitted: "nothing was submitted",
    hiddenPassed: (passed: number, total: number) => `${passed} of ${total} hidden tests passed`,
    compiled: "compiled and ran",
    notRun: "nothing was run",
    notCompiled: "no run compiled",
    passedEvery: (submission: number) => `submission ${submission} passed every test`,
    firstRun: "the first run",
    submittedUnrun: "submitted without a run before it",
    ownInput: "an input of your own",
    noOwnInput: "no run with an input of your own",
    firstSubmission: (passed: number, total: number) =>
      `${passed} of ${total} tests passed in the first submission`,
    solved: "the code solves the problem, which takes these ideas",
    silent: "nothing was said in this round",
    picked: (key: string, right: string) => `${key} was picked, ${right} is right`,
    comesOut: "worked out anew, this comes out",
    doesNotComeOut: "worked out anew, this does not come out",
    states: (cost: string) => `states ${cost}`,
    unused: (name: string) => `${name} is given a value and never used`,
    print: "a print that was left in",
    plain: "it parses, nothing in it is unused, and no print was left in",
  },
  report: {
    overall: "Overall",
    practise: "What to practise next",
    technical: "technical",
    problemSolving: "problem solving",
    communication: "communication",
    notAssessed: "not assessed",
    scores: (list: string) => `Your scores: ${list}.`,
    noOverall: "There is no overall score.",
    weighs: (score: string, weights: readonly number[], leavesOut: boolean) =>
      `The overall score of ${score} weighs them ${weights[0]}, ${weights[1]} and ${weights[2]} percent${leavesOut ? ", leaving out what was not assessed" : ""}.`,
    solved: (all: number, count: number, isAmongOthers: boolean) =>
      `${all} of ${count} ${isAmongOthers ? "coding " : ""}${count === 1 ? "question" : "questions"} passed every hidden test.`,
    picked: (right: number, count: number) =>
      `You picked the right option in ${right} of ${count} ${count === 1 ? "question" : "questions"} with options.`,
    topics: (list: string) => `Topics to go back to: ${list}.`,
    couldNotRun:
      "A submission could not be run, so whether it is correct stays open and is not held against you.",
    nothing:
      "Nothing was said, run or written in this interview, so nothing was assessed. That is not a low score: there is none. Take another interview when it suits you.",
  },
} as const;

/** As the page counts it: seconds below a minute. */
function spent(seconds: number): string {
  const [count, one, many] =
    seconds < 60
      ? ([Math.max(0, Math.round(seconds)), "second", "seconds"] as const)
      : ([Math.round(seconds / 60), "minute", "minutes"] as const);
  return `${count} ${count === 1 ? one : many}`;
}

function help({ hints_used, hints_total, approach_shown }: RoundFacts): string {
  if (hints_used === 0) return "no hint";
  const hints = `${hints_used} of ${hints_total} hints`;
  return approach_shown ? `${hints} and the approach shown` : hints;
}

const inWords = (count: number): string =>
  ["No", "One", "Two", "Three", "Four", "Five"][count] ?? String(count);
const listed = (all: readonly (number | string)[]): string =>
  all.length > 1 ? `${all.slice(0, -1).join(", ")} and ${all.at(-1)}` : `${all[0]}`;
const whichStands = (count: number): string =>
  count % 2 ? "the middle one" : count === 2 ? "their mean" : "the mean of the two in the middle";
