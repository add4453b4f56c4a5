import type { RunResult } from "../../domain/submission.ts";
import type { RoundRecord } from "../brief.ts";

/** What the hidden tests found in the submission that counts, in sentences: how many and of what kind, never on which input. */
export function hiddenCaught(record: RoundRecord): string[] {
  const result = record.runs.find((run) => run.id === record.facts.best_run_id)?.result;
  const hidden = result?.hidden;
  if (!result || !hidden || hidden.total === 0 || hidden.passed === hidden.total) return [];
  const of = (count: number) => `${count} of ${hidden.total} hidden tests`;
  const found = [
    hidden.wrong_answer > 0 && `${of(hidden.wrong_answer)} got another answer than the right one.`,
    hidden.error > 0 && `${of(hidden.error)} ended the program with an error.`,
    hidden.timeout > 0 &&
      `${of(hidden.timeout)} ran out of time${hidden.wrong_answer + hidden.error === 0 ? ONLY_SLOW : "."}`,
    hidden.not_run > 0 && `${of(hidden.not_run)} did not run any more.`,
    hidden.passed > 0 && samplesPassed(result) && SAMPLES_PASSED,
  ];
  return found.filter((sentence) => sentence !== false);
}

const samplesPassed = ({ tests }: RunResult): boolean =>
  tests.length > 0 && tests.every((test) => test.status === "passed");

const ONLY_SLOW = "; no answer that came in time was wrong, so what is missing is speed on large inputs.";
const SAMPLES_PASSED = "The examples of the statement passed, so what failed lies outside what they show.";
