import type { Effect } from "../domain/room/effect.ts";

/**
 * `live`: what the candidate waits for; each runs at once. `save`: rows for Postgres, strictly in order. `parked`: rows
 * that Postgres refused. `report`: the work after a round and after the end, one after the other.
 */
export type Lane = "live" | "save" | "parked" | "report";
export type OutboxEntry = {
  id: number;
  lane: Lane;
  effect: Effect;
  /** Of the request that it goes back to, through however many events. */
  requestId: string;
  attempts: number;
  createdAt: number;
  nextTryAt: number;
};

type Row = {
  id: number;
  lane: string;
  effect: string;
  request_id: string | null;
  attempts: number;
  created_at: number;
  next_try_at: number;
};

/** An entry is left this long to the instance that took it up; after a crash the alarm finds it due. */
const LEASE_MS = 20_000;
const BACKOFF_MS = [1_000, 2_000, 5_000, 15_000, 30_000];
/** The candidate sits and waits for what is live: for some minutes it is tried as often as one would press a button. */
const LIVE_MS = 5_000;
/** For an hour a service that was away is missed by a minute at most; then by a quarter of an hour. */
const PATIENT_TRIES = 60;
const PATIENT_MS = 60_000;
const RESTING_MS = 15 * 60_000;
/** A row that was refused is not mended by haste. */
const PARKED_MS = 60 * 60_000;
/** A report costs money at each try: after as many, a day's worth is enough. */
const REPORT_HASTY_TRIES = 20;
const REPORT_REST_MS = 6 * 60 * 60_000;

/** Wait before try number `attempts` + 1. It levels off and never gives up. */
export function backoff(attempts: number, lane: Lane = "save"): number {
  if (lane === "parked") return PARKED_MS;
  if (lane === "report" && attempts >= REPORT_HASTY_TRIES) return REPORT_REST_MS;
  const wait = BACKOFF_MS[attempts - 1] ?? (attempts <= PATIENT_TRIES ? PATIENT_MS : RESTING_MS);
  return lane === "live" && attempts <= PATIENT_TRIES ? Math.min(wait, LIVE_MS) : wait;
}

/** The first try is due at once; a later one when its wait is over. */
export const isDue = ({ attempts, nextTryAt }: OutboxEntry, now: number): boolean =>
  attempts === 0 || nextTryAt <= now;

type Place = { lane: Lane; key: string | null };

/** Where an effect waits. With a key it is done once however often it is asked for; every saved row and count is wanted. */
export function placeOf(effect: Effect): Place {
  switch (effect.do) {
    case "choose-question":
    case "serve-hint":
    case "reveal-answer":
      return { lane: "live", key: `${effect.do}:${effect.requestId}` };
    case "prepare-question":
      return { lane: "live", key: `${effect.do}:${effect.number}` };
    case "ask-interviewer":
      return { lane: "live", key: `${effect.do}:${effect.turnId}` };
    case "look-up-facts":
      return { lane: "live", key: `${effect.do}:${effect.messageId}` };
    case "run-code":
      return { lane: "live", key: `${effect.do}:${effect.runId}` };
    case "evaluate-round":
      return { lane: "report", key: `${effect.do}:${effect.roundId}` };
    case "regrade-round":
      return { lane: "report", key: `${effect.do}:${effect.roundId}` };
    case "save-transcript":
    case "write-report":
      return { lane: "report", key: effect.do };
    case "save":
    // It counts what was saved before it: one that waits, or is under way, does not stand for a later one.
    case "refresh-stats":
      return { lane: "save", key: null };
    case "save-evaluation":
      return { lane: "save", key: `${effect.do}:${effect.roundId}` };
    default:
      return effect satisfies never;
  }
}

/** What a parked effect is superseded by: a later save of the same row. */
const parkedKey = (effect: Effect): string =>
  effect.do === "save"
    ? `parked:${effect.row.table}:${effect.row.values.id}`
    : `parked:${placeOf(effect).key ?? effect.do}`;

