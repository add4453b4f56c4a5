/** Rows that a room read and wrote, by what they are and by what caused them. */
export type Rows = { read: number; written: number };
export type Tally = Record<string, Rows>;

/** Counts what each statement reads and writes, and what setting the alarm writes, where the room itself calls them. */
export class RowMeter {
  readonly byTable: Tally = {};
  readonly byCause: Tally = {};
  #cause: string | null = null;
  // Held, so that its own `exec` is not forgotten.
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
    const exec = sql.exec.bind(sql) as (query: string, ...bindings: unknown[]) => SqlStorageCursor<never>;
    Object.defineProperty(this.#sql, "exec", {
      value: (query: string, ...bindings: unknown[]) => {
        const name = nameOf(query, bindings);
        if (name === "events: written") this.#because(eventType(bindings));
        const cause = this.#cause ?? name;
        const cursor = exec(query, ...bindings);
        // The room reads a cursor to its end in the same breath.
        queueMicrotask(() => this.#add(name, cause, cursor.rowsRead, cursor.rowsWritten));
        return cursor;
      },
    });
  }

  /** Setting or deleting the alarm counts as a row written. */
  alarm(): void {
    this.#add("alarm: set", this.#cause ?? "alarm: set", 0, 1);
  }

  /** What is written in the same breath as an event is written because of it. */
  #because(cause: string): void {
    this.#cause = cause;
    queueMicrotask(() => {
      this.#cause = null;
    });
  }

  #add(name: string, cause: string, read: number, written: number): void {
    for (const [tally, key] of [
      [this.byTable, name],
      [this.byCause, cause],
    ] as const) {
      tally[key] ??= { read: 0, written: 0 };
      tally[key].read += read;
      tally[key].written += written;
    }
  }
}

const eventType = (bindings: unknown[]): string =>
  `event ${(JSON.parse(String(bindings[2])) as { type: string }).type}`;

/** The table, what happened to it, and of a document which one. */
function nameOf(query: string, bindings: unknown[]): string {
  const [, verb = "", table = ""] =
    /^(INSERT|UPDATE|DELETE|SELECT)\b.*?(?:INTO|UPDATE|FROM)?\s+(events|outbox|documents|evaluations)\b/s.exec(
      query,
    ) ?? [];
  if (!verb) return "schema";
  const done = { INSERT: "written", UPDATE: "changed", DELETE: "deleted", SELECT: "read" }[verb];
  return `${table === "documents" ? `document ${String(bindings[0]).split(":")[0]}` : table}: ${done}`;
}
