import type { RunResult } from "../../domain/submission.ts";
import type { RoundRecord } from "../brief.ts";
import { reportWords } from "./report-words.ts";

/** What the hidden tests found in the submission that counts, in sentences: how many and of what kind, never on which input. */
export function hiddenCaught(record: RoundRecord): string[] {
  const result = record.runs.find((run) => run.id === record.facts.best_run_id)?.result;
  const hidden = result?.hidden;
  if (!result || !hidden || hidden.total === 0 || hidden.passed === hidden.total) return [];
  const { caught } = reportWords(record.locale);
  const { wrong_answer, error, timeout, not_run, total } = hidden;
  const found = [
    wrong_answer > 0 && caught.wrong(wrong_answer, total),
    error > 0 && caught.error(error, total),
    timeout > 0 && (wrong_answer + error === 0 ? caught.onlySlow : caught.timeout)(timeout, total),
    not_run > 0 && caught.notRun(not_run, total),
    hidden.passed > 0 && samplesPassed(result) && caught.samplesPassed,
  ];
  return found.filter((sentence) => sentence !== false);
}

const samplesPassed = ({ tests }: RunResult): boolean =>
  tests.length > 0 && tests.every((test) => test.status === "passed");
