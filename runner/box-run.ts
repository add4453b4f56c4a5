import { randomBytes } from "node:crypto";
import { answersMatch } from "../domain/judge/compare.ts";
import type { Compiled, JudgedTest, JudgeRequest, JudgeTest, TestError } from "../domain/judge/verdict.ts";
import { endError, endSentences } from "./endings.ts";
import { parseFrame } from "./frame.ts";
import { receivePatiently } from "./patience.ts";
import type { Box, Received } from "./sandbox/box.ts";
import { BOX_LIMITS, type JUDGE_DEFAULTS } from "./sandbox/limits.ts";
import { waitingTimeMs } from "./waiting-time.ts";

/** A box that has said it is ready. `tell` may give a new one its job before that. */
export type OpenBox = (tell: (box: Box) => void) => Promise<Box>;

/** What became of one test. A spent box answers no more. */
export type Outcome = {
  status: JudgedTest["status"];
  timeMs: number;
  actual?: string;
  error?: TestError;
  isBoxSpent: boolean;
};

type Work = { request: JudgeRequest; limits: typeof JUDGE_DEFAULTS; firstTest: number };

/** One box's part in a submission: it gets the code, then the tests from `firstTest` on, and answers them in order. */
export class BoxRun {
  readonly box: Box;
  private readonly nonce: string;
  private readonly request: JudgeRequest;
  private readonly limits: Work["limits"];
  private readonly firstTest: number;
  /** The test whose answer comes next. */
  private at: number;
  /** Tests sent to this box or judged before it. */
  private sent: number;
  /** When the test at hand was sent, or the one before it answered, whichever came later. */
  private turn = 0;

  static async open(openBox: OpenBox, work: Work): Promise<BoxRun> {
    const nonce = randomBytes(12).toString("hex");
    const { code, signature } = work.request;
    const first = testLine(work.firstTest, work.request.tests[work.firstTest]!);
    // The first test goes along: the box need not be woken up for it again.
    const job = `${JSON.stringify({ nonce, code, signature })}\n${first}`;
    let isTold = false;
    const tell = (box: Box) => {
      if (!isTold) box.send(job);
      isTold = true;
    };
    const box = await openBox(tell);
    box.watch();
    tell(box);
    return new BoxRun(box, nonce, work);
  }

  private constructor(box: Box, nonce: string, { request, limits, firstTest }: Work) {
    this.box = box;
    this.nonce = nonce;
    this.request = request;
    this.limits = limits;
    this.firstTest = firstTest;
    this.at = firstTest;
    this.sent = firstTest + 1;
  }

  /** How compiling ended. `hasDied`: the box ended by itself, perhaps before it saw the code. */
  async compiled(): Promise<{ compiled: Compiled; hasDied: boolean }> {
    // A replacement compiles what has compiled before: the budget for all tests is not for that.
    const received = await this.receive(this.limits.compile_ms, Infinity);
    const compiled = this.readCompiled(received);
    this.turn = received.type === "frame" ? received.at : performance.now();
    return { compiled, hasDied: received.type === "ended" && received.cause === "exit" };
  }

  /** Sends the next test, if it has not gone yet, and hidden ones after it; waits at most `hardMs` for its answer. */
  async next(hardMs: number): Promise<Outcome> {
    const test = this.request.tests[this.at]!;
    if (test.is_sample && this.at > this.firstTest) await this.box.takeOutput(); // what hidden tests before it printed
    this.sendTests();
    const outcome = this.read(test, await this.receive(this.limits.test_ms, hardMs));
    this.at++;
    if (!test.is_sample && this.at % BOX_LIMITS.testsAhead === 0) void this.box.takeOutput(); // forgets what nobody sees
    return outcome;
  }

  private sendTests(): void {
    const { tests } = this.request;
    if (this.sent === this.at) this.turn = performance.now();
    // Several at a time: each message wakes the box up once.
    else if (this.sent - this.at > BOX_LIMITS.testsAhead / 2) return;
    const most = tests[this.at]!.is_sample ? 1 : BOX_LIMITS.testsAhead;
    const lines: string[] = [];
    while (this.sent < tests.length && this.sent < this.at + most) {
      const test = tests[this.sent]!;
      if (test.is_sample && this.sent > this.at) break;
      lines.push(testLine(this.sent, test));
      this.sent++;
    }
    if (lines.length > 0) this.box.send(lines.join("\n"));
  }

  private read(test: JudgeTest, received: Received): Outcome {
    const at = received.type === "frame" ? received.at : performance.now();
    const timeMs = Math.max(at - this.turn, 0);
    this.turn = at;
    if (received.type === "timeout") return this.tooSlow(timeMs);
    if (received.type === "ended")
      return { status: "error", timeMs, error: endError(received.cause, received.status), isBoxSpent: true };
    const frame = parseFrame(this.nonce, received.text);
    if (frame?.type === "error" && frame.id === this.at)
      return { status: "error", timeMs, error: frame.error, isBoxSpent: false };
    if (frame?.type !== "value" || frame.id !== this.at)
      return { status: "error", timeMs, error: endError("protocol", null), isBoxSpent: true };
    if (test.expected === undefined) return { status: "ran", timeMs, actual: frame.text, isBoxSpent: false };
    const passed = answersMatch(this.request.signature, frame.text, test.expected, test.input);
    return { status: passed ? "passed" : "wrong_answer", timeMs, actual: frame.text, isBoxSpent: false };
  }

  private readCompiled(received: Received): Compiled {
    if (received.type === "timeout")
      return { ok: false, message: `Compiling took longer than ${seconds(this.limits.compile_ms)}.` };
    if (received.type === "ended")
      return { ok: false, message: `The compiler ended early: ${endSentences[received.cause]}.` };
    const frame = parseFrame(this.nonce, received.text);
    if (frame?.type === "compiled") return { ok: true };
    return { ok: false, message: frame?.type === "rejected" ? frame.message : "The compiler ended early." };
  }

  private receive(limitMs: number, hardMs: number): Promise<Received> {
    const { box } = this;
    return receivePatiently(box, {
      limitMs,
      hardMs,
      waitedMs: () => (box.firstPid === undefined ? undefined : waitingTimeMs(box.firstPid)),
    });
  }

  private tooSlow(timeMs: number): Outcome {
    const message =
      timeMs < this.limits.test_ms
        ? `The tests together took longer than ${seconds(this.limits.total_ms)}.`
        : `Test ${this.at + 1} took longer than ${seconds(this.limits.test_ms)}.`;
    return { status: "timeout", timeMs, error: { type: "TimeLimitExceeded", message }, isBoxSpent: true };
  }
}

const testLine = (id: number, { input }: JudgeTest) => JSON.stringify({ id, args: input.split("\n") });

const seconds = (ms: number) => `${ms / 1000} s`;
