import type { Models } from "../../ai/models.ts";
import type { Said } from "../../domain/authoring/said.ts";
import type { Db } from "../../drizzle/client.ts";
import type { JobToDo } from "../../drizzle/queries/authoring-jobs.ts";
import type { RunnerClient } from "../../runner/client.ts";

/**
 * How one kind of job is carried out: what it works on is read once and kept, so that it looks at one state of the
 * question to its end; then come its steps, each safe to run twice. All of it must be JSON.
 */
export interface KindOfJob<Input = unknown, Step = unknown, State = unknown> {
  /** `failure`: why there is nothing to be done. */
  load(job: JobToDo, deps: JobDeps): Promise<{ ok: true; input: Input } | { ok: false; failure: Said[] }>;
  steps(input: Input): Step[];
  /** What is known before the first step. */
  begin(input: Input): State;
  perform(step: Step, work: Work<Input, State>): Promise<Performed<State>>;
  /** What is shown of it, now and at its end. */
  result(input: Input, state: State, underWay: UnderWay<Step> | null): unknown;
}

/** What a job may use. Tests give what they need. */
export type JobDeps = { db: Db; runner: RunnerClient; models: Models; files: R2Bucket; now(): number };

export type Work<Input, State> = {
  input: Input;
  state: State;
  deps: JobDeps;
  /** Names this step of this job, the same each time that it is run. */
  id: string;
  /** How often this step was tried in vain. */
  tries: number;
  /** The job was cancelled. */
  signal: AbortSignal;
  /** Says how far the step is. */
  tell(message: Said): void;
};

/** `later`: it could not be done now, and why; it is tried again. */
export type Performed<State> = { is: "done"; state: State } | { is: "later"; why: Said };

/** The step that is being performed, or waits to be tried again. */
export type UnderWay<Step> = { step: Step; message: Said };