/** Effects not yet done, durable beside the event that asked for them. */
export class Outbox {
  readonly #sql: SqlStorage;
  /** Lanes that were found empty and had nothing put in since: each frame asks for all of them. */
  readonly #empty = new Set<Lane>();
  /** No try is due before it; null: none at all; undefined: not known. What leaves the outbox leaves it as it is. */
  #notBefore: number | null | undefined;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  put(effects: Effect[], now: number, requestId: string): void {
    for (const effect of effects) {
      const { lane, key } = placeOf(effect);
      if (this.#notBefore !== undefined)
        this.#notBefore = Math.min(this.#notBefore ?? Number.POSITIVE_INFINITY, now + LEASE_MS);
      this.#empty.delete(lane);
      this.#sql.exec(
        `INSERT INTO outbox (lane, key, effect, created_at, next_try_at, request_id) SELECT ?1, ?2, ?3, ?4, ?5, ?6
         WHERE ?2 IS NULL OR NOT EXISTS (SELECT 1 FROM outbox WHERE key = ?2)`,
        lane,
        key,
        JSON.stringify(effect),
        now,
        now + LEASE_MS,
        requestId,
      );
    }
  }

  /** What waits in a lane, oldest first. */
  all(lane: Lane, limit = -1): OutboxEntry[] {
    if (this.#empty.has(lane)) return [];
    const entries = this.#sql
      .exec<Row>("SELECT * FROM outbox WHERE lane = ? ORDER BY id LIMIT ?", lane, limit)
      .toArray()
      .map((row) => ({
        id: row.id,
        lane: row.lane as Lane,
        effect: JSON.parse(row.effect) as Effect,
        requestId: row.request_id ?? `effect-${row.id}`,
        attempts: row.attempts,
        createdAt: row.created_at,
        nextTryAt: row.next_try_at,
      }));
    if (entries.length === 0) this.#empty.add(lane);
    return entries;
  }

  done(entries: OutboxEntry[]): void {
    for (const { id, effect, lane } of entries) {
      this.#sql.exec("DELETE FROM outbox WHERE id = ?", id);
      // What is newer stands: an older row that was set aside must not come after it.
      if (lane === "save") this.#sql.exec("DELETE FROM outbox WHERE key = ?", parkedKey(effect));
    }
  }

  /** Takes an entry out, whatever became of it. */
  remove(id: number): void {
    this.#sql.exec("DELETE FROM outbox WHERE id = ?", id);
  }

  /** Sets a refused entry aside, in the place of an older one of the same row. */
  park({ id, effect }: OutboxEntry, now: number): void {
    const key = parkedKey(effect);
    this.#empty.delete("parked");
    this.#notBefore = undefined;
    this.#sql.exec("DELETE FROM outbox WHERE key = ? AND id <> ?", key, id);
    this.#sql.exec(
      "UPDATE outbox SET lane = 'parked', key = ?, attempts = attempts + 1, next_try_at = ? WHERE id = ?",
      key,
      now + PARKED_MS,
      id,
    );
  }

  /** Counts a failed try and sets the time of the next one. */
  failed(entry: OutboxEntry, now: number): void {
    const attempts = entry.attempts + 1;
    this.#notBefore = undefined;
    this.#sql.exec(
      "UPDATE outbox SET attempts = ?, next_try_at = ? WHERE id = ?",
      attempts,
      now + backoff(attempts, entry.lane),
      entry.id,
    );
  }

  /** Leaves a long-running entry to this instance for another lease. */
  renew(entry: OutboxEntry, now: number): void {
    this.#sql.exec("UPDATE outbox SET next_try_at = ? WHERE id = ?", now + LEASE_MS, entry.id);
  }

  /** The same for what a lane is at work on: it is not done, and the alarm has no need to look. */
  renewLane(lane: Lane, now: number): void {
    this.#sql.exec(
      "UPDATE outbox SET next_try_at = ? WHERE lane = ? AND next_try_at <= ?",
      now + LEASE_MS,
      lane,
      now,
    );
  }

  /** Makes a whole lane due. False: nothing waits in it. */
  retryNow(lane: Lane, now: number): boolean {
    this.#notBefore = undefined;
    const due = this.#sql.exec("UPDATE outbox SET next_try_at = ? WHERE lane = ? RETURNING id", now, lane);
    return due.toArray().length > 0;
  }

  /** Rows are saved in order: behind the first of them none has a time of its own, though its lease is over. */
  nextTryAt(): number | null {
    const counts = "lane <> 'save' OR id = (SELECT MIN(id) FROM outbox WHERE lane = 'save')";
    return this.#sql
      .exec<{ at: number | null }>(`SELECT MIN(next_try_at) AS at FROM outbox WHERE ${counts}`)
      .one().at;
  }

  /** The same for an alarm: at times too early, never too late, and mostly without a look. Each frame asks for it. */
  soonestTryAt(now: number): number | null {
    const known = this.#notBefore;
    if (known === undefined || (known !== null && known <= now)) this.#notBefore = this.nextTryAt();
    return this.#notBefore ?? null;
  }

  /** How many rows wait to be saved and how many are set aside, and since when the oldest of them all waits. */
  depth(): { waiting: number; parked: number; oldestAt: number | null } {
    const row = this.#sql
      .exec<{ rows: number; parked: number; oldest: number | null }>(
        "SELECT COUNT(*) AS rows, COALESCE(SUM(lane = 'parked'), 0) AS parked, MIN(created_at) AS oldest FROM outbox WHERE lane IN ('save', 'parked')",
      )
      .one();
    return { waiting: row.rows - row.parked, parked: row.parked, oldestAt: row.oldest };
  }
}
