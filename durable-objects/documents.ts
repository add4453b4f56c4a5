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
    const parts = inParts(JSON.stringify(value));
    for (const [part, text] of parts.entries())
      this.#sql.exec(
        "INSERT OR REPLACE INTO documents (name, part, body) VALUES (?, ?, ?)",
        name,
        part,
        text,
      );
    this.#sql.exec("DELETE FROM documents WHERE name = ? AND part >= ?", name, parts.length);
    return value;
  }

  delete(name: string): void {
    this.#sql.exec("DELETE FROM documents WHERE name = ?", name);
  }
}

/** No part ends within a surrogate pair: each half by itself would be stored as another character. */
export function inParts(body: string, chars: number = PART_CHARS): string[] {
  const parts: string[] = [];
  for (let from = 0; from < body.length; ) {
    const end = from + chars;
    const splits = /[\uDC00-\uDFFF]/.test(body.charAt(end)) && /[\uD800-\uDBFF]/.test(body.charAt(end - 1));
    const to = splits ? end - 1 : end;
    parts.push(body.slice(from, to));
    from = to;
  }
  return parts;
}
