import type { SavedRow } from "../domain/room/effect.ts";
import type { Db } from "../drizzle/client.ts";
import { isRefused } from "../drizzle/errors.ts";
import { saveRows } from "../drizzle/queries/saved-rows.ts";
import type { Outcome } from "./effects/outcome.ts";
import type { PlainEffect } from "./effects/perform.ts";
import { isDue, type Outbox, type OutboxEntry } from "./outbox.ts";

/** Rows gathered into one round trip to Postgres. */
const SAVE_DELAY_MS = 200;
const MAX_BATCH = 50;

interface SaveLaneDeps {
  outbox: Outbox;
  now(): number;
  db(): Db;
  perform(effect: PlainEffect): Promise<Outcome>;
  /** Counts the failed try and has it tried again. */
  giveBack(entry: OutboxEntry, cause: unknown): void;
}

type Result = { is: "saved" } | { is: "refused" | "failed"; cause: unknown };

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
      const goOn = together.is === "refused" ? await this.#saveEach(batch) : this.#settle(batch, together);
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
    try {
      const [head] = batch;
      if (head && head.effect.do !== "save") {
        const outcome = await this.#deps.perform(head.effect);
        return outcome.done ? { is: "saved" } : { is: "failed", cause: outcome.message };
      }
      await saveRows(this.#deps.db(), batch.flatMap(rowOf));
      return { is: "saved" };
    } catch (cause) {
      return { is: isRefused(cause) ? "refused" : "failed", cause };
    }
  }

  /** True when the lane may go on. */
  #settle(batch: OutboxEntry[], result: Result): boolean {
    if (this.#stopped) return false;
    const [head] = batch;
    if (result.is === "saved") this.#deps.outbox.done(batch);
    else if (head && result.is === "failed") this.#deps.giveBack(head, result.cause);
    else if (head?.lane === "parked") this.#deps.outbox.failed(head, this.#deps.now());
    else if (head) {
      console.error(`${head.effect.do} was refused and is set aside`, result.cause);
      this.#deps.outbox.park(head, this.#deps.now());
    }
    return result.is !== "failed";
  }
}

const rowOf = ({ effect }: OutboxEntry): SavedRow[] => (effect.do === "save" ? [effect.row] : []);

/** The rows at the head of the lane, or the one effect of another kind. */
function oneTrip(entries: OutboxEntry[]): OutboxEntry[] {
  const end = entries.findIndex(({ effect }) => effect.do !== "save");
  return end === -1 ? entries : entries.slice(0, Math.max(1, end));
}
