import type { Language } from "../../domain/judge/signature.ts";
import type { JudgeRequest, JudgeResponse } from "../../domain/judge/verdict.ts";
import { judgeUntilFailure } from "../../durable-objects/question-job/judge-until-failure.ts";
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
        const result = await (stopAtFirstFailure
          ? judgeUntilFailure(client, request)
          : client.judge(request));
        if (result.ok) return result.response;
        // The client has waited as the service told it to, and gives up for a person's sake; there is none here.
        if (result.reason !== "busy")
          throw new Error(`${url} does not judge: ${result.code}: ${result.message}`);
      }
    },
    missing: new Map(),
    close: async () => {},
  };
}
