import { causesOf } from "../../domain/operate/causes.ts";
import type { Db } from "../../drizzle/client.ts";
import { type JobProgress, saveJobProgress } from "../../drizzle/queries/authoring-jobs.ts";
import { log } from "../log.ts";

/** Nobody reads faster. */
const EVERY_MS = 1_000;

/** Writes to the database how far a job is; on the way at most once a second, and one write after the other. */
export class Progress {
  readonly #deps: { db: Db; jobId: string; now(): number };
  #writing: Promise<boolean> = Promise.resolve(true);
  #isWriting = false;
  #wroteAt = Number.NEGATIVE_INFINITY;

  constructor(deps: { db: Db; jobId: string; now(): number }) {
    this.#deps = deps;
  }

  /** On the way: left out where another was written just now. */
  tell(progress: () => JobProgress): void {
    if (this.#isWriting || this.#deps.now() - this.#wroteAt < EVERY_MS) return;
    void this.#write(progress());
  }

  /** At the end of a step. False: the job is not wanted any more. A database that is away is told the next time. */
  async mark(progress: JobProgress): Promise<boolean> {
    await this.#writing;
    return await this.#write(progress);
  }

  #write(progress: JobProgress): Promise<boolean> {
    const { db, jobId, now } = this.#deps;
    this.#isWriting = true;
    this.#wroteAt = now();
    this.#writing = saveJobProgress(db, jobId, progress)
      .catch((error: unknown) => {
        log("warn", "job_progress_not_saved", { job_id: jobId, cause: causesOf(error) });
        return true;
      })
      .finally(() => {
        this.#isWriting = false;
      });
    return this.#writing;
  }
}
