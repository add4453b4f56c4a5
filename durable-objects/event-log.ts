import type { RoomEvent } from "../domain/room/event.ts";
import { type LoggedEvent, NOTHING_TOLD, replay, type Told } from "../domain/room/log.ts";
import { Documents } from "./documents.ts";

/** Events between snapshots: a wake folds at most this many, and a row of the whole state is not paid for at each event. */
export const SNAPSHOT_EVERY = 64;
const SNAPSHOT = "snapshot";

/** The interview's truth while it lives: its events in order, and a snapshot that spares most of the folding. */
export class EventLog {
  readonly #sql: SqlStorage;
  readonly #documents: Documents;
  /** Ids of the committed commands; read once in the life of an instance, and only when one comes. */
  #commandIds: Set<string> | null = null;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
    this.#documents = new Documents(sql);
  }

  append({ seq, event }: LoggedEvent, commandId: string | null): void {
    this.#sql.exec(
      "INSERT INTO events (seq, command_id, body) VALUES (?, ?, ?)",
      seq,
      commandId,
      JSON.stringify(event),
    );
  }

  /** The command was committed: not before its transaction was, or a command that was lost would count as done. */
  remember(commandId: string): void {
    this.#commandIds?.add(commandId);
  }

  /** Events after `seq`, oldest first. */
  after(seq: number): LoggedEvent[] {
    return this.#sql
      .exec<{ seq: number; body: string }>("SELECT seq, body FROM events WHERE seq > ? ORDER BY seq", seq)
      .toArray()
      .map((row) => ({ seq: row.seq, event: JSON.parse(row.body) as RoomEvent }));
  }

  /** When the last event happened; null for an empty log. */
  lastAt(): number | null {
    const row = this.#sql
      .exec<{ body: string }>("SELECT body FROM events ORDER BY seq DESC LIMIT 1")
      .toArray()[0];
    return row ? (JSON.parse(row.body) as RoomEvent).at : null;
  }

  /** True when a command with this id of the client's was committed before. */
  knows(commandId: string): boolean {
    this.#commandIds ??= new Set(
      this.#sql
        .exec<{ id: string }>("SELECT command_id AS id FROM events WHERE command_id IS NOT NULL")
        .toArray()
        .map(({ id }) => id),
    );
    return this.#commandIds.has(commandId);
  }

  saveSnapshot(told: Told): void {
    this.#documents.set(SNAPSHOT, told);
  }

  /** The state as of the last event: the snapshot with the events after it folded in. */
  load(): Told {
    const from = this.#documents.get<Told>(SNAPSHOT) ?? NOTHING_TOLD;
    const replayed = replay(from, this.after(from.seq));
    if (!replayed.ok) throw new Error(`event ${replayed.at} of the log no longer applies: ${replayed.code}`);
    return replayed;
  }
}
