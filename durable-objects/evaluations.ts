import type { RoundEvaluation } from "../domain/feedback.ts";

/** Grades of rounds that are over. They stay here, outside the log, until the report: no verdict is given during the session. */
export class Evaluations {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
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

  /** By round. */
  all(): RoundEvaluation[] {
    return this.#sql
      .exec<{ body: string }>("SELECT body FROM evaluations")
      .toArray()
      .map((row) => JSON.parse(row.body) as RoundEvaluation)
      .sort((a, b) => a.round_number - b.round_number);
  }
}
