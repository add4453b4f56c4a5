import { randomBytes } from "node:crypto";
import { answersMatch } from "../domain/judge/compare.ts";
import type {
  Compiled,
  JudgedTest,
  JudgeEvent,
  JudgeRequest,
  JudgeResponse,
  JudgeTest,
  TestError,
} from "../domain/judge/verdict.ts";
import { parseFrame } from "./frame.ts";
import type { Box, EndCause } from "./sandbox/box.ts";
import { BOX_LIMITS, JUDGE_DEFAULTS } from "./sandbox/limits.ts";

export type JudgeContext = {
  /** A box of the submission's language that has said it is ready. */
  openBox(): Promise<Box>;
  closeBox(box: Box): Promise<void>;
  onEvent?(event: JudgeEvent): void;
  signal?: AbortSignal;
  /** Leaves the tests after the first one that does not pass unjudged. */
  stopAtFirstFailure?: boolean;
};

/** Judges one submission test by test. A box that crashed or ran out of time is replaced for the remaining tests. */
export async function judge(request: JudgeRequest, context: JudgeContext): Promise<JudgeResponse> {
  return await new Judging(request, context).run();
}

type Outcome = {
  status: JudgedTest["status"];
  timeMs: number;
  actual?: string;
  error?: TestError;
  isBoxSpent: boolean;
};

class Judging {
  private readonly request: JudgeRequest;
  private readonly context: JudgeContext;
  private readonly limits: typeof JUDGE_DEFAULTS;
  private readonly deadline: number;
  private readonly tests: JudgedTest[] = [];
  private compile: Compiled = { ok: true };
  private nonce = "";
  private box: Box | undefined;
  private isAnnounced = false;
  private peakKb: number | null = null;
  private ranMs = 0;

  constructor(request: JudgeRequest, context: JudgeContext) {
    this.request = request;
    this.context = context;
    this.limits = { ...JUDGE_DEFAULTS, ...definedOnly(request.limits ?? {}) } as typeof JUDGE_DEFAULTS;
    this.deadline = performance.now() + this.limits.total_ms;
  }

  async run(): Promise<JudgeResponse> {
    const stop = () => this.box?.kill();
    this.context.signal?.addEventListener("abort", stop);
    try {
      for (const test of this.request.tests) {
        const mayRun =
          this.compile.ok && this.timeLeft() > 0 && !this.context.signal?.aborted && !this.isOver();
        const judged = mayRun ? await this.judgeTest(test) : notRun(test);
        this.tests.push(judged);
        if (this.compile.ok) this.context.onEvent?.({ type: "test", test: judged });
      }
      await this.dropBox();
      return this.response();
    } finally {
      this.context.signal?.removeEventListener("abort", stop);
      await this.dropBox();
    }
  }

  private async judgeTest(test: JudgeTest): Promise<JudgedTest> {
    const box = await this.compiledBox();
    if (!box) return notRun(test);
    const outcome = await this.runTest(box, test);
    const output = await box.takeOutput();
    this.ranMs += outcome.timeMs;
    if (outcome.isBoxSpent) await this.dropBox();
    const judged: JudgedTest = {
      id: test.id,
      status: outcome.status,
      passed: outcome.status === "passed",
      time_ms: Math.round(outcome.timeMs * 10) / 10,
      is_sample: test.is_sample,
    };
    if (outcome.error) judged.error_type = outcome.error.type;
    if (!test.is_sample) return judged;
    return {
      ...judged,
      ...(outcome.actual === undefined ? {} : { actual: clipped(outcome.actual) }),
      ...(outcome.error ? { error: outcome.error } : {}),
      ...output,
    };
  }

  /** The box at hand, or a fresh one that has compiled the code; undefined when the code does not compile. */
  private async compiledBox(): Promise<Box | undefined> {
    if (this.box) return this.box;
    const box = await this.context.openBox();
    this.box = box;
    if (this.context.signal?.aborted) box.kill();
    box.watch();
    this.nonce = randomBytes(12).toString("hex");
    const { code, signature } = this.request;
    box.send(JSON.stringify({ nonce: this.nonce, code, signature }));
    const compiled = await this.compiled(box);
    if (!this.isAnnounced) this.context.onEvent?.({ type: "compiled", compile: compiled });
    this.isAnnounced = true;
    this.compile = compiled;
    await box.takeOutput();
    return compiled.ok ? box : undefined;
  }

