import { causesOf } from "../domain/operate/causes.ts";
import { lagKey, type RoomLag } from "../domain/room/lag.ts";
import type { Documents } from "./documents.ts";
import type { Outbox } from "./outbox.ts";
import type { RoomNotes } from "./room-notes.ts";

/** Rows follow within seconds; what waits longer than this is told. */
const LAGS_AFTER_MS = 60_000;
const TOLD_AGAIN_AFTER_MS = 5 * 60_000;
const RETRY_MS = 60_000;
const TOLD_AT = "lag_told_at";

interface LagNoticeDeps {
  files: R2Bucket;
  documents: Documents;
  outbox: Outbox;
  notes: RoomNotes;
  now(): number;
}

/** Says in R2 that this room's rows wait for long, for as long as they do: Postgres, which they wait for, cannot be told. */
export class LagNotice {
  readonly #deps: LagNoticeDeps;
  #work: Promise<void> = Promise.resolve();
  /** When to try again what R2 did not take; null when it took all. */
  retryAt: number | null = null;

  constructor(deps: LagNoticeDeps) {
    this.#deps = deps;
  }

  /** Resolves when nothing is on its way to R2. */
  settled(): Promise<void> {
    return this.#work;
  }

  /** Brings the notice up to date. One call after the other; never throws. */
  update(interviewId: string): Promise<void> {
    this.retryAt = null;
    this.#work = this.#work
      .then(() => this.#update(interviewId))
      .catch((error) => {
        this.#deps.notes.warn("lag_not_told", { cause: causesOf(error) });
        this.retryAt = this.#deps.now() + RETRY_MS;
      });
    return this.#work;
  }

  async #update(interviewId: string): Promise<void> {
    const { files, documents, outbox, now } = this.#deps;
    const { oldestAt, waiting, parked } = outbox.depth();
    const toldAt = documents.get<number>(TOLD_AT);
    if (oldestAt === null || now() - oldestAt < LAGS_AFTER_MS) {
      if (toldAt === null) return;
      await files.delete(lagKey(interviewId));
      documents.delete(TOLD_AT);
    } else if (toldAt === null || now() - toldAt >= TOLD_AGAIN_AFTER_MS) {
      const lag: RoomLag = {
        interview_id: interviewId,
        waiting,
        parked,
        oldest_at: oldestAt,
        checked_at: now(),
      };
      // Noted first: a notice that was written though no answer came must be taken back, too.
      documents.set(TOLD_AT, now());
      await files.put(lagKey(interviewId), JSON.stringify(lag));
    }
  }
}
