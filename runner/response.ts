import type {
  Compiled,
  JudgedTest,
  JudgeRequest,
  JudgeResponse,
  JudgeTest,
  TestError,
} from "../domain/judge/verdict.ts";
import { BOX_LIMITS } from "./sandbox/limits.ts";

/** The whole verdict of a submission, from those of its tests. */
export function responseOf(
  request: JudgeRequest,
  run: { compile: Compiled; tests: JudgedTest[]; ranMs: number; peakKb: number | null },
): JudgeResponse {
  const samples = run.tests.filter((test) => test.is_sample);
  return {
    submission_id: request.submission_id,
    status: statusOf(run),
    compile: run.compile,
    tests: run.tests,
    tests_passed: run.tests.filter((test) => test.passed).length,
    tests_total: run.tests.length,
    execution_time_ms: Math.round(run.ranMs),
    memory_used_kb: run.peakKb,
    stdout: joined(samples.map((test) => test.stdout)),
    stderr: joined(samples.map((test) => test.stderr)),
  };
}

/** What the samples of one submission may answer and print together; beyond it only the beginnings are kept. */
const SHOWN_CHARACTERS = 1024 * 1024;
const SHOWN_OF_EACH = 1024;

/** Fills in what the candidate may see of samples, up to a bound for all of them. */
export class Shown {
  private characters = 0;

  add(
    judged: JudgedTest,
    outcome: { actual?: string; error?: TestError },
    output: { stdout: string; stderr: string },
  ): void {
    if (outcome.actual !== undefined) judged.actual = this.keep(outcome.actual);
    if (outcome.error) judged.error = outcome.error;
    judged.stdout = this.keep(output.stdout);
    judged.stderr = this.keep(output.stderr);
  }

  private keep(text: string): string {
    const isFull = this.characters > SHOWN_CHARACTERS;
    const kept = clipped(text, isFull ? SHOWN_OF_EACH : BOX_LIMITS.keptOutputBytes);
    this.characters += kept.length;
    return kept;
  }
}

export function notRun(test: JudgeTest): JudgedTest {
  return { id: test.id, status: "not_run", passed: false, time_ms: 0, is_sample: test.is_sample };
}

function statusOf({ compile, tests }: { compile: Compiled; tests: JudgedTest[] }): JudgeResponse["status"] {
  if (!compile.ok) return "ERROR";
  const all = new Set(tests.map((test) => test.status));
  if (all.has("timeout")) return "TIMEOUT";
  return all.has("error") ? "ERROR" : "COMPLETED";
}

function clipped(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit)}… ${text.length - limit} more characters`;
}

const joined = (texts: (string | undefined)[]) => clipped(texts.join(""), BOX_LIMITS.keptOutputBytes);
