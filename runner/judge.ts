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
import { endError, endSentences } from "./endings.ts";
import { parseFrame } from "./frame.ts";
import { receivePatiently } from "./patience.ts";
import { notRun, responseOf, Shown } from "./response.ts";
import type { Box, Received } from "./sandbox/box.ts";
import { JUDGE_DEFAULTS } from "./sandbox/limits.ts";
import { waitingTimeMs } from "./waiting-time.ts";

export type JudgeContext = {
  /** A box of the submission's language that has said it is ready. `tell` may give a new one its job before that. */
  openBox(tell: (box: Box) => void): Promise<Box>;
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

/** Hidden tests go in before the one ahead is answered: nobody sees what they print, and a turn for each takes time. */
const HIDDEN_AHEAD = 4;

class Judging {
  private readonly request: JudgeRequest;
  private readonly context: JudgeContext;
  private readonly limits: typeof JUDGE_DEFAULTS;
  private readonly deadline: number;
  private readonly tests: JudgedTest[] = [];
  private compile: Compiled = { ok: true };
  private nonce = "";
  private box: Box | undefined;
  /** Tests sent to this box or judged before it. */
  private sent = 0;
  /** When the test at hand was sent, or the one before it answered, whichever came later. */
  private turn = 0;
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
    this.deadline = performance.now() + this.limits.total_ms;
  }

  async run(): Promise<JudgeResponse> {
    const stop = () => this.box?.kill();
    this.context.signal?.addEventListener("abort", stop);
    try {
      for (const test of this.request.tests) {
        const judged = this.mayRun() ? await this.judgeTest(test) : notRun(test);
        this.tests.push(judged);
        if (this.compile.ok) this.context.onEvent?.({ type: "test", test: judged });
      }
    } finally {
      this.context.signal?.removeEventListener("abort", stop);
      void this.dropBox(); // the verdict need not wait for the box's end
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
    const box = await this.compiledBox();
    if (!box) return notRun(test);
    if (test.is_sample && this.sent > 0) await box.takeOutput(); // what the hidden tests before it printed
    this.sendTests(box);
    const outcome = await this.receiveTest(box, test);
    this.ranMs += outcome.timeMs;
    const judged: JudgedTest = {
      id: test.id,
      status: outcome.status,
      passed: outcome.status === "passed",
      time_ms: Math.round(outcome.timeMs * 10) / 10,
      is_sample: test.is_sample,
    };
    if (outcome.error) judged.error_type = outcome.error.type;
    if (test.is_sample) this.shown.add(judged, outcome, await box.takeOutput());
    else if (this.tests.length % HIDDEN_AHEAD === 0) void box.takeOutput(); // forgets what nobody sees
    if (outcome.isBoxSpent) await this.dropBox();
    return judged;
  }

  /** Sends the test at hand, if it has not gone yet, and hidden ones after it. */
  private sendTests(box: Box): void {
    const { tests } = this.request;
    const at = this.tests.length;
    const isAlone = tests[at]?.is_sample;
    if (this.sent === at) this.turn = performance.now();
    while (this.sent < tests.length && this.sent < at + (isAlone ? 1 : HIDDEN_AHEAD)) {
      const test = tests[this.sent]!;
      if (test.is_sample && this.sent > at) return;
      box.send(JSON.stringify({ id: this.sent, args: test.input.split("\n") }));
      this.sent++;
    }
  }

  /** The box at hand, or a fresh one that has compiled the code; undefined when the code does not compile. */
  private async compiledBox(): Promise<Box | undefined> {
    if (this.box) return this.box;
    this.nonce = randomBytes(12).toString("hex");
    const { code, signature } = this.request;
    const job = JSON.stringify({ nonce: this.nonce, code, signature });
    let isTold = false;
    const tell = (box: Box) => {
      if (!isTold) box.send(job);
      isTold = true;
    };
    const box = await this.context.openBox(tell);
    this.box = box;
    this.sent = this.tests.length;
    if (this.context.signal?.aborted) box.kill();
    box.watch();
    tell(box);
    // A replacement compiles what has compiled before: the budget for all tests is not for that.
    const received = await this.receive(box, this.limits.compile_ms, Infinity);
    // A waiting box may have died unseen, and then it was not the code. Code that ends the compiler does so again.
    if (received.type === "ended" && received.cause === "exit" && !this.isReplaced) {
      this.isReplaced = true;
      await this.dropBox();
      return await this.compiledBox();
    }
    const compiled = this.compiled(received);
    if (this.isAnnounced) this.isGivenUp = !compiled.ok;
    else {
      this.isAnnounced = true;
      this.compile = compiled;
      this.context.onEvent?.({ type: "compiled", compile: compiled });
    }
    await box.takeOutput();
    return compiled.ok ? box : undefined;
  }

  private compiled(received: Received): Compiled {
    if (received.type === "timeout")
      return { ok: false, message: `Compiling took longer than ${seconds(this.limits.compile_ms)}.` };
    if (received.type === "ended")
      return { ok: false, message: `The compiler ended early: ${endSentences[received.cause]}.` };
    const frame = parseFrame(this.nonce, received.text);
    if (frame?.type === "compiled") return { ok: true };
    return { ok: false, message: frame?.type === "rejected" ? frame.message : "The compiler ended early." };
  }

  private async receiveTest(box: Box, test: JudgeTest): Promise<Outcome> {
    const number = this.tests.length;
    const received = await this.receive(box, this.limits.test_ms, Math.max(this.timeLeft(), 1));
    const at = received.type === "frame" ? received.at : performance.now();
    const timeMs = Math.max(at - this.turn, 0);
    this.turn = at;
    if (received.type === "timeout") return this.tooSlow(number, timeMs);
    if (received.type === "ended")
      return { status: "error", timeMs, error: endError(received.cause, received.status), isBoxSpent: true };
    const frame = parseFrame(this.nonce, received.text);
    if (frame?.type === "error" && frame.id === number)
      return { status: "error", timeMs, error: frame.error, isBoxSpent: false };
    if (frame?.type !== "value" || frame.id !== number)
      return { status: "error", timeMs, error: endError("protocol", null), isBoxSpent: true };
    if (test.expected === undefined) return { status: "ran", timeMs, actual: frame.text, isBoxSpent: false };
    const passed = answersMatch(this.request.signature, frame.text, test.expected, test.input);
    return { status: passed ? "passed" : "wrong_answer", timeMs, actual: frame.text, isBoxSpent: false };
  }

  private receive(box: Box, limitMs: number, hardMs: number): Promise<Received> {
    return receivePatiently(box, {
      limitMs,
      hardMs,
      waitedMs: () => (box.firstPid === undefined ? undefined : waitingTimeMs(box.firstPid)),
    });
  }

  private tooSlow(number: number, timeMs: number): Outcome {
    const message =
      timeMs < this.limits.test_ms
        ? `The tests together took longer than ${seconds(this.limits.total_ms)}.`
        : `Test ${number + 1} took longer than ${seconds(this.limits.test_ms)}.`;
    return { status: "timeout", timeMs, error: { type: "TimeLimitExceeded", message }, isBoxSpent: true };
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

const seconds = (ms: number) => `${ms / 1000} s`;

function definedOnly<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}
