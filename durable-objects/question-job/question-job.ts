import { DurableObject } from "cloudflare:workers";
import { createModels, type Models } from "../../ai/models.ts";
import { type Said, saidOf, say, type Told, told } from "../../domain/authoring/said.ts";
import { causesOf } from "../../domain/operate/causes.ts";
import { connect, type Db } from "../../drizzle/client.ts";
import { isUnreachable } from "../../drizzle/errors.ts";
import { finishJob, type JobProgress, jobToDo } from "../../drizzle/queries/authoring-jobs.ts";
import type { RoomEnv } from "../env.ts";
import { log } from "../log.ts";
import { type Course, CourseBook, type Ending } from "./course.ts";
import { jobDeps } from "./job-deps.ts";
import type { JobDeps, KindOfJob, UnderWay } from "./kind.ts";
import { kindOfJob } from "./kinds.ts";
import { Progress } from "./progress.ts";

/** Longer than this nobody waits for a step, and none that is in order takes. */
const GIVE_UP_MS = 30 * 60_000;
const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 60_000;
/** What fails by itself, and not because something outside is away, will not succeed by being tried for long. */
const MOST_CRASHES = 5;
/** So long a database that is away is waited for to be told the end. */
const TELL_WITHIN_MS = 24 * 60 * 60_000;

/**
 * Carries one job out, a step per alarm: what was done is kept, so that one that is evicted or killed goes on where it was.
 * The row in the database says how far it is, and is where it is cancelled.
 */
export class QuestionJob extends DurableObject<RoomEnv> {
  /** Replaced in tests. */
  now: () => number = () => Date.now();

  readonly #db: Db;
  readonly #models: Models;
  readonly #book: CourseBook;
  #isWorking = false;
  #stop = new AbortController();
  #progress: Progress | null = null;

  constructor(ctx: DurableObjectState, env: RoomEnv) {
    super(ctx, env);
    this.#book = new CourseBook(ctx.storage);
    this.#db = connect(env);
    // Made once: what is remembered of a model that fails holds for the next step.
    this.#models = createModels(env);
  }

