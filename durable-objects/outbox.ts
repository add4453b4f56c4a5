import type { Effect } from "../domain/room/effect.ts";

/**
 * `live`: what the candidate waits for; each runs at once. `save`: rows for Postgres, strictly in order.
 * `report`: the work after a round and after the end, one after the other.
 */
export type Lane = "live" | "save" | "report";
export type OutboxEntry = {
  id: number;
  lane: Lane;
  effect: Effect;
  attempts: number;
  createdAt: number;
  nextTryAt: number;
};

type Row = {
  id: number;
  lane: string;
  effect: string;
  attempts: number;
  created_at: number;
  next_try_at: number;
};

/** An entry is left this long to the instance that took it up; after a crash the alarm finds it due. */
export const LEASE_MS = 20_000;
const BACKOFF_MS = [1_000, 2_000, 5_000, 15_000, 60_000, 300_000, 900_000];

/** Wait before try number `attempts` + 1. It levels off at a quarter of an hour and never gives up. */
export const backoff = (attempts: number): number =>
  BACKOFF_MS[Math.min(attempts, BACKOFF_MS.length) - 1] ?? 0;

export function laneOf(effect: Effect): Lane {
  switch (effect.do) {
    case "choose-question":
    case "ask-interviewer":
    case "run-code":
    case "serve-hint":
      return "live";
    case "save":
    case "save-evaluation":
    case "refresh-stats":
      return "save";
    case "evaluate-round":
    case "save-transcript":
    case "write-report":
      return "report";
    default:
      return effect satisfies never;
  }
}

/** Effects that may be asked for twice but should be done once carry a key; every saved row is wanted. */
export function keyOf(effect: Effect): string | null {
  switch (effect.do) {
    case "choose-question":
    case "serve-hint":
      return `${effect.do}:${effect.requestId}`;
    case "ask-interviewer":
      return `${effect.do}:${effect.turnId}`;
    case "run-code":
      return `${effect.do}:${effect.runId}`;
    case "evaluate-round":
    case "save-evaluation":
      return `${effect.do}:${effect.roundId}`;
    case "save-transcript":
    case "write-report":
    case "refresh-stats":
      return effect.do;
    case "save":
      return null;
    default:
      return effect satisfies never;
  }
}

/** Effects not yet done, durable beside the event that asked for them. */
export class Outbox {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  put(effects: Effect[], now: number): void {
    for (const effect of effects) {
      this.#sql.exec(
        "INSERT INTO outbox (lane, key, effect, created_at, next_try_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING",
        laneOf(effect),
        keyOf(effect),
        JSON.stringify(effect),
        now,
        now + LEASE_MS,
      );
    }
  }

  all(lane: Lane): OutboxEntry[] {
    return this.#sql
      .exec<Row>("SELECT * FROM outbox WHERE lane = ? ORDER BY id", lane)
      .toArray()
      .map((row) => ({
        id: row.id,
        lane: row.lane as Lane,
        effect: JSON.parse(row.effect) as Effect,
        attempts: row.attempts,
        createdAt: row.created_at,
        nextTryAt: row.next_try_at,
      }));
  }

  done(ids: number[]): void {
    for (const id of ids) this.#sql.exec("DELETE FROM outbox WHERE id = ?", id);
  }

  /** Counts a failed try and sets the time of the next one. */
  failed(entry: OutboxEntry, now: number): void {
    const attempts = entry.attempts + 1;
    this.#sql.exec(
      "UPDATE outbox SET attempts = ?, next_try_at = ? WHERE id = ?",
      attempts,
      now + backoff(attempts),
      entry.id,
    );
  }

  /** Leaves a long-running entry to this instance for another lease. */
  renew(entry: OutboxEntry, now: number): void {
    this.#sql.exec("UPDATE outbox SET next_try_at = ? WHERE id = ?", now + LEASE_MS, entry.id);
  }

  /** Makes a whole lane due. */
  retryNow(lane: Lane, now: number): void {
    this.#sql.exec("UPDATE outbox SET next_try_at = ? WHERE lane = ?", now, lane);
  }

  nextTryAt(): number | null {
    return this.#sql.exec<{ at: number | null }>("SELECT MIN(next_try_at) AS at FROM outbox").one().at;
  }

  /** How many effects wait, and since when the oldest does. */
  depth(): { waiting: number; oldestAt: number | null } {
    const row = this.#sql
      .exec<{ waiting: number; oldest: number | null }>(
        "SELECT COUNT(*) AS waiting, MIN(created_at) AS oldest FROM outbox",
      )
      .one();
    return { waiting: row.waiting, oldestAt: row.oldest };
  }
}
