import type { FullQuestion } from "../domain/question.ts";
import type { PoolQuestion } from "../domain/selection/select.ts";
import type { Db } from "../drizzle/client.ts";
import { loadQuestion, loadTestCases, type StoredTestCase } from "../drizzle/queries/questions.ts";
import type { Documents } from "./documents.ts";

const POOL = "pool";

/**
 * The questions of this interview with all that only the server may know, kept in the room: so that it goes on while
 * Postgres is away, and ends on the version of a question that it began with.
 */
export class QuestionShelf {
  readonly #documents: Documents;
  readonly #db: Db;

  constructor(documents: Documents, db: Db) {
    this.#documents = documents;
    this.#db = db;
  }

  /** Null: there is no such question. */
  async question(id: string): Promise<FullQuestion | null> {
    return this.#documents.get<FullQuestion>(questionName(id)) ?? (await this.#fetch(id))?.question ?? null;
  }

  async cases(id: string): Promise<StoredTestCase[]> {
    return this.#documents.get<StoredTestCase[]>(casesName(id)) ?? (await this.#fetch(id))?.cases ?? [];
  }

  /** What the candidate may be asked, as it was when the open round began; else as it is. */
  async pool(load: () => Promise<PoolQuestion[]>): Promise<PoolQuestion[]> {
    return this.#documents.get<PoolQuestion[]>(POOL) ?? (await load());
  }

  keepPool(pool: PoolQuestion[]): void {
    this.#documents.set(POOL, pool);
  }

  async #fetch(id: string): Promise<{ question: FullQuestion; cases: StoredTestCase[] } | null> {
    const [question, cases] = await Promise.all([loadQuestion(this.#db, id), loadTestCases(this.#db, id)]);
    if (!question) return null;
    this.#documents.set(questionName(id), question);
    this.#documents.set(casesName(id), cases);
    return { question, cases };
  }
}

const questionName = (id: string) => `question:${id}`;
const casesName = (id: string) => `cases:${id}`;
