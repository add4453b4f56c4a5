import os from "node:os";
import type { Language } from "../domain/judge/signature.ts";
import type { JudgeEvent, JudgeRequest, JudgeResponse } from "../domain/judge/verdict.ts";
import { judge } from "./judge.ts";

import type { Toolchain } from "./languages/toolchain.ts";
import { FairQueue } from "./queue.ts";
import type { Box } from "./sandbox/box.ts";
import type { Sandbox } from "./sandbox/sandbox.ts";
import { WaitingBoxes } from "./waiting-boxes.ts";

export type PoolOptions = {
  /** Submissions judged at once. */
  concurrency?: number;
  /** Submissions that may wait; more are refused. */
  queueLimit?: number;
  /** Submissions of one `fair_key` that may wait. */
  queueLimitOfOne?: number;
  /** Bytes of code and tests that may wait. */
  queueBytes?: number;
  /** Boxes kept ready for each language. */
  warm?: Partial<Record<Language, number>>;
};

export type Submission = {
  onEvent?(event: JudgeEvent): void;
  signal?: AbortSignal;
  stopAtFirstFailure?: boolean;
};

export type Pool = {
  /** Judges now or in turn; undefined at once when the queue is full. The language must be one of `toolchains`. */
  submit(request: JudgeRequest, submission?: Submission): Promise<JudgeResponse> | undefined;
  /** When a place in the queue may be free. */
  retryAfterSec(): number;
  /** Starts the boxes to be kept ready and waits for them. */
  warmUp(): Promise<void>;
  /** Takes and starts nothing more. */
  close(): void;
  depth(): { running: number; waiting: number; warm: Partial<Record<Language, number>> };
};

const AFTER_VERDICT_MS = 15;
const BESIDE_RUNS_MS = 300;

type Entry = { key: string; bytes: number; start(): void; onEvent: Submission["onEvent"] };

/** Runs submissions side by side, one box each, in fair turns, and keeps fresh boxes ready. */
export function createPool(
  sandbox: Sandbox,
  toolchains: ReadonlyMap<Language, Toolchain>,
  options: PoolOptions = {},
): Pool {
  const concurrency = options.concurrency ?? os.availableParallelism();
  const queueLimit = options.queueLimit ?? 64;
  const queueLimitOfOne = options.queueLimitOfOne ?? 16;
  const queueBytes = options.queueBytes ?? 64 * 1024 * 1024;
  const waiting = new WaitingBoxes(sandbox, toolchains, options.warm ?? {});
  const queue = new FairQueue<Entry>();
  let queuedBytes = 0;
  let refilling: ReturnType<typeof setTimeout> | undefined;
  let running = 0;
  /** Boxes that were killed and whose processes still leave. */
  let ending = 0;
  let isClosed = false;
  /** How long a submission holds its place, on average. */
  let holdMs = 500;

  const isBusy = () => running >= concurrency || ending > 2 * concurrency;

  const next = () => {
    const entry = isBusy() ? undefined : queue.shift();
    if (!entry) return refill();
    running++;
    queuedBytes -= entry.bytes;
    entry.start();
    for (const { item, ahead } of queue.places()) item.onEvent?.({ type: "queued", ahead });
  };

  /** A new box takes its start from nobody: it waits until the verdict has left, or beside long runs for a spare core. */
  const refill = () => {
    clearTimeout(refilling);
    const mayHelpItself = running === 0 || (running < concurrency && concurrency > 1);
    if (isClosed || queue.length > 0 || !mayHelpItself) return;
    refilling = setTimeout(
      () => void waiting.refill().then((isStarted) => isStarted && refill()),
      running === 0 ? AFTER_VERDICT_MS : BESIDE_RUNS_MS,
    );
  };

  /** The verdict does not wait for the box's end. */
  const endBox = async (box: Box) => {
    ending++;
    try {
      await sandbox.destroy(box);
    } finally {
      ending--;
      next();
    }
  };

  const runNow = async (request: JudgeRequest, submission: Submission): Promise<JudgeResponse> => {
    const began = performance.now();
    try {
      const openBox = (tell: (box: Box) => void) => waiting.take(request.language, tell);
      return await judge(request, { ...submission, openBox, closeBox: endBox });
    } finally {
      holdMs += 0.2 * (performance.now() - began - holdMs);
      running--;
      next();
    }
  };

  return {
    submit(request, submission = {}) {
      const key = request.fair_key ?? request.submission_id;
      const bytes = bytesOf(request);
      const mustWait = isBusy();
      const isFull =
        queue.length >= queueLimit ||
        queue.lengthOf(key) >= queueLimitOfOne ||
        queuedBytes + bytes > queueBytes;
      if (isClosed || (mustWait && isFull)) return undefined;
      return new Promise((resolve, reject) => {
        const start = () => runNow(request, submission).then(resolve, reject);
        const entry = { key, bytes, start, onEvent: submission.onEvent };
        queue.push(key, entry);
        queuedBytes += bytes;
        submission.signal?.addEventListener("abort", () => {
          if (!queue.remove(key, entry)) return;
          queuedBytes -= bytes;
          reject(submission.signal?.reason);
        });
        if (mustWait)
          for (const { item, ahead } of queue.places())
            if (item === entry) submission.onEvent?.({ type: "queued", ahead });
        next();
      });
    },
    retryAfterSec() {
      const turns = (queue.length + running) / concurrency;
      return Math.min(Math.max(Math.ceil((turns * holdMs) / 2 / 1000), 1), 30);
    },
    warmUp: () => waiting.fill(),
    close() {
      isClosed = true;
      clearTimeout(refilling);
      waiting.close();
    },
    depth: () => ({ running, waiting: queue.length, warm: waiting.depth() }),
  };
}

function bytesOf({ code, tests }: JudgeRequest): number {
  return tests.reduce(
    (sum, test) => sum + test.input.length + (test.expected?.length ?? 0),
    code.length + 500 * tests.length,
  );
}
