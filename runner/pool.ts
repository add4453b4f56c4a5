import os from "node:os";
import type { Language } from "../domain/judge/signature.ts";
import type { JudgeEvent, JudgeRequest, JudgeResponse } from "../domain/judge/verdict.ts";
import { judge } from "./judge.ts";
import type { Toolchain } from "./languages/toolchain.ts";
import type { Box } from "./sandbox/box.ts";
import type { Sandbox } from "./sandbox/sandbox.ts";

export type PoolOptions = {
  /** Submissions judged at once. */
  concurrency?: number;
  /** Submissions that may wait; more are refused. */
  queueLimit?: number;
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
  /** Starts the boxes to be kept ready and waits for them. */
  warmUp(): Promise<void>;
  /** Takes and starts nothing more. */
  close(): void;
  depth(): { running: number; waiting: number; warm: Partial<Record<Language, number>> };
};

/** Runs submissions side by side, one box each, and keeps fresh boxes ready. A box never serves two submissions. */
export function createPool(
  sandbox: Sandbox,
  toolchains: ReadonlyMap<Language, Toolchain>,
  options: PoolOptions = {},
): Pool {
  const concurrency = options.concurrency ?? os.availableParallelism();
  const queueLimit = options.queueLimit ?? 64;
  const wanted = options.warm ?? {};
  const ready = new Map<Language, Promise<Box>[]>([...toolchains.keys()].map((language) => [language, []]));
  const waiting: { start(): void; onEvent?(event: JudgeEvent): void }[] = [];
  let running = 0;
  let isClosed = false;

  const startBox = (language: Language) => {
    const toolchain = toolchains.get(language);
    if (!toolchain) throw new Error(`no toolchain for ${language}`);
    const box = sandbox.ready(sandbox.start(toolchain));
    box.catch(() => {}); // whoever takes it sees the failure
    return box;
  };

  const refill = () => {
    if (isClosed) return;
    for (const [language, boxes] of ready)
      while (boxes.length < (wanted[language] ?? 0)) boxes.push(startBox(language));
  };

  const takeBox = async (language: Language): Promise<Box> => {
    const kept = ready.get(language)?.shift();
    if (!kept) return await startBox(language);
    // A box that died while it waited is no reason to fail a submission.
    return await kept.catch(() => startBox(language));
  };

  const next = () => {
    if (running >= concurrency) return;
    const entry = waiting.shift();
    if (!entry) return refillSoon();
    running++;
    for (const [ahead, other] of waiting.entries()) other.onEvent?.({ type: "queued", ahead });
    entry.start();
  };

  // New boxes start when nothing is being judged, so that they take no time from a candidate's test.
  const refillSoon = () => {
    if (running === 0) refill();
  };

  const runNow = async (request: JudgeRequest, submission: Submission): Promise<JudgeResponse> => {
    try {
      return await judge(request, {
        ...submission,
        openBox: () => takeBox(request.language),
        closeBox: (box) => sandbox.destroy(box),
      });
    } finally {
      running--;
      next();
    }
  };

  return {
    submit(request, submission = {}) {
      if (isClosed) return undefined;
      if (running >= concurrency && waiting.length >= queueLimit) return undefined;
      return new Promise((resolve, reject) => {
        const start = () => runNow(request, submission).then(resolve, reject);
        const entry = { start, onEvent: submission.onEvent };
        waiting.push(entry);
        if (running >= concurrency) submission.onEvent?.({ type: "queued", ahead: waiting.length - 1 });
        submission.signal?.addEventListener("abort", () => {
          const place = waiting.indexOf(entry);
          if (place < 0) return;
          waiting.splice(place, 1);
          reject(submission.signal?.reason);
        });
        next();
      });
    },
    async warmUp() {
      refill();
      await Promise.allSettled([...ready.values()].flat());
    },
    close() {
      isClosed = true;
    },
    depth() {
      const warm = Object.fromEntries([...ready].map(([language, boxes]) => [language, boxes.length]));
      return { running, waiting: waiting.length, warm };
    },
  };
}
