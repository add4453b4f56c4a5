import type { RoundFacts } from "../feedback.ts";

/** Test data: a round in which every hidden test passed without help. */
export const facts = (changes: Partial<RoundFacts> = {}): RoundFacts => ({
  submitted: true,
  hidden_passed: 20,
  hidden_total: 20,
  best_run_id: "00000000-0000-4000-8000-000000000001",
  runs: 1,
  submissions: 1,
  hints_used: 0,
  hints_total: 4,
  nudges: 0,
  approach_shown: false,
  duration_sec: 600,
  time_limit_min: 15,
  candidate_messages: 5,
  language: "python",
  ...changes,
});

/** Test data: a system-design round, in which nothing is run. */
export const designFacts = (changes: Partial<RoundFacts> = {}): RoundFacts =>
  facts({
    submitted: false,
    hidden_passed: 0,
    hidden_total: 0,
    best_run_id: null,
    runs: 0,
    submissions: 0,
    language: "markdown",
    ...changes,
  });
