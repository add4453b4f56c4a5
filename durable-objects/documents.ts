/** A SQLite row holds at most 2 MB; UTF-16 units may take three bytes. */
const PART_CHARS = 500_000;

/** What a room keeps beside its log, each thing under a name, as JSON of any size. */
export class Documents {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  get<T>(name: string): T | null {
    const parts = this.#sql
      .exec<{ body: string }>("SELECT body FROM documents WHERE name = ? ORDER BY part", name)
      .toArray();
    return parts.length > 0 ? (JSON.parse(parts.map(({ body }) => body).join("")) as T) : null;
  }

  /** Replaces what stood there. Call it inside a transaction where a half-written document would harm. */
  set<T>(name: string, value: T): T {
    const body = JSON.stringify(value);
    const parts = Math.ceil(body.length / PART_CHARS);
    for (let part = 0; part < parts; part++) {
      const text = body.slice(part * PART_CHARS, (part + 1) * PART_CHARS);
      this.#sql.exec(
        "INSERT OR REPLACE INTO documents (name, part, body) VALUES (?, ?, ?)",
        name,
        part,
        text,
      );
    }
    this.#sql.exec("DELETE FROM documents WHERE name = ? AND part >= ?", name, parts);
    return value;
  }

  delete(name: string): void {
    this.#sql.exec("DELETE FROM documents WHERE name = ?", name);
  }
}
