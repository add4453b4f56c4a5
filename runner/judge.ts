import type {
  Compiled,
  JudgedTest,
  JudgeEvent,
  JudgeRequest,
  JudgeResponse,
  JudgeTest,
} from "../domain/judge/verdict.ts";
import { BoxRun, type OpenBox } from "./box-run.ts";
import { notRun, responseOf, Shown } from "./response.ts";
import type { Box } from "./sandbox/box.ts";
import { JUDGE_DEFAULTS } from "./sandbox/limits.ts";

export type JudgeContext = {
  /** A box of the submission's language. */
  openBox: OpenBox;
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

class Judging {
  private readonly request: JudgeRequest;
  private readonly context: JudgeContext;
  private readonly limits: typeof JUDGE_DEFAULTS;
  /** Of all tests together; it begins with the first, not with the wait for a box. */
  private deadline = Infinity;
  private readonly tests: JudgedTest[] = [];
  private compile: Compiled = { ok: true };
  private current: BoxRun | undefined;
  private isAnnounced = false;
  private isReplaced = false;
  /** A replacement did not compile what compiled before: the machine is at fault, and the tests left are not run. */
  private isGivenUp = false;
  private peakKb: number | null = null;
  private ranMs = 0;
  private readonly shown = new Shown();

  constructor(request: JudgeRequest, context: JudgeContext) {
    this.request = request;
    this.context = context;
    this.limits = { ...JUDGE_DEFAULTS, ...definedOnly(request.limits ?? {}) } as typeof JUDGE_DEFAULTS;
  }

  async run(): Promise<JudgeResponse> {
    const stop = () => this.current?.box.kill();
    this.context.signal?.addEventListener("abort", stop);
    try {
      for (const test of this.request.tests) {
        const judged = this.mayRun() ? await this.judgeTest(test) : notRun(test);
        this.tests.push(judged);
        if (this.compile.ok) this.context.onEvent?.({ type: "test", test: judged });
      }
    } finally {
      this.context.signal?.removeEventListener("abort", stop);
      this.leaveBox();
    }
    return responseOf(this.request, {
      compile: this.compile,
      tests: this.tests,
      ranMs: this.ranMs,
      peakKb: this.peakKb,
    });
  }

  private mayRun(): boolean {
    if (!this.compile.ok || this.isGivenUp) return false;
    return this.timeLeft() > 0 && !this.context.signal?.aborted && !this.isOver();
  }

  private async judgeTest(test: JudgeTest): Promise<JudgedTest> {
    const run = await this.compiledRun();
    if (!run) return notRun(test);
    const outcome = await run.next(Math.max(this.timeLeft(), 1));
    this.ranMs += outcome.timeMs;
    const judged: JudgedTest = {
      id: test.id,
      status: outcome.status,
      passed: outcome.status === "passed",
      time_ms: Math.round(outcome.timeMs * 10) / 10,
      is_sample: test.is_sample,
    };
    if (outcome.error) judged.error_type = outcome.error.type;
    if (test.is_sample) this.shown.add(judged, outcome, await run.box.takeOutput());
    if (outcome.isBoxSpent) await this.dropBox();
    return judged;
  }

  /** The box at hand, or a fresh one that has compiled the code; undefined when the code does not compile. */
  private async compiledRun(): Promise<BoxRun | undefined> {
    if (this.current) return this.current;
    const { request, limits } = this;
    const run = await BoxRun.open(this.context.openBox, { request, limits, firstTest: this.tests.length });
    this.current = run;
    if (this.context.signal?.aborted) run.box.kill();
    const { compiled, hasDied } = await run.compiled();
    // A waiting box may have died unseen, and then it was not the code. Code that ends the compiler does so again.
    if (hasDied && !this.isReplaced) {
      this.isReplaced = true;
      await this.dropBox();
      return await this.compiledRun();
    }
    if (this.isAnnounced) this.isGivenUp = !compiled.ok;
    else {
      this.isAnnounced = true;
      this.compile = compiled;
      this.deadline = performance.now() + this.limits.total_ms;
      this.context.onEvent?.({ type: "compiled", compile: compiled });
    }
    return compiled.ok ? run : undefined;
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
    const box = this.takeBox();
    if (box) await this.context.closeBox(box);
  }

  /** Ends the box when the verdict has left: processes that leave take time from those that stay. */
  private leaveBox(): void {
    const box = this.takeBox();
    if (box) setImmediate(() => void this.context.closeBox(box));
  }

  private takeBox(): Box | undefined {
    const box = this.current?.box;
    this.current = undefined;
    if (box) this.peakKb = Math.max(this.peakKb ?? 0, box.peakKb() ?? 0) || null;
    return box;
  }
}

function definedOnly<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}
