import type { Language } from "../../judge/signature.ts";

export const LANGUAGE_NAMES: Record<Language, string> = {
  javascript: "JavaScript",
  python: "Python",
  java: "Java",
};

/** Parts of a question, and what is looked at in them. */
const PARTS = {
  facts: "Title, topics and facts",
  statement: "Statement",
  hints: "Hints",
  clarifications: "Clarifications",
  approach: "Approach",
  rubric: "Rubric",
  signature: "Signature",
  cases: "Test cases",
  wrong: "Wrong and slow solutions",
  options: "Options",
  stages: "Stages",
  sources: "Sources",
  sample_answer: "Sample answer",
  expected: "Expected outputs",
  starter: "Starter code",
  sample_fits: "Sample answer fits the rubric",
  sample_grade: "Sample answer is graded well",
  blank: "No answer is not assessed",
};
export type GatePart = keyof typeof PARTS;
export type Caught = "wrong_answer" | "timeout" | "error";

/** The lines of the gate in English. */
export const GATE_WORDS = {
  part: (part: GatePart) => PARTS[part],
  solution_in: (language: Language) => `Solution in ${LANGUAGE_NAMES[language]}`,
  wrong_named: (name: string) => `Wrong solution ${name}`,

  more_to_mend: (count: number) => `${count} more to mend here.`,
  runs_later: () => "Runs once the signature and the cases are in order.",
  waits: () => "Waits for its turn.",
  read_later: () => "Read once the form is in order.",
  /** In the words of who says it: the runner, a compiler. */
  told: (words: string) => words,

  topics: (count: number) => `${counted(count, "topic")}.`,
  words: (count: number) => `${counted(count, "word")}.`,
  hints: (count: number) =>
    count === 0 ? "None, and none is needed." : `${counted(count, "hint")}, from general to specific.`,
  clarifications: (count: number) => `${counted(count, "authored answer")}.`,
  approach: (time: string, space: string) => `Written, ${time} time and ${space} space.`,
  coding_rubric: (insights: number, edges: number, follow_ups: number) =>
    `${counted(insights, "key insight")}, ${counted(edges, "edge case")}, ${counted(follow_ups, "follow-up")}.`,
  signature: () => "Starter code in three languages follows from it.",
  cases: (samples: number, hidden: number) =>
    `${counted(samples, "sample")} and ${counted(hidden, "hidden case")}, each of the right form.`,
  wrong: (count: number) => `${counted(count, "solution")} that must fail.`,
  options: () => "Four, one of them right, each explained.",
  stages: (count: number) => `${counted(count, "stage")}, each of which can open.`,
  design_rubric: (points: number, bonus: number, follow_ups: number) =>
    `${counted(points, "key point")}, ${counted(bonus, "bonus point")}, ${counted(follow_ups, "follow-up")}.`,
  sources: (count: number) => `${counted(count, "source")} and a second reading.`,
  written: () => "Written.",

  no_compile: (told: string) => `Does not compile: ${told}`,
  no_compile_wrong: (told: string) => `Does not compile, so it shows nothing: ${told}`,
  cases_fail: (count: number, total: number) =>
    `${count === 1 ? "1 case fails" : `${count} cases fail`} of ${total}.`,
  case_wrong: (number: number) => `Case ${number}: wrong answer.`,
  case_differs: (number: number, actual: string, expected: string) =>
    `Case ${number}: the answer is ${actual}, expected ${expected}.`,
  case_stopped: (number: number, ms: number) => `Case ${number} was stopped after ${ms} ms.`,
  case_error: (number: number, type: string | null, told: string | null) =>
    `Case ${number}: ${[type ?? "an error", told].filter(Boolean).join(": ")}.`,
  not_run: (missing: number, total: number) =>
    `${missing} of ${total} cases were not run: the time for all of them together was over.`,
  passes_all: (total: number, ms: number) => `Passes all ${total} cases, the slowest in ${ms} ms.`,
  passes_some: (passed: number, total: number, ms: number) =>
    `Passes ${passed} of ${total} cases; see the expected outputs, the slowest in ${ms} ms.`,
  undisputed: () => "No case has all three solutions against it.",
  disputed: (number: number, answer: string, expected: string) =>
    `Case ${number}: all three solutions answer ${answer}, expected is ${expected}.`,
  disputed_too: (numbers: number[]) => `The same with ${numbers.map((one) => `case ${one}`).join(", ")}.`,
  disputed_and_more: (numbers: number[], more: number) =>
    `The same with ${numbers.map((one) => `case ${one}`).join(", ")} and ${more} more.`,
  caught: (number: number, how: Caught) => `Caught by case ${number}: ${CAUGHT[how]}.`,
  passes_hidden: (total: number) =>
    `Passes every hidden case (${total}). Add a case that it fails, or take it out.`,
  starter_fails: () => "Passes in no language as it is.",
  starter_passes: (languages: Language[]) =>
    `What a candidate starts from passes every hidden case in ${languages.map((one) => LANGUAGE_NAMES[one]).join(", ")}. Add a case that needs an answer.`,

  point_unmade: (is: "key" | "bonus", number: number, text: string) =>
    `The sample answer does not make ${POINTS[is]} ${number}, “${text}”.`,
  point_given: (is: "key" | "bonus", number: number, text: string) =>
    `The statement itself makes ${POINTS[is]} ${number}, “${text}”.`,
  terms_unanswered: (ask: string) => `No term of “${ask}” stands in its good answer.`,
  terms_asked: (ask: string) => `“${ask}” holds a term of its own answer.`,
  stage_unopened: (number: number, title: string) =>
    `The sample answer never opens stage ${number}, “${title}”.`,
  sample_fits: () => "It makes every point, and opens every stage there is.",
  sample_score: (score: number) => `The built-in grader gives it ${score} of 100.`,
  sample_score_low: (score: number | null, wanted: number) =>
    `The built-in grader ${score === null ? "does not assess it" : `gives it ${score} of 100`}; a sample answer should reach ${wanted}.`,
  blank_unscored: () => "Who says nothing is given no score.",
  blank_scored: (score: number) => `Who says nothing is given ${score} of 100.`,
};

const POINTS = { key: "key point", bonus: "bonus point" };

const CAUGHT: Record<Caught, string> = {
  wrong_answer: "wrong answer",
  timeout: "too slow",
  error: "an error",
};

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;
