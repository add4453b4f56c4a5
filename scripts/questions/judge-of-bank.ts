import type { Language } from "../../domain/judge/signature.ts";
import type { JudgedTest, JudgeRequest, JudgeResponse } from "../../domain/judge/verdict.ts";
import { createRunnerClient } from "../../runner/client.ts";
import { openRunner, type RunnerUnavailable } from "../../runner/runner.ts";

/** Who judges the bank's solutions. */
export type JudgeOfBank = {
  judge(request: JudgeRequest, options: { stopAtFirstFailure: boolean }): Promise<JudgeResponse>;
  /** Languages that cannot be judged, each with a sentence that says why. */
  missing: ReadonlyMap<Language, string>;
  close(): Promise<void>;
};

/** This process, in real sandboxes. */
export async function ownJudge(): Promise<JudgeOfBank | RunnerUnavailable> {
  const runner = await openRunner({ warm: { javascript: 1, python: 1, java: 1 } });
  if ("unavailable" in runner) return runner;
  return {
    async judge(request, options) {
      const judged = runner.pool.submit(request, options);
      if (!judged) throw new Error("the runner's queue is full");
      return await judged;
    },
    missing: runner.missing,
    close: () => runner.close(),
  };
}

/** A running service, through the protocol and the client that the app uses. */
export function remoteJudge(url: string): JudgeOfBank | RunnerUnavailable {
  const keys = process.env.RUNNER_KEY;
  if (!keys) return { unavailable: "RUNNER_KEY is needed: the key of the service at --url" };
  const client = createRunnerClient({ url, keys });
  return {
    async judge(request, { stopAtFirstFailure }) {
      for (;;) {
        const leaving = new AbortController();
        const seen: JudgedTest[] = [];
        const result = await client.judge(request, {
          signal: leaving.signal,
          onEvent(event) {
            if (event.type !== "test") return;
            seen.push(event.test);
            if (stopAtFirstFailure && !event.test.passed) leaving.abort(); // the service stops judging it, too
          },
        });
        if (result.ok) return result.response;
        if (leaving.signal.aborted) return stoppedAt(request, seen);
        // The client has waited as the service told it to, and gives up for a person's sake; there is none here.
        if (result.reason !== "busy")
          throw new Error(`${url} does not judge: ${result.code}: ${result.message}`);
      }
    },
    missing: new Map(),
    close: async () => {},
  };
}

/** What is known of a run that was left at its first failure: all of its verdict that a check looks at. */
function stoppedAt({ submission_id }: JudgeRequest, tests: JudgedTest[]): JudgeResponse {
  return {
    submission_id,
    status: tests.at(-1)?.status === "timeout" ? "TIMEOUT" : "COMPLETED",
    compile: { ok: true },
    tests,
    tests_passed: tests.filter((test) => test.passed).length,
    tests_total: tests.length,
    execution_time_ms: Math.round(tests.reduce((sum, test) => sum + test.time_ms, 0)),
    memory_used_kb: null,
    stdout: "",
    stderr: "",
  };
}
