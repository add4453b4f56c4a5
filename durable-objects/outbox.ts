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
  nextTryAt: number;
};

type Row = {
  id: number;
  lane: string;
  effect: string;
  attempts: number;
  next_try_at: number;
};

/** An entry is left this long to the instance that took it up; after a crash the alarm finds it due. */
const LEASE_MS = 20_000;
const BACKOFF_MS = [1_000, 2_000, 5_000, 15_000, 60_000, 300_000, 900_000];

/** Wait before try number `attempts` + 1. It levels off at a quarter of an hour and never gives up. */
export const backoff = (attempts: number): number =>
  BACKOFF_MS[Math.min(attempts, BACKOFF_MS.length) - 1] ?? 0;

type Place = { lane: Lane; key: string | null };

/** Where an effect waits. With a key it is done once however often it is asked for; every saved row is wanted. */
export function placeOf(effect: Effect): Place {
  switch (effect.do) {
    case "choose-question":
    case "serve-hint":
      return { lane: "live", key: `${effect.do}:${effect.requestId}` };
    case "ask-interviewer":
      return { lane: "live", key: `${effect.do}:${effect.turnId}` };
    case "run-code":
      return { lane: "live", key: `${effect.do}:${effect.runId}` };
    case "evaluate-round":
      return { lane: "report", key: `${effect.do}:${effect.roundId}` };
    case "save-transcript":
    case "write-report":
      return { lane: "report", key: effect.do };
    case "save":
      return { lane: "save", key: null };
    case "save-evaluation":
      return { lane: "save", key: `${effect.do}:${effect.roundId}` };
    case "refresh-stats":
      return { lane: "save", key: effect.do };
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
      const { lane, key } = placeOf(effect);
      this.#sql.exec(
        "INSERT INTO outbox (lane, key, effect, created_at, next_try_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING",
        lane,
        key,
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

  /** Makes a whole lane due. False: nothing waits in it. */
  retryNow(lane: Lane, now: number): boolean {
    const due = this.#sql.exec("UPDATE outbox SET next_try_at = ? WHERE lane = ? RETURNING id", now, lane);
    return due.toArray().length > 0;
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
