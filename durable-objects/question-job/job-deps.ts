import type { Models } from "../../ai/models.ts";
import { watched } from "../../ai/watched.ts";
import { noting } from "../../domain/operate/noting.ts";
import type { Db } from "../../drizzle/client.ts";
import { createRunnerClient } from "../../runner/client.ts";
import type { RoomEnv } from "../env.ts";
import type { JobDeps } from "./kind.ts";

type Services = { env: RoomEnv; db: Db; models: Models; now(): number };

/** What one job may use. What it asks of the runner and of models goes under the job's id, as a request's does. */
export function jobDeps({ env, db, models, now }: Services, jobId: string): JobDeps {
  const clock = () => Date.now();
  const { note } = noting({ console, metrics: env.METRICS, now: clock });
  return {
    db,
    runner: createRunnerClient({ url: env.RUNNER_URL, keys: env.RUNNER_KEY, requestId: jobId }),
    models: watched(models, { requestId: jobId, note, now: clock }),
    files: env.FILES,
    now,
  };
}
