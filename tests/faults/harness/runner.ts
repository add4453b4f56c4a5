import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import * as v from "valibot";
import { JUDGE_PATH, NDJSON } from "../../../domain/judge/protocol.ts";
import { JudgeRequest } from "../../../domain/judge/verdict.ts";
import { verdict } from "../../live/fake-runner.ts";

/** What the runner does with one request instead of judging it. */
export type RunnerFault =
  /** Ends the connection without a word. */
  | "away"
  /** Begins, then ends the connection. */
  | "breaks-off"
  /** 200, and something that is no event. */
  | "garbage"
  /** A whole verdict of something else's tests, in a shape that is not the protocol's. */
  | "nonsense"
  /** The whole verdict, and then the whole verdict again with another result. */
  | "twice"
  /** Begins and waits until the test says `release`. */
  | "held";

export type FakeRunner = {
  url: string;
  calls: JudgeRequest[];
  /** What happens to the next requests of this interview, one each; then it judges. */
  play(interviewId: string, ...faults: RunnerFault[]): void;
  /** Lets every held request go on. */
  release(): void;
};

/** A server that speaks the runner's protocol and finds every test passed. It outlives the Worker. */
export async function startRunner(): Promise<FakeRunner> {
  const calls: JudgeRequest[] = [];
  const faults = new Map<string, RunnerFault[]>();
  let held: (() => void)[] = [];
  const server = createServer((incoming, response) => {
    // A Worker that dies in the middle of its request needs no answer.
    judge(incoming, response).catch(() => response.destroy());
  });
  const judge = async (incoming: IncomingMessage, response: ServerResponse) => {
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(part as Buffer);
    if (incoming.method !== "POST" || incoming.url !== JUDGE_PATH) return void response.writeHead(404).end();
    const request = v.parse(JudgeRequest, JSON.parse(Buffer.concat(parts).toString("utf8")));
    calls.push(request);
    await answer(request, response, faults.get(request.fair_key ?? "")?.shift());
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    play: (interviewId, ...next) => void faults.set(interviewId, next),
    release: () => {
      for (const go of held) go();
      held = [];
    },
  };

  async function answer(request: JudgeRequest, response: ServerResponse, fault: RunnerFault | undefined) {
    const lines = await verdict(request).text();
    const [queued = "", begun = ""] = lines.split("\n");
    if (fault === "away") return void response.destroy();
    response.writeHead(200, { "content-type": NDJSON });
    switch (fault) {
      case undefined:
        return void response.end(lines);
      case "breaks-off":
        return void response.write(`${queued}\n${begun}\n`, () => response.destroy());
      case "garbage":
        return void response.end("<html>busy</html>\n");
      case "nonsense":
        return void response.end(`${JSON.stringify({ type: "done", response: { tests_passed: "all" } })}\n`);
      case "twice":
        return void response.end(lines + (await verdict(request, () => false).text()));
      case "held":
        response.write(`${queued}\n${begun}\n`);
        await new Promise<void>((resolve) => held.push(resolve));
        return void response.end(lines);
      default:
        fault satisfies never;
    }
  }
}
