import type { EventDraft } from "../domain/room/command.ts";
import { type Deadline, nextDeadline } from "../domain/room/deadline.ts";
import type { RoomEvent } from "../domain/room/event.ts";
import type { RoomLimits } from "../domain/room/limits.ts";
import type { LoggedEvent } from "../domain/room/log.ts";
import { placed } from "../domain/room/rows.ts";
import { isOver, type RoomState } from "../domain/room/state.ts";
import type { Refusal } from "../domain/room/step.ts";
import { transition } from "../domain/room/transition.ts";
import { eventOf, type Result } from "./effects/outcome.ts";
import { EventLog, SNAPSHOT_EVERY } from "./event-log.ts";
import { Outbox, type OutboxEntry } from "./outbox.ts";

export type Committed = { ok: true } | Refusal;

/** A clock that was set back by more is believed. */
const SAME_MOMENT_MS = 50;

/** That nobody was there; and what is only said once somebody is heard again. */
const NOTICED_LATE: ReadonlySet<Deadline["event"]["type"]> = new Set<Deadline["event"]["type"]>([
  "interview.interrupted",
  "silence.noticed",
  "round.time_up",
]);

interface LedgerDeps {
  storage: DurableObjectStorage;
  limits: RoomLimits;
  now(): number;
  /** Since when no device is connected; null while one is. */
  emptySince(lastEventAt: () => number): number | null;
  /** Whether one that is connected was heard lately. */
  isHeard(): boolean;
  /** Those that were not heard lately are gone since then. False: there was none. */
  giveUpOverdue(): boolean;
  /** When an unsent message was last typed at; null without one. */
  typedAt(): number | null;
  /** Called after each commit, with the state already changed. */
  committed(logged: LoggedEvent): void;
  /** Called before time itself ends the interview, at that moment. */
  beforeTimeUp(at: number): void;
}

/** The interview as it stands, and the only way to change it: one event, one synchronous transaction. */
export class Ledger {
  readonly outbox: Outbox;
  readonly #log: EventLog;
  readonly #deps: LedgerDeps;
  #state: RoomState | null = null;
  #seq = 0;
  #lastAt = 0;
  /** Why the log could not be read: whoever needs the state is told, and the room can still be erased. */
  #failure: Error | null = null;

  constructor(deps: LedgerDeps) {
    this.#deps = deps;
    this.#log = new EventLog(deps.storage.sql);
    this.outbox = new Outbox(deps.storage.sql);
    this.#load();
  }

  #load(): void {
    try {
      ({ state: this.#state, seq: this.#seq } = this.#log.load());
    } catch (error) {
      this.#failure = error instanceof Error ? error : new Error(String(error));
    }
  }

  /** Null as long as the log can be read. */
  get failure(): Error | null {
    return this.#failure;
  }

  get state(): RoomState | null {
    if (this.#failure) throw this.#failure;
    return this.#state;
  }

  get seq(): number {
    return this.#seq;
  }

  /** Events after `seq`, oldest first. */
  after(seq: number): LoggedEvent[] {
    return this.#log.after(seq);
  }

  /** True when a command with this id of the client's was committed before. */
  knows(commandId: string): boolean {
    return this.#log.knows(commandId);
  }

  /**
   * Stamps a draft and commits it with its effects; `settles` leaves the outbox in the same transaction. What no request
   * caused, but time, is a request of its own.
   */
  commit(
    draft: EventDraft,
    options: { commandId?: string; requestId?: string; settles?: number; at?: number | undefined } = {},
  ): Committed {
    const event = {
      ...draft,
      id: crypto.randomUUID(),
      at: options.at ?? this.#momentAfterLast(),
    } as RoomEvent;
    const next = transition(this.state, event);
    if (!next.ok) return next;
    const seq = this.#seq + 1;
    this.#deps.storage.transactionSync(() => {
      this.#log.append({ seq, event }, options.commandId ?? null);
      this.outbox.put(
        next.effects.map((effect) => placed(effect, seq)),
        this.#deps.now(),
        options.requestId ?? options.commandId ?? event.id,
      );
      if (options.settles !== undefined) this.outbox.remove(options.settles);
      if (seq % SNAPSHOT_EVERY === 0 || isOver(next.state))
        this.#log.saveSnapshot({ seq, state: next.state });
    });
    if (options.commandId) this.#log.remember(options.commandId);
    this.#state = next.state;
    this.#seq = seq;
    this.#lastAt = event.at;
    this.#deps.committed({ seq, event });
    return { ok: true };
  }

  /** Now; for events of the same moment one millisecond after the other, so that their rows have an order in Postgres. */
  #momentAfterLast(): number {
    const now = this.#deps.now();
    return now <= this.#lastAt && this.#lastAt - now < SAME_MOMENT_MS ? this.#lastAt + 1 : now;
  }

  /** The next moment at which time itself changes the interview; null when nothing is due. `wasHeard`: as in `catchUp`. */
  nextDeadline(wasHeard = true): Deadline | null {
    const { state } = this;
    if (!state) return null;
    const lastEventAt = () => this.#log.lastAt() ?? this.#deps.now();
    const { emptySince, typedAt, isHeard } = this.#deps;
    return nextDeadline(state, emptySince(lastEventAt), state.waits, typedAt(), wasHeard && isHeard());
  }

  /** The room forgot everything: this instance does too. */
  forget(): void {
    this.#state = null;
    this.#seq = 0;
    this.#failure = null;
  }

  /** The last word of an effect. A result that came too late leaves only the outbox. */
  settle(result: Result, { id, requestId }: Pick<OutboxEntry, "id" | "requestId">): void {
    const event = eventOf(result);
    if (event && this.commit(event, { settles: id, requestId }).ok) return;
    this.outbox.remove(id);
  }

  /**
   * Lets time act first, at its own moment, so that nothing slips in after a deadline. `wasHeard`: false for the first words
   * of one who was not heard before: they are not spoken to for having been silent, ahead of their own words.
   */
  catchUp(wasHeard = true): void {
    for (;;) {
      const deadline = this.nextDeadline(wasHeard);
      if (!deadline || deadline.at > this.#deps.now()) return;
      // Whoever lost the connection before lost it through no choice of theirs: the clock may have stood since.
      if (this.#endsUnheard(deadline) && this.#deps.giveUpOverdue()) continue;
      if (deadline.event.type === "interview.ended") this.#deps.beforeTimeUp(deadline.at);
      if (!this.#commitAt(deadline)) return;
    }
  }

  #endsUnheard({ event }: Deadline): boolean {
    const isTimeUp = event.type === "interview.ended" && this.#state?.status === "IN_PROGRESS";
    return isTimeUp && !this.#deps.isHeard();
  }

  /** What waits for who is there may be noticed later than it was due; what was logged meanwhile stands before it. */
  #commitAt({ at, event }: Deadline): boolean {
    if (!NOTICED_LATE.has(event.type)) return this.commit(event, { at }).ok;
    const noticedAt = Math.max(at, Math.min(this.#log.lastAt() ?? at, this.#deps.now()));
    const late = event.type === "interview.interrupted" && noticedAt > at;
    return this.commit(late ? { ...event, since: at } : event, { at: noticedAt }).ok;
  }
}
