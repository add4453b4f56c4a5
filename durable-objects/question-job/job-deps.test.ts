import { env } from "cloudflare:workers";
import { afterEach, expect, test, vi } from "vitest";
import { listen, saying, scripted } from "../../ai/endpoint/scripted-model.ts";
import { BUILTIN_MODELS, type Models } from "../../ai/models.ts";
import { connect } from "../../drizzle/client.ts";
import { jobDeps } from "./job-deps.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

const JOB = "job-0001";
const depsWith = (models: Models) => jobDeps({ env, db: connect(env), models, now: () => 7 }, JOB);

test("a call of a model is noted under the job's id", async () => {
  const lines: string[] = [];
  vi.spyOn(console, "log").mockImplementation((line: unknown) => void lines.push(String(line)));
  await listen(depsWith(scripted([saying("What would you ask first?")]).models).models).over;
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({ event: "model", what: "interviewer test-model", request_id: JOB }),
  ]);
});

test("the runner is asked under the job's id", async () => {
  const fetch = vi.spyOn(globalThis, "fetch").mockImplementation(async () => Response.json({}));
  const run = { submission_id: crypto.randomUUID(), fair_key: "admin", mode: "run", tests: [] } as never;
  await depsWith(BUILTIN_MODELS).runner.judge(run, { signal: AbortSignal.timeout(200) });
  const [, init] = fetch.mock.calls[0] ?? [];
  expect(new Headers(init?.headers).get("x-request-id")).toBe(JOB);
});