  private async compiled(box: Box): Promise<Compiled> {
    const received = await box.receive(this.limits.compile_ms);
    if (received.type === "timeout")
      return { ok: false, message: `Compiling took longer than ${seconds(this.limits.compile_ms)}.` };
    if (received.type === "ended")
      return { ok: false, message: `The compiler ended early: ${endings[received.cause]}.` };
    const frame = parseFrame(this.nonce, received.text);
    if (frame?.type === "compiled") return { ok: true };
    return { ok: false, message: frame?.type === "rejected" ? frame.message : "The compiler ended early." };
  }

  private async runTest(box: Box, test: JudgeTest): Promise<Outcome> {
    const number = this.tests.length;
    const limit = Math.min(this.limits.test_ms, Math.max(this.timeLeft(), 1));
    const sent = performance.now();
    box.send(JSON.stringify({ id: number, args: test.input.split("\n") }));
    const received = await box.receive(limit);
    if (received.type === "timeout") return this.tooSlow(number, performance.now() - sent);
    const timeMs = (received.type === "frame" ? received.at : performance.now()) - sent;
    if (received.type === "ended") return this.crashed(received.cause, received.status, timeMs);
    const frame = parseFrame(this.nonce, received.text);
    if (frame?.type === "error" && frame.id === number)
      return { status: "error", timeMs, error: frame.error, isBoxSpent: false };
    if (frame?.type !== "value" || frame.id !== number) return this.crashed("protocol", null, timeMs);
    if (test.expected === undefined) return { status: "ran", timeMs, actual: frame.text, isBoxSpent: false };
    const passed = answersMatch(this.request.signature, frame.text, test.expected, test.input);
    return { status: passed ? "passed" : "wrong_answer", timeMs, actual: frame.text, isBoxSpent: false };
  }

  private tooSlow(number: number, timeMs: number): Outcome {
    const message = `Test ${number + 1} took longer than ${seconds(this.limits.test_ms)}.`;
    return { status: "timeout", timeMs, error: { type: "TimeLimitExceeded", message }, isBoxSpent: true };
  }

  private crashed(cause: EndCause, status: number | null, timeMs: number): Outcome {
    const detail = cause === "exit" && status !== null ? ` (status ${status})` : "";
    const error = { type: crashTypes[cause], message: `${capitalised(endings[cause])}${detail}.` };
    return { status: "error", timeMs, error, isBoxSpent: true };
  }

  private response(): JudgeResponse {
    const samples = this.tests.filter((test) => test.is_sample);
    return {
      submission_id: this.request.submission_id,
      status: this.status(),
      compile: this.compile,
      tests: this.tests,
      tests_passed: this.tests.filter((test) => test.passed).length,
      tests_total: this.tests.length,
      execution_time_ms: Math.round(this.ranMs),
      memory_used_kb: this.peakKb,
      stdout: clipped(samples.map((test) => test.stdout ?? "").join("")),
      stderr: clipped(samples.map((test) => test.stderr ?? "").join("")),
    };
  }

  private status(): JudgeResponse["status"] {
    if (!this.compile.ok) return "ERROR";
    const all = new Set(this.tests.map((test) => test.status));
    if (all.has("timeout")) return "TIMEOUT";
    return all.has("error") ? "ERROR" : "COMPLETED";
  }

  private isOver(): boolean {
    return (
      Boolean(this.context.stopAtFirstFailure) &&
      this.tests.some((test) => test.status !== "passed" && test.status !== "ran")
    );
  }

  private timeLeft(): number {
    return this.deadline - performance.now();
  }

  private async dropBox(): Promise<void> {
    const box = this.box;
    this.box = undefined;
    if (!box) return;
    this.peakKb = Math.max(this.peakKb ?? 0, box.peakKb() ?? 0) || null;
    await this.context.closeBox(box);
  }
}

const endings: Record<EndCause, string> = {
  memory: "the program used more memory than it may",
  output: "the program printed more than 4 MB",
  frame: "the answer is larger than 4 MB",
  protocol: "the program wrote to the judge's own channel",
  killed: "the run was stopped",
  exit: "the program ended by itself",
};

const crashTypes: Record<EndCause, string> = {
  memory: "MemoryLimitExceeded",
  output: "OutputLimitExceeded",
  frame: "OutputLimitExceeded",
  protocol: "ProtocolError",
  killed: "Stopped",
  exit: "ProgramEnded",
};

function notRun(test: JudgeTest): JudgedTest {
  return { id: test.id, status: "not_run", passed: false, time_ms: 0, is_sample: test.is_sample };
}

function clipped(text: string): string {
  const limit = BOX_LIMITS.keptOutputBytes;
  return text.length <= limit ? text : `${text.slice(0, limit)}… ${text.length - limit} more characters`;
}

const seconds = (ms: number) => `${ms / 1000} s`;
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function definedOnly<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}
