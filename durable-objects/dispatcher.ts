import { causesOf } from "../domain/operate/causes.ts";
import type { EffectDeps } from "./effects/deps.ts";
import type { Result } from "./effects/outcome.ts";
import { type PlainEffect, perform } from "./effects/perform.ts";
import { isDue, type Lane, type Outbox, type OutboxEntry } from "./outbox.ts";
import type { RoomNotes } from "./room-notes.ts";
import { SaveLane } from "./save-lane.ts";

/**
 * The acknowledgement of what asked for an effect leaves first: looking through the outbox and setting a model up hold the
 * thread for some milliseconds.
 */
const ACK_FIRST_MS = 10;
/** A step of the report that failed this often is shown to the candidate; it is tried on all the same. */
const REPORT_TRIES = 3;

interface DispatcherDeps {
  outbox: Outbox;
  now(): number;
  deps(requestId: string): EffectDeps;
  notes: RoomNotes;
  /** Commits an effect's result together with its removal from the outbox. */
  settle(event: Result, entry: OutboxEntry): void;
  /** Called when a lane has come to rest. */
  rested(): void;
}

/** Drains the outbox: live effects at once and side by side, rows in order, report steps one after the other. */
export class Dispatcher {
  readonly #deps: DispatcherDeps;
  readonly #saves: SaveLane;
  readonly #inFlight = new Map<number, Promise<void>>();
  readonly #busy = new Map<Lane, Promise<void>>();
  #soon: Promise<void> | null = null;
  #stopped = false;

  constructor(deps: DispatcherDeps) {
    this.#deps = deps;
    this.#saves = new SaveLane({
      outbox: deps.outbox,
      now: () => deps.now(),
      notes: deps.notes,
      deps: (entry) => deps.deps(entry.requestId),
      giveBack: (entry) => this.#giveBack(entry),
    });
  }

  /** Takes up whatever is due in a moment, when who asked for it has had an answer. */
  runSoon(): void {
    this.#soon ??= this.#track(pause(ACK_FIRST_MS), () => {
      this.#soon = null;
    });
  }

  /** Takes up whatever is due. Called after each commit and by the alarm; never throws. */
  run(): void {
    if (this.#stopped) return;
    const now = this.#deps.now();
    for (const entry of this.#deps.outbox.all("live")) {
      if (this.#inFlight.has(entry.id)) {
        if (entry.nextTryAt <= now) this.#deps.outbox.renew(entry, now);
      } else if (isDue(entry, now)) this.#start(entry);
    }
    this.#drain("save", 1, () => this.#saves.drain());
    this.#drain("parked", -1, () => this.#saves.retryParked());
    this.#drain("report", -1, () => this.#reportAll());
  }

  /** Takes nothing up any more; what comes of what is under way is dropped. */
  stop(): void {
    this.#stopped = true;
    this.#saves.stop();
  }

  async idle(): Promise<void> {
    while (this.#soon || this.#inFlight.size > 0 || this.#busy.size > 0) {
      await Promise.all([this.#soon, ...this.#inFlight.values(), ...this.#busy.values()]);
    }
  }

  #start(entry: OutboxEntry): void {
    this.#inFlight.set(
      entry.id,
      this.#track(this.#try(entry), () => this.#inFlight.delete(entry.id)),
    );
  }

  /** `look`: how many of the lane's first entries decide whether something is due; -1: any of them. */
  #drain(lane: Lane, look: number, work: () => Promise<void>): void {
    if (this.#busy.has(lane)) this.#deps.outbox.renewLane(lane, this.#deps.now());
    else if (this.#isDueIn(lane, look)) this.#begin(lane, work);
  }

  #isDueIn(lane: Lane, look: number): boolean {
    const now = this.#deps.now();
    return this.#deps.outbox.all(lane, look).some((entry) => isDue(entry, now));
  }

  #begin(lane: Lane, work: () => Promise<void>): void {
    const ended = () => {
      this.#busy.delete(lane);
      this.#deps.rested();
    };
    this.#busy.set(lane, this.#track(work(), ended));
  }

  /** What is due by the time that the work has ended is taken up right after it. */
  async #track(work: Promise<unknown>, ended: () => void): Promise<void> {
    try {
      await work;
    } catch (error) {
      if (!this.#stopped) this.#deps.notes.warn("effect_broke_off", { cause: causesOf(error) });
    }
    ended();
    this.run();
  }

  async #reportAll(): Promise<void> {
    const now = this.#deps.now();
    for (const entry of this.#deps.outbox.all("report").filter((one) => isDue(one, now)))
      if (!this.#stopped) await this.#try(entry);
  }

  async #try(entry: OutboxEntry): Promise<void> {
    if (this.#stopped) return;
    const since = this.#deps.now();
    let message = "A service did not answer.";
    let cause: string[];
    try {
      const deps = this.#deps.deps(entry.requestId);
      const outcome = await perform(plain(entry), deps, since - entry.createdAt);
      if (this.#stopped) return;
      if (outcome.done) {
        // A result that cannot be kept waits as one that did not come: at once it would fail again.
        this.#deps.settle(outcome.event, entry);
        return this.#deps.notes.tried(entry, since, "ok");
      }
      message = outcome.message;
      cause = [message];
    } catch (error) {
      if (this.#stopped) return;
      cause = causesOf(error);
    }
    this.#deps.notes.tried(entry, since, "failed", cause);
    this.#giveBack(entry);
    this.#tellCandidate(entry, message);
  }

  #giveBack(entry: OutboxEntry): void {
    this.#deps.outbox.failed(entry, this.#deps.now());
    this.#deps.rested();
  }

  #tellCandidate(entry: OutboxEntry, message: string): void {
    if (entry.lane !== "report" || entry.attempts + 1 !== REPORT_TRIES) return;
    const step = entry.effect.do === "evaluate-round" ? "round" : "report";
    this.#deps.deps(entry.requestId).commit({ type: "feedback.failed", step, message });
  }
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

function plain({ effect }: OutboxEntry): PlainEffect {
  if (effect.do === "save") throw new Error("rows are saved in their own lane");
  return effect;
}
