import type { Said } from "../../domain/authoring/said.ts";
import type { JobToDo } from "../../drizzle/queries/authoring-jobs.ts";
import { Documents } from "../documents.ts";

/** How far a job is, as its object keeps it. */
export type Course = {
  jobId: string;
  beganAt: number;
  /** When a step was done last; null: none was yet. */
  progressAt: number | null;
  /** Null: not read from the database yet. */
  job: JobToDo | null;
  /** How many steps there are. */
  total: number;
  /** The one to be performed next, from 0. */
  at: number;
  /** How often it was tried in vain, and why the last time: as text where an earlier version began it. */
  tries: number;
  why: Said | string | null;
  /** How it ended, until the database knows. */
  ending: Ending | null;
};

/** `since`: when the database was told in vain for the first time; `withoutResult`: it does not take what was found. */
export type Ending = { failure: Said[] | string | null; since?: number; withoutResult?: boolean };

const COURSE = "course";
const INPUT = "input";
const STEPS = "steps";
const STATE = "state";

/** A job's own storage: empty before it began and once it is over. */
export class CourseBook {
  readonly #storage: DurableObjectStorage;
  readonly #documents: Documents;
  #work: { input: unknown; steps: unknown[] } | null = null;

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
    this.#documents = new Documents(storage.sql);
    this.#prepare();
  }

  course(): Course | null {
    return this.#documents.get<Course>(COURSE);
  }

  open(jobId: string, beganAt: number): void {
    this.#prepare();
    this.#documents.set<Course>(COURSE, {
      ...{ jobId, beganAt, progressAt: null, job: null, total: 0, at: 0, tries: 0, why: null, ending: null },
    });
  }

  /** Keeps what the job works on. */
  take(course: Course, { input, steps, state }: { input: unknown; steps: unknown[]; state: unknown }): void {
    this.#storage.transactionSync(() => {
      this.#documents.set(INPUT, input);
      this.#documents.set(STEPS, steps);
      this.#documents.set(STATE, state);
      this.write({ ...course, total: steps.length });
    });
  }

  write(course: Course): void {
    this.#documents.set(COURSE, course);
  }

  /** A step is done, whole or not at all. */
  done(course: Course, state: unknown, progressAt: number): void {
    this.#storage.transactionSync(() => {
      this.#documents.set(STATE, state);
      this.write({ ...course, at: course.at + 1, tries: 0, why: null, progressAt });
    });
  }

  /** What the job works on, step by step; null: nothing was taken yet. */
  work(): { input: unknown; steps: unknown[] } | null {
    const steps = this.#work?.steps ?? this.#documents.get<unknown[]>(STEPS);
    if (steps) this.#work ??= { input: this.#documents.get(INPUT), steps };
    return this.#work;
  }

  state(): unknown {
    return this.#documents.get(STATE);
  }

  async clear(): Promise<void> {
    this.#work = null;
    await this.#storage.deleteAlarm();
    await this.#storage.deleteAll();
    this.#prepare();
  }

  #prepare(): void {
    this.#storage.sql.exec(`CREATE TABLE IF NOT EXISTS documents (
      name TEXT NOT NULL,
      part INTEGER NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY (name, part)
    ) WITHOUT ROWID`);
  }
}
