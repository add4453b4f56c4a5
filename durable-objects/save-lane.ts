import { causesOf } from "../domain/operate/causes.ts";
import type { SavedRow } from "../domain/room/effect.ts";
import { isRefused } from "../drizzle/errors.ts";
import { saveRows } from "../drizzle/queries/saved-rows.ts";
import type { EffectDeps } from "./effects/deps.ts";
import { done, type Outcome } from "./effects/outcome.ts";
import { perform } from "./effects/perform.ts";
import { isDue, type Outbox, type OutboxEntry } from "./outbox.ts";
import type { RoomNotes } from "./room-notes.ts";

/** Rows gathered into one round trip to Postgres. */
const SAVE_DELAY_MS = 200;
const MAX_BATCH = 50;

interface SaveLaneDeps {
  outbox: Outbox;
  now(): number;
  deps(entry: OutboxEntry): EffectDeps;
  notes: RoomNotes;
  /** Counts the failed try and has it tried again. */
  giveBack(entry: OutboxEntry): void;
}

type Result = "saved" | "refused" | "failed";

/**
 * Brings the room's rows to Postgres strictly in order: a round's row must stand before its messages. A database that
 * is away stops the lane until the next try; a row that it refuses is set aside, and those behind it get through.
 */
export class SaveLane {
  readonly #deps: SaveLaneDeps;
  #stopped = false;

  constructor(deps: SaveLaneDeps) {
    this.#deps = deps;
  }

  /** Sends nothing any more, and asks nothing of the outbox. */
  stop(): void {
    this.#stopped = true;
  }

  /** Called when the head of the lane is due: from then on its lease is renewed, and it no longer looks so. */
  async drain(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, SAVE_DELAY_MS));
    for (let trips = 0; !this.#stopped; trips++) {
      const batch = oneTrip(this.#deps.outbox.all("save", MAX_BATCH));
      if (!batch[0] || (trips > 0 && !isDue(batch[0], this.#deps.now()))) return;
      const together = await this.#save(batch);
      const goOn = together === "refused" ? await this.#saveEach(batch) : this.#settle(batch, together);
      if (!goOn) return;
    }
  }

  /** Tries what was set aside once more. */
  async retryParked(): Promise<void> {
    const now = this.#deps.now();
    for (const entry of this.#deps.outbox.all("parked").filter((one) => isDue(one, now)))
      if (!this.#stopped) this.#settle([entry], await this.#save([entry]));
  }

  async #saveEach(batch: OutboxEntry[]): Promise<boolean> {
    for (const entry of batch) if (!this.#settle([entry], await this.#save([entry]))) return false;
    return true;
  }

  async #save(batch: OutboxEntry[]): Promise<Result> {
    const [head] = batch;
    if (!head) return "saved";
    const since = this.#deps.now();
    try {
      const outcome = await this.#send(batch, head);
      this.#note(batch, head, since, outcome.done ? undefined : [outcome.message]);
      return outcome.done ? "saved" : "failed";
    } catch (error) {
      this.#note(batch, head, since, causesOf(error));
      return isRefused(error) ? "refused" : "failed";
    }
  }

  async #send(batch: OutboxEntry[], head: OutboxEntry): Promise<Outcome> {
    const deps = this.#deps.deps(head);
    if (head.effect.do !== "save") return perform(head.effect, deps);
    await saveRows(deps.db, batch.flatMap(rowOf));
    return done();
  }

  #note(batch: OutboxEntry[], head: OutboxEntry, since: number, cause?: string[]): void {
    if (this.#stopped) return;
    const { notes, now, outbox } = this.#deps;
    const waiting = outbox.depth().waiting - (cause || head.lane !== "save" ? 0 : batch.length);
    notes.note({
      event: "save",
      what: head.effect.do === "save" ? head.lane : head.effect.do,
      outcome: cause ? "failed" : "ok",
      ms: now() - since,
      request_id: head.requestId,
      figures: { lag_ms: now() - head.createdAt, rows: batch.length, waiting },
      ids: { request_ids: [...new Set(batch.map(({ requestId }) => requestId))] },
      cause,
      level: "warn",
    });
  }

  /** True when the lane may go on. */
  #settle(batch: OutboxEntry[], result: Result): boolean {
    if (this.#stopped) return false;
    const [head] = batch;
    if (result === "saved") this.#deps.outbox.done(batch);
    else if (head && result === "failed") this.#deps.giveBack(head);
    else if (head?.lane === "parked") this.#deps.outbox.failed(head, this.#deps.now());
    else if (head) {
      this.#deps.notes.warn("row_set_aside", { request_id: head.requestId, cause: [tableOf(head)] });
      this.#deps.outbox.park(head, this.#deps.now());
    }
    return result !== "failed";
  }
}

const rowOf = ({ effect }: OutboxEntry): SavedRow[] => (effect.do === "save" ? [effect.row] : []);

const tableOf = ({ effect }: OutboxEntry): string => (effect.do === "save" ? effect.row.table : effect.do);

/** The rows at the head of the lane, or the one effect of another kind. */
function oneTrip(entries: OutboxEntry[]): OutboxEntry[] {
  const end = entries.findIndex(({ effect }) => effect.do !== "save");
  return end === -1 ? entries : entries.slice(0, Math.max(1, end));
}