  /** Takes a job up, or sees to it that one that was taken up goes on. */
  async begin(jobId: string): Promise<void> {
    if (!this.#book.course()) this.#book.open(jobId, this.now());
    if (!this.#isWorking && (await this.ctx.storage.getAlarm()) === null) await this.#wakeIn(0);
  }

  /** Leaves everything; the row was marked by whoever cancelled it. */
  async cancel(): Promise<void> {
    this.#stop.abort(new Error("cancelled"));
    this.#stop = new AbortController();
    await this.#book.clear();
  }

  override async alarm(): Promise<void> {
    if (this.#isWorking) return;
    this.#isWorking = true;
    try {
      const pause = await this.#advance();
      // Cancelled meanwhile, it has nothing left to be woken for.
      if (pause !== null && this.#book.course()) await this.#wakeIn(pause);
    } finally {
      this.#isWorking = false;
    }
  }

  /** One step. How long until the next; null: there is none. */
  async #advance(): Promise<number | null> {
    const course = this.#book.course();
    if (!course) return null;
    try {
      if (course.ending) return await this.#end(course, course.ending);
      if (this.now() - (course.progressAt ?? course.job?.created_at ?? course.beganAt) > GIVE_UP_MS)
        return await this.#giveUp(course);
      return course.job ? await this.#perform(course) : await this.#take(course);
    } catch (error) {
      log("error", "job_step_failed", { job_id: course.jobId, step: course.at, cause: causesOf(error) });
      return await this.#crashed(course);
    }
  }

  async #take(course: Course): Promise<number | null> {
    const job = await jobToDo(this.#db, course.jobId);
    if (!job) return await this.#leave();
    const kind = await kindOfJob(job.kind);
    const loaded = await kind.load(job, this.#depsOf(course));
    if (!loaded.ok) return await this.#end({ ...course, job }, { failure: loaded.failure });
    const { input } = loaded;
    if (this.#book.course()?.jobId !== course.jobId) return null;
    const [steps, state] = [kind.steps(input), kind.begin(input)];
    this.#book.take({ ...course, job, tries: 0 }, { input, steps, state });
    return 0;
  }

  async #perform(course: Course): Promise<number | null> {
    const kind = await this.#kindOf(course);
    const work = this.#book.work();
    if (!kind || !work || course.at >= course.total) return await this.#end(course, { failure: null });
    const step = work.steps[course.at];
    const { input } = work;
    const state = this.#book.state();
    const signal = this.#stop.signal;
    this.#progress ??= new Progress({ db: this.#db, jobId: course.jobId, now: () => this.now() });
    const progress = this.#progress;
    const shown = (at: number, known: unknown, underWay: UnderWay<unknown> | null): JobProgress => ({
      steps_done: at,
      steps_total: course.total,
      result: kind.result(input, known, underWay),
    });
    const tell = (message: Said) => progress.tell(() => shown(course.at, state, { step, message }));
    tell(say("begins"));
    const id = `${course.jobId}-${course.at}`;
    const performed = await kind.perform(step, {
      input,
      state,
      deps: this.#depsOf(course),
      id,
      tries: course.tries,
      signal,
      tell,
    });
    if (signal.aborted) return null;
    if (performed.is === "later") {
      const { why } = performed;
      this.#book.write({ ...course, tries: course.tries + 1, why });
      const isWanted = await progress.mark(shown(course.at, state, { step, message: why }));
      return isWanted ? pauseAfter(course.tries) : await this.#leave();
    }
    this.#book.done(course, performed.state, this.now());
    const isWanted = await progress.mark(shown(course.at + 1, performed.state, null));
    return isWanted ? 0 : await this.#leave();
  }

  /** Tells the database how it ended, for a day at most; of what it found only that it could not be kept, where the database refuses it. */
  async #end(course: Course, ending: Ending): Promise<number | null> {
    const work = this.#book.work();
    const kind = await this.#kindOf(course);
    const known = work &&
      !ending.withoutResult && {
        steps_done: course.at,
        steps_total: course.total,
        result: kind?.result(work.input, this.#book.state(), null),
      };
    try {
      await finishJob(this.#db, course.jobId, { ...known, failure: toldOf(ending) });
    } catch (error) {
      log("warn", "job_end_not_saved", { job_id: course.jobId, cause: causesOf(error) });
      return await this.#endLater(course, ending, error);
    }
    return await this.#leave();
  }

  async #endLater(course: Course, ending: Ending, error: unknown): Promise<number | null> {
    if (!this.#book.course()) return null;
    const since = ending.since ?? this.now();
    if (this.now() - since > TELL_WITHIN_MS) return await this.#leave();
    // Asked again with the same it would say the same.
    const mayYetTakeIt = isUnreachable(error) && this.now() - since < GIVE_UP_MS;
    const again: Ending = mayYetTakeIt
      ? { ...ending, since }
      : { failure: ending.failure ?? [say("not_kept")], withoutResult: true, since };
    this.#book.write({ ...course, ending: again, tries: course.tries + 1 });
    return pauseAfter(course.tries);
  }

  async #giveUp(course: Course): Promise<number | null> {
    const met = course.why ? [say("last_met"), saidOf(course.why)] : [];
    return await this.#end(course, { failure: [say("given_up"), ...met] });
  }

  /** Before the job was read, the database is what is away; a step that throws has a fault. */
  async #crashed(course: Course): Promise<number | null> {
    if (this.#book.course()?.jobId !== course.jobId) return null;
    const tries = course.tries + 1;
    if (course.job && tries >= MOST_CRASHES) return await this.#end(course, { failure: [say("crashed")] });
    this.#book.write({ ...course, tries });
    return pauseAfter(course.tries);
  }

  async #leave(): Promise<null> {
    await this.#book.clear();
    return null;
  }

  async #kindOf({ job }: Course): Promise<KindOfJob | null> {
    return job && kindOfJob(job.kind);
  }

  #depsOf({ jobId }: Course): JobDeps {
    const services = { env: this.env, db: this.#db, models: this.#models, now: () => this.now() };
    return jobDeps(services, jobId);
  }

  #wakeIn(ms: number): Promise<void> {
    return this.ctx.storage.setAlarm(Date.now() + ms);
  }
}

const toldOf = ({ failure }: Ending): Told | null =>
  failure === null ? null : typeof failure === "string" ? { message: failure } : told(...failure);

const pauseAfter = (tries: number): number => Math.min(FIRST_PAUSE_MS * 2 ** tries, LONGEST_PAUSE_MS);
