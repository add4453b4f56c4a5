import type { Language } from "../../judge/signature.ts";
import { LANGUAGE_NAMES } from "./gate-words.ts";

/** What long work on a question says on its way and at its end, in English. */
export const JOB_WORDS = {
  saved_again: () => "The draft was saved again before this began. Start it once more.",
  given_up: () => "It got no further for 30 minutes, and was given up.",
  last_met: () => "The last thing it met:",
  crashed: () => "Something went wrong on our side, and trying again did not help.",
  not_kept: () => "What it found could not be kept. Start it once more, with less at once.",

  begins: () => "Begins.",
  queued: (ahead: number) => `Waits in the runner's queue, ${ahead} before it.`,
  retrying: () => "The runner is busy. Trying again.",
  cases_done: (done: number, total: number) => `${done} of ${total} cases.`,
  answers_done: (done: number, total: number, language: Language) =>
    `${done} of ${total} answers in ${LANGUAGE_NAMES[language]}.`,
  runner_busy: () => "The runner is busy. Waiting for a place.",
  runner_away: () => "The runner cannot be reached. Trying again.",
  /** In the runner's own words, which another language has by their code. */
  runner_refused: (_code: string, told: string) => told,
  unrunnable: () => "The signature or a case is not in order.",

  no_cases_asked: () => "No cases were asked for.",
  bad_signature: () => "The signature is not in order.",
  no_solution: (language: Language) =>
    `The ${LANGUAGE_NAMES[language]} solution is missing. It says what is expected of each case.`,
  input_misfit: (judged: string) => `${judged.charAt(0).toUpperCase()}${judged.slice(1)}.`,
  same_as_case: (number: number) => `This is the same as case ${number} of the question.`,
  same_as_input: (number: number) => `This is the same as input ${number}.`,
  most_cases: (most: number) => `A question has ${most} cases at most.`,
  too_much: () =>
    "With it the cases of the question would come to more than can be judged at once. Take fewer or smaller inputs.",
  answer_not_reached: (language: Language) =>
    `The time was over before the ${LANGUAGE_NAMES[language]} solution came to it.`,
  answer_stopped: (language: Language, ms: number) =>
    `The ${LANGUAGE_NAMES[language]} solution was stopped after ${ms} ms.`,
  answer_error: (language: Language, type: string | null, told: string | null) =>
    `The ${LANGUAGE_NAMES[language]} solution ended with ${[type ?? "an error", told].filter(Boolean).join(": ")}.`,
  answer_too_long: (language: Language) =>
    `The answer of the ${LANGUAGE_NAMES[language]} solution is too long to be told. Take a smaller input.`,
  answer_misfit: (language: Language, judged: string) =>
    `The answer of the ${LANGUAGE_NAMES[language]} solution has not the right form, ${judged}.`,
  answer_no_compile: (language: Language, told: string) =>
    `The ${LANGUAGE_NAMES[language]} solution does not compile: ${told}`,
  answers_differ: (javascript: string, python: string) =>
    `The solutions do not agree: ${javascript} in JavaScript, ${python} in Python.`,

  no_parameter: (name: string, known: string[]) =>
    `There is no parameter “${name}”, only ${known.join(", ")}.`,
  drawn_too_much: () =>
    "So many of these sizes are more than can be judged at once. Take fewer or smaller ones.",
  many_items: (name: string, count: number) => `${name}: ${count} items are too many.`,
  many_rows: (name: string, rows: number, each: number) => `${name}: ${rows} × ${each} items are too many.`,
  many_texts: (name: string, count: number, longest: number) =>
    `${name}: ${count} texts of ${longest} characters are too many.`,
  few_numbers: (name: string, count: number, low: number, high: number) =>
    `${name}: ${count} different numbers do not fit between ${low} and ${high}.`,
  few_values: (name: string, count: number) =>
    `${name}: there are hardly ${count} different values in this range.`,
  bounds_crossed: (name: string, low: number, high: number) =>
    `${name}: the lowest value (${low}) lies above the highest (${high}).`,
  int_bounds: (name: string, low: number, high: number) => `${name}: an int lies between ${low} and ${high}.`,
  number_bounds: (name: string) => `${name}: numbers beyond 2^53 cannot be drawn.`,

  trial_title: () => "A trial needs a title.",
  trial_statement: () => "A trial needs a statement.",
  trial_signature: () => "A trial needs a valid signature.",
  trial_case: () => "A trial needs at least one test case.",
  trial_options: () => "A trial needs four complete options, one of them right.",
  trial_stage: () => "A trial needs at least one complete stage.",
  /** As the simulation names the rule, what breaks it, and where. */
  rule_broken: (rule: string, what: string, where: string) => `${rule}: ${what}, ${where}`,

  record_gone: () => "The record of this interview is not kept any more.",
  round_gone: () => "This round is not in the record of its interview.",
  /** In the words of what grades. */
  not_graded: (told: string) => told,
};
