import { causesOf } from "../domain/operate/causes.ts";
import { emptiesAt, type RoomLimits } from "../domain/room/limits.ts";
import { Alarm } from "./alarm.ts";
import type { Documents } from "./documents.ts";
import { inTime } from "./in-time.ts";
import { LagNotice } from "./lag-notice.ts";
import type { Ledger } from "./ledger.ts";
import type { Presence } from "./presence.ts";
import type { RoomNotes } from "./room-notes.ts";

/** What is under way when a room is erased mostly ends by itself; a grade takes longer than anybody waits. */
const ENDS_WITHIN_MS = 5_000;
/** A room whose log cannot be read looks so often whether a later version can. */
const UNREADABLE_MS = 6 * 60 * 60_000;

interface UpkeepDeps {
  ctx: DurableObjectState;
  files: R2Bucket;
  documents: Documents;
  ledger: Ledger;
  presence: Presence;
  notes: RoomNotes;
  limits: RoomLimits;
  now(): number;
}

/** What a room does for itself: wakes when something is due, says when its rows wait for long, and ends when it is not needed. */
export class Upkeep {
  readonly #deps: UpkeepDeps;
  readonly #alarm: Alarm;
  readonly #lagNotice: LagNotice;

  constructor(deps: UpkeepDeps) {
    this.#deps = deps;
    this.#alarm = new Alarm(deps.ctx);
    const { files, documents, ledger, notes, now } = deps;
    this.#lagNotice = new LagNotice({ files, documents, outbox: ledger.outbox, notes, now });
  }

  /** A new instance takes the room up where the former one left it. */
  async takeUp(): Promise<void> {
    await this.#alarm.learn();
  }

  /** The alarm went off. True when the room is put away, or cannot be read; else the caller goes on. */
  async woken(): Promise<boolean> {
    this.#alarm.fired();
    const { ledger, notes, now } = this.#deps;
    if (ledger.failure) {
      notes.warn("log_unreadable", { cause: causesOf(ledger.failure) });
      this.#alarm.set([now() + UNREADABLE_MS]);
      return true;
    }
    const at = this.#emptiesAt();
    if (at !== null && at <= now()) {
      await this.#empty();
      return true;
    }
    this.#updateNotice();
    return false;
  }

  /** Sets the alarm to the next moment at which something is due. */
  rearm(): void {
    const { ledger, presence, now } = this.#deps;
    if (!ledger.state) return;
    const sweepAt = presence.nextSweepAt(ledger.state.status === "IN_PROGRESS");
    this.#alarm.set([
      ledger.nextDeadline()?.at,
      ledger.outbox.soonestTryAt(now()),
      sweepAt,
      this.#lagNotice.retryAt,
      this.#emptiesAt(),
    ]);
  }

  /** Something left the outbox, or could not. */
  outboxRested(): void {
    this.#updateNotice();
    this.rearm();
  }

  #updateNotice(): void {
    const { ctx, ledger } = this.#deps;
    if (!ledger.state) return;
    const { interviewId } = ledger.state;
    ctx.waitUntil(this.#lagNotice.update(interviewId).then(() => this.#lagNotice.retryAt && this.rearm()));
  }

  /** When everything here stands elsewhere and the time for replay is over; null while something waits to leave. */
  #emptiesAt(): number | null {
    const { ledger, limits } = this.#deps;
    const at = ledger.state && emptiesAt(ledger.state, limits);
    // Asked last: while an interview lives, at each of its frames, there is nothing to ask.
    return at !== null && ledger.outbox.nextTryAt() === null ? at : null;
  }

  /** The room ceases to exist; what it held is in Postgres and R2. */
  async #empty(): Promise<void> {
    const { ctx, ledger } = this.#deps;
    for (const socket of ctx.getWebSockets()) socket.close(1001, "the interview was put away");
    ledger.forget();
    await this.#wipe();
  }

  /**
   * The room ceases to exist though nothing of it is to stand anywhere. False: something is still under way that may write
   * to R2; what it says is not heard, but whoever clears up after the room has to come again.
   */
  async erase(underWay: () => Promise<void>): Promise<boolean> {
    this.#deps.ledger.forget();
    const ended = await inTime(ENDS_WITHIN_MS, Promise.all([underWay(), this.#lagNotice.settled()]));
    await this.#wipe();
    return ended.ok;
  }

  async #wipe(): Promise<void> {
    const { ctx } = this.#deps;
    // The alarm last: should the room die in between, it goes off once more and ends what was begun.
    await ctx.storage.deleteAll();
    await ctx.storage.deleteAlarm();
  }
}
