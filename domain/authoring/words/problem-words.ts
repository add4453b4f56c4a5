import { placeSubject } from "../problems/place-name.ts";

/** What a draft lacks, in English: for programs, terminals and whoever reads English. A place is given as its field, as in `hints.2`. */
export const PROBLEM_WORDS = {
  slug_taken: () => "Another question has this slug. Choose another one.",
  few_samples: (needed: number, count: number) => `At least ${needed} samples are needed, not ${count}.`,
  few_hidden: (needed: number, count: number) => `At least ${needed} hidden cases are needed, not ${count}.`,
  few_cases: (needed: number, count: number) => `At least ${needed} cases are needed, not ${count}.`,
  cases_too_large: (mib: string, most: string) =>
    `The cases come to ${mib} MiB together, and ${most} can be judged at once. Make the largest ones smaller.`,
  sample_behind: (number: number) =>
    `Case ${number} is a sample and stands behind hidden cases. Move it up: samples come first.`,
  same_input: (number: number, first: number) => `Case ${number} has the same input as case ${first}.`,
  bad_input: (number: number, judged: string) => `Case ${number}, input, ${judged}.`,
  bad_expected: (number: number, judged: string) => `Case ${number}, expected output, ${judged}.`,
  missing: (field: string) => `${placeSubject(field)} is missing.`,
  same_wrong_name: (number: number, first: number) =>
    `Wrong solution ${number} has the same name as wrong solution ${first}.`,
  few_wrong: (needed: number, count: number) =>
    `At least ${needed} wrong or slow solutions are needed, not ${count}: they show what the hidden cases catch.`,
  no_terms: (field: string) => `${placeSubject(field)} must not be empty: they show that it was said.`,
  few_hints: (needed: number, count: number) => least(needed, "hints", count),
  few_points: (needed: number, count: number) => least(needed, "key points", count),
  few_twists: (needed: number, count: number) => least(needed, "twist", count),
  few_estimates: (needed: number, count: number) => least(needed, "estimates", count),
  same_option: (key: string, first: string) => `Option ${key} has the same text as option ${first}.`,
  stage_waits: (number: number, after: number, before: number) =>
    `Stage ${number} waits for ${after} others, and only ${before} stand before it: it might never open.`,
  stage_point_gone: (number: number, point: number) =>
    `Stage ${number} names key point ${point}, which is not there.`,
  point_without_stage: (point: number) =>
    `No stage gives occasion for key point ${point}. Mark it at one of the stages.`,
  levels_without_point: (levels: string[]) =>
    `Each level needs a key point that is expected of it: ${levels.join(", ")} ${levels.length === 1 ? "has" : "have"} none.`,
  rule: (rule: string) => `${rule.charAt(0).toUpperCase()}${rule.slice(1)}.`,
  no_slug: (field: string) =>
    `${placeSubject(field)} may hold small letters, digits and single hyphens between them.`,
  no_number: (field: string) => `${placeSubject(field)} must be a number.`,
  not_chosen: (field: string) => `${placeSubject(field)} must be chosen.`,
  empty: (field: string) => `${placeSubject(field)} must not be empty.`,
  few: (field: string, needed: number, count: number) =>
    `${placeSubject(field)}: at least ${needed} are needed, not ${count}.`,
  many: (field: string, most: number, count: number) =>
    `${placeSubject(field)}: ${most} at most are allowed, not ${count}.`,
  too_long: (field: string, most: number) =>
    `${placeSubject(field)} must not be longer than ${most} characters.`,
  too_large: (field: string, kib: number) => `${placeSubject(field)} must not be larger than ${kib} KiB.`,
  misfit: (field: string, predicate: string) => `${placeSubject(field)} ${predicate}.`,
  signature_json: (line: number, column: number, what: string) =>
    `Line ${line}, column ${column}: it ${what}.`,
  signature_at: (line: number, column: number, path: string, what: string) =>
    `Line ${line}, column ${column}: ${path && `${path}: `}${what}.`,
};

const least = (needed: number, what: string, count: number): string =>
  `At least ${needed} ${what} ${needed === 1 ? "is" : "are"} needed, not ${count}.`;
