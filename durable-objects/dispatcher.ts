import type { EventDraft } from "../domain/room/command.ts";
import type { SavedRow } from "../domain/room/effect.ts";
import { saveRows } from "../drizzle/queries/saved-rows.ts";
import type { EffectDeps } from "./effects/deps.ts";
import type { Outcome } from "./effects/outcome.ts";
import { perform } from "./effects/perform.ts";
import type { Lane, Outbox, OutboxEntry } from "./outbox.ts";

/** Rows gathered into one round trip to Postgres. */
const SAVE_DELAY_MS = 200;
const MAX_BATCH = 50;
/** A step of the report that failed this often is shown to the candidate; it is tried on all the same. */
const REPORT_TRIES = 3;

interface DispatcherDeps {
  outbox: Outbox;
  now(): number;
  deps(): EffectDeps;
  /** Commits an effect's result together with its removal from the outbox. */
  settle(event: EventDraft | null, entryId: number): void;
  rearm(): void;
}

/** Drains the outbox: live effects at once and side by side, rows in order, report steps one after the other. */
export class Dispatcher {
  readonly #deps: DispatcherDeps;
  readonly #inFlight = new Map<number, Promise<void>>();
  readonly #busy = new Map<Lane, Promise<void>>();

  constructor(deps: DispatcherDeps) {
    this.#deps = deps;
  }

  /** Takes up whatever is due. Called after each commit and by the alarm; never throws. */
  run(): void {
    const now = this.#deps.now();
    for (const entry of this.#deps.outbox.all("live")) {
      if (this.#inFlight.has(entry.id)) {
        if (entry.nextTryAt <= now) this.#deps.outbox.renew(entry, now);
      } else if (this.#isDue(entry)) this.#start(entry);
    }
    this.#drain("save", () => this.#saveAll());
    this.#drain("report", () => this.#reportAll());
  }

  async idle(): Promise<void> {
    while (this.#inFlight.size > 0 || this.#busy.size > 0) {
      await Promise.all([...this.#inFlight.values(), ...this.#busy.values()]);
    }
  }

  /** The first try is due at once; a later one when its wait is over. */
  #isDue(entry: OutboxEntry): boolean {
    return entry.attempts === 0 || entry.nextTryAt <= this.#deps.now();
  }

  #start(entry: OutboxEntry): void {
    this.#inFlight.set(
      entry.id,
      this.#track(this.#try(entry), () => this.#inFlight.delete(entry.id)),
    );
  }

  #drain(lane: Lane, work: () => Promise<void>): void {
    if (this.#busy.has(lane) || !this.#deps.outbox.all(lane).some((entry) => this.#isDue(entry))) return;
    this.#busy.set(
      lane,
      this.#track(work(), () => this.#busy.delete(lane)),
    );
  }

  /** What was put in while the work was ending is taken up right after it. */
  async #track(work: Promise<unknown>, ended: () => void): Promise<void> {
    try {
      await work;
    } catch (error) {
      console.error("an effect broke off", error);
    }
    ended();
    this.run();
  }

  async #reportAll(): Promise<void> {
    for (;;) {
      const entry = this.#deps.outbox.all("report").find((candidate) => this.#isDue(candidate));
      if (!entry) return;
      await this.#try(entry);
    }
  }

  /** Strictly in order: a round's row must stand before its messages. One failure stops the lane until its next try. */
  async #saveAll(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, SAVE_DELAY_MS));
    for (;;) {
      const entries = this.#deps.outbox.all("save");
      const head = entries[0];
      if (!head || !this.#isDue(head)) return;
      if (head.effect.do !== "save") {
        if (!(await this.#try(head))) return;
        continue;
      }
      const batch: { entry: OutboxEntry; row: SavedRow }[] = [];
      for (const entry of entries.slice(0, MAX_BATCH)) {
        if (entry.effect.do !== "save") break;
        batch.push({ entry, row: entry.effect.row });
      }
      try {
        await saveRows(
          this.#deps.deps().db,
          batch.map(({ row }) => row),
        );
        this.#deps.outbox.done(batch.map(({ entry }) => entry.id));
        this.#deps.rearm();
      } catch (error) {
        this.#giveBack(head, error);
        return;
      }
    }
  }

  /** True when the effect is done with. */
  async #try(entry: OutboxEntry): Promise<boolean> {
    if (entry.effect.do === "save") throw new Error("rows are saved in batches");
    let outcome: Outcome;
    try {
      outcome = await perform(entry.effect, this.#deps.deps());
    } catch (error) {
      this.#giveBack(entry, error);
      this.#tellCandidate(entry, "A service did not answer.");
      return false;
    }
    if (outcome.done) {
      this.#deps.settle(outcome.event, entry.id);
      return true;
    }
    this.#giveBack(entry, outcome.message);
    this.#tellCandidate(entry, outcome.message);
    return false;
  }

  #giveBack(entry: OutboxEntry, cause: unknown): void {
    console.error(`${entry.effect.do} failed (try ${entry.attempts + 1})`, cause);
    this.#deps.outbox.failed(entry, this.#deps.now());
    this.#deps.rearm();
  }

  #tellCandidate(entry: OutboxEntry, message: string): void {
    if (entry.lane !== "report" || entry.attempts + 1 !== REPORT_TRIES) return;
    const step = entry.effect.do === "evaluate-round" ? "round" : "report";
    this.#deps.deps().commit({ type: "feedback.failed", step, message });
  }
}
