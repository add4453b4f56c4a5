import type { Dimension } from "../feedback.ts";
import type { DesignCheckId } from "./design-rubric.ts";

/** Rises with every change of a check, a weight or a threshold: reports are never rescored silently. */
export const RUBRIC_VERSION = "dsa-4";

/** One question of the checklist. `from`: counted by the server, or judged from the candidate's words and code with a quote. */
export type Check = {
  id: CheckId | DesignCheckId;
  dimension: Dimension;
  question: string;
  from: "facts" | "record";
  /** What a "no" means for the candidate, as an improvement. */
  advice: string;
  /** What a "yes" shows, as a strength. */
  shows: string;
  /** Counts only where it holds. */
  optional?: boolean;
};

const CHECK_IDS = [
  "asked_before_solving",
  "explained_approach",
  "gave_reasons",
  "answered_questions",
  "key_insight",
  "all_insights",
  "time_complexity",
  "space_complexity",
  "compared_alternatives",
  "all_hidden_pass",
  "most_hidden_pass",
  "code_complete",
  "few_submissions",
  "readable_code",
  "ran_before_submitting",
  "own_cases",
  "named_edge_case",
  "first_submission_passed",
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

const check = (
  id: CheckId,
  dimension: Dimension,
  from: Check["from"],
  question: string,
  shows: string,
  advice: string,
): Check => ({ id, dimension, from, question, shows, advice });

/** The checklist of a DSA round: mostly binary, each answered yes, no or not shown. */
export const DSA_CHECKLIST: readonly Check[] = [
  check(
    "asked_before_solving",
    "communication",
    "record",
    "Did the candidate ask at least one question about the task, its inputs or limits?",
    "You asked about what the statement left open.",
    "Ask about inputs and limits before you settle on a way; one or two pointed questions are enough.",
  ),
  check(
    "explained_approach",
    "communication",
    "record",
    "Did the candidate explain in words how their solution works?",
    "You said in words how your solution works.",
    "Say in two or three sentences how the solution works before or while you write it.",
  ),
  check(
    "gave_reasons",
    "communication",
    "record",
    "Did the candidate give a reason for at least one choice?",
    "You gave reasons for your choices.",
    "Give the reason along with each choice: because of which limit or property does it work?",
  ),
  check(
    "answered_questions",
    "communication",
    "record",
    "Did the candidate answer the interviewer's questions to the point?",
    "You spoke to what was asked.",
    "Answer the question that was asked first, then add what you find worth adding.",
  ),
  check(
    "key_insight",
    "problem_solving",
    "record",
    "Did the candidate state at least one of the key insights?",
    "You named a key idea of the problem.",
    "Look for the step that is done again and again, and ask what would make it unnecessary.",
  ),
  check(
    "all_insights",
    "problem_solving",
    "record",
    "Did the candidate state every key insight?",
    "You named every key idea of the best known solution.",
    "Go on after the first idea: say why it is correct and what makes it fast enough.",
  ),
  check(
    "time_complexity",
    "problem_solving",
    "record",
    "Did the candidate state the time complexity of their solution correctly?",
    "You stated the time complexity.",
    "State the time complexity of your own code, and what n stands for.",
  ),
  check(
    "space_complexity",
    "problem_solving",
    "record",
    "Did the candidate state the space complexity of their solution correctly?",
    "You stated the space complexity.",
    "State the extra memory as well as the time.",
  ),
  check(
    "compared_alternatives",
    "problem_solving",
    "record",
    "Did the candidate compare their approach with at least one other?",
    "You compared your approach with another.",
    "Name the straightforward solution too, and say what yours does better and what it costs.",
  ),
  check(
    "all_hidden_pass",
    "coding",
    "facts",
    "Did every hidden test pass in the best submission?",
    "Every hidden test passed.",
    "Find the inputs on which the code is wrong or too slow before you submit.",
  ),
  check(
    "most_hidden_pass",
    "coding",
    "facts",
    "Did at least half of the hidden tests pass in the best submission?",
    "Most hidden tests passed.",
    "Get a simple version right first; speed can follow.",
  ),
  check(
    "code_complete",
    "coding",
    "facts",
    "Is there code that compiles and runs?",
    "Your code compiles and runs.",
    "Get a version that compiles and runs early, even an incomplete one, and keep it running.",
  ),
  check(
    "few_submissions",
    "coding",
    "facts",
    "Were at most two submissions needed?",
    "You needed few submissions.",
    "Use runs on samples and own inputs to find mistakes, and submissions to confirm.",
  ),
  check(
    "readable_code",
    "coding",
    "record",
    "Is the final code readable: telling names, no dead parts, one purpose per block?",
    "The code is easy to read.",
    "Give names that say what a value means, and remove what is not used.",
  ),
  check(
    "ran_before_submitting",
    "verification",
    "facts",
    "Was the code run before it was first submitted?",
    "You ran the code before you submitted it.",
    "Run the examples before the first submission.",
  ),
  check(
    "own_cases",
    "verification",
    "facts",
    "Did the candidate run at least one input of their own?",
    "You tried inputs of your own.",
    "Run at least one input of your own that the examples do not cover.",
  ),
  check(
    "named_edge_case",
    "verification",
    "record",
    "Did the candidate name an edge case and say what should happen?",
    "You thought about an edge case.",
    "Name the smallest, the largest and the odd input, and say what should come out.",
  ),
  check(
    "first_submission_passed",
    "verification",
    "facts",
    "Did the first submission pass every test?",
    "The first submission passed every test.",
    "Trace the code on an edge case by hand before you submit.",
  ),
];

/** The checks that are judged from words and code; the others are counted. */
export const JUDGED_CHECKS: readonly Check[] = DSA_CHECKLIST.filter((one) => one.from === "record");

export const checkById = (id: string): Check | null => DSA_CHECKLIST.find((one) => one.id === id) ?? null;
