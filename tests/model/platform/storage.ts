import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";

/**
 * A room's storage as workerd has it, over SQLite in memory: what one turn of the event loop writes is committed as a
 * whole at its end, alarm included, or is lost as a whole.
 */
export class RoomStorage {
  alarmAt: number | null = null;
  /** The turn under way has written. */
  wrote = false;
  /** Grows with each commit. */
  version = 0;
  readonly #db = new DatabaseSync(":memory:");
  readonly #statements = new Map<string, { statement: StatementSync; writes: boolean }>();
  #alarmBefore: { at: number | null } | null = null;
  #depth = 0;

  readonly sql = {
    exec: (query: string, ...bindings: SQLInputValue[]) => cursor(this.#exec(query, bindings)),
    databaseSize: 0,
  };

  /** Rows as committed or, within a turn, as the room sees them. For the test's own eyes. */
  rows<T>(query: string, ...bindings: SQLInputValue[]): T[] {
    return this.#prepared(query).statement.all(...bindings) as T[];
  }

  /** Whether there is such a table. */
  has(table: string): boolean {
    return this.rows("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", table).length > 0;
  }

  transactionSync<T>(run: () => T): T {
    this.#beginTurn();
    const name = `nested_${this.#depth}`;
    this.#depth += 1;
    this.#db.exec(`SAVEPOINT ${name}`);
    try {
      const outcome = run();
      this.#db.exec(`RELEASE ${name}`);
      return outcome;
    } catch (error) {
      this.#db.exec(`ROLLBACK TO ${name}; RELEASE ${name}`);
      throw error;
    } finally {
      this.#depth -= 1;
    }
  }

  getAlarm(): Promise<number | null> {
    return Promise.resolve(this.alarmAt);
  }

  setAlarm(at: number | Date): Promise<void> {
    return this.#setAlarm(Number(at));
  }

  deleteAlarm(): Promise<void> {
    return this.#setAlarm(null);
  }

  /** A room that empties itself. */
  deleteAll(): Promise<void> {
    this.#beginTurn();
    const tables = this.rows<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'");
    this.#statements.clear();
    for (const { name } of tables) this.#db.exec(`DROP TABLE "${name}"`);
    return this.#setAlarm(null);
  }

  sync(): Promise<void> {
    return Promise.resolve();
  }

  commit(): void {
    this.#endTurn("COMMIT");
  }

  rollback(): void {
    if (this.#alarmBefore) this.alarmAt = this.#alarmBefore.at;
    this.#endTurn("ROLLBACK");
  }

  close(): void {
    this.#db.close();
  }

  #exec(query: string, bindings: SQLInputValue[]): unknown[] {
    if (bindings.length === 0 && /;\s*\S/.test(query)) {
      this.#beginTurn();
      this.#db.exec(query);
      return [];
    }
    const { statement, writes } = this.#prepared(query);
    if (writes) this.#beginTurn();
    return statement.all(...bindings);
  }

  #prepared(query: string) {
    const known = this.#statements.get(query);
    if (known) return known;
    const made = { statement: this.#db.prepare(query), writes: !/^\s*(SELECT|PRAGMA)/i.test(query) };
    this.#statements.set(query, made);
    return made;
  }

  #setAlarm(at: number | null): Promise<void> {
    this.#alarmBefore ??= { at: this.alarmAt };
    this.alarmAt = at;
    return Promise.resolve();
  }

  #beginTurn(): void {
    if (this.wrote) return;
    this.wrote = true;
    this.#db.exec("BEGIN");
  }

  #endTurn(how: "COMMIT" | "ROLLBACK"): void {
    this.#alarmBefore = null;
    if (!this.wrote) return;
    this.wrote = false;
    this.#db.exec(how);
    this.version += 1;
  }
}

const cursor = (rows: unknown[]) => ({
  toArray: () => rows,
  one: () => {
    if (rows.length !== 1) throw new Error(`expected one row, got ${rows.length}`);
    return rows[0];
  },
  [Symbol.iterator]: () => rows[Symbol.iterator](),
});
