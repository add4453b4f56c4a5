import type { GradingShelf } from "../ai/evaluation/gradings.ts";
import type { Grading } from "../ai/evaluation/model-grading.ts";
import type { RoundEvaluation } from "../domain/feedback.ts";
import { Documents } from "./documents.ts";

/** Grades of rounds that are over. They stay here, outside the log, until the report: no verdict is given during the session. */
export class Evaluations {
  readonly #sql: SqlStorage;
  readonly #documents: Documents;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
    this.#documents = new Documents(sql);
  }

  put(evaluation: RoundEvaluation): void {
    this.#sql.exec(
      "INSERT OR REPLACE INTO evaluations (round_id, body) VALUES (?, ?)",
      evaluation.round_id,
      JSON.stringify(evaluation),
    );
  }

  get(roundId: string): RoundEvaluation | null {
    return this.all().find((evaluation) => evaluation.round_id === roundId) ?? null;
  }

  /** Gradings that wait for the others of their round, `purpose` by `purpose`: a second grade knows nothing of the first. */
  shelf(purpose: "first" | "second", roundId: string): GradingShelf & { clear(): void } {
    const name = `gradings:${purpose}:${roundId}`;
    const all = () => this.#documents.get<Grading[]>(name) ?? [];
    const lost = () => this.#documents.get<number>(`${name}:lost`) ?? 0;
    return {
      all,
      add: (grading) => this.#documents.set(name, [...all(), grading]),
      lost,
      lose: (tokens) => this.#documents.set(`${name}:lost`, lost() + tokens),
      clear: () => {
        this.#documents.delete(name);
        this.#documents.delete(`${name}:lost`);
      },
    };
  }

  /** By round. */
  all(): RoundEvaluation[] {
    return this.#sql
      .exec<{ body: string }>("SELECT body FROM evaluations")
      .toArray()
      .map((row) => JSON.parse(row.body) as RoundEvaluation)
      .sort((a, b) => a.round_number - b.round_number);
  }
}
