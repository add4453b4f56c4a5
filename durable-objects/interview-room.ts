import { DurableObject } from "cloudflare:workers";
import { createModels, type Models } from "../ai/models.ts";
import type { Correction } from "../domain/feedback.ts";
import type { RoomLimits } from "../domain/room/limits.ts";
import type { LoggedEvent } from "../domain/room/log.ts";
import { Composer } from "./composer.ts";
import { Dispatcher } from "./dispatcher.ts";
import { Documents } from "./documents.ts";
import { Door } from "./door.ts";
import type { EffectDeps } from "./effects/deps.ts";
import { roomDeps } from "./effects/room-deps.ts";
import type { RoomEnv } from "./env.ts";
import { Frames } from "./frames.ts";
import { type Committed, Ledger } from "./ledger.ts";
import { limitsOf } from "./limits.ts";
import { migrate } from "./migrations.ts";
import { Presence } from "./presence.ts";
import { progressOf, type ReportProgress } from "./report-progress.ts";
import { RoomNotes } from "./room-notes.ts";
import { Sockets } from "./sockets.ts";
import { SpokenTurn } from "./spoken-turn.ts";
import { Upkeep } from "./upkeep.ts";

type Entry = { wasHeard?: boolean | undefined; isAnswered?: boolean };

/**
 * One interview's live state machine: parse, stamp, transition, one transaction, broadcast, alarm, effects.
 * Everything that can be decided without I/O is decided in domain/room.
 */
export class InterviewRoom extends DurableObject<RoomEnv> {
  /** Replaced in tests. */
  now: () => number = () => Date.now();
  models: Models;

  readonly #documents: Documents;
  readonly #limits: RoomLimits;
  readonly #notes: RoomNotes;
  readonly #ledger: Ledger;
  readonly #sockets: Sockets;
  readonly #presence: Presence;
  readonly #turn: SpokenTurn;
  readonly #dispatcher: Dispatcher;
  readonly #door: Door;
  readonly #frames: Frames;
  readonly #upkeep: Upkeep;

  constructor(ctx: DurableObjectState, env: RoomEnv) {
    super(ctx, env);
    migrate(ctx.storage.sql);
    this.models = createModels(env);
    this.#limits = limitsOf(env);
    const interviewId = () => (this.#ledger.failure ? undefined : this.#ledger.state?.interviewId);
    this.#notes = new RoomNotes({ ctx, env, now: () => this.now(), interviewId });
    this.#documents = new Documents(ctx.storage.sql);
    const composer = new Composer(this.#documents);
    this.#sockets = new Sockets(ctx);
    this.#presence = new Presence(ctx);
    this.#turn = new SpokenTurn({
      documents: this.#documents,
      turnId: () => this.#ledger.state?.turn?.id,
      now: () => this.now(),
      broadcast: (message) => this.#sockets.broadcast(message),
      commit: (draft, at) => this.#ledger.commit(draft, { at }),
    });
    this.#ledger = new Ledger({
      storage: ctx.storage,
      limits: this.#limits,
      now: () => this.now(),
      emptySince: (lastEventAt) => this.#presence.emptySince(this.now(), lastEventAt),
      isHeard: () => this.#presence.isHeard(this.now()),
      giveUpOverdue: () => this.#presence.giveUpOverdue(this.now()),
      typedAt: () => composer.typedAt(),
      committed: (logged) => this.#committed(logged),
      beforeTimeUp: (at) => this.#turn.cutShort(at),
    });
    this.#dispatcher = new Dispatcher({
      outbox: this.#ledger.outbox,
      now: () => this.now(),
      deps: (requestId) => this.#effectDeps(requestId),
      notes: this.#notes,
      settle: (event, entry) => this.#enter(() => this.#ledger.settle(event, entry)),
      rested: () => this.#upkeep.outboxRested(),
    });
    this.#upkeep = new Upkeep({
      ctx,
      files: env.FILES,
      documents: this.#documents,
      ledger: this.#ledger,
      presence: this.#presence,
      notes: this.#notes,
      limits: this.#limits,
      now: () => this.now(),
    });
    this.#door = new Door({
      documents: this.#documents,
      ledger: this.#ledger,
      sockets: this.#sockets,
      database: env,
      limits: this.#limits,
      now: () => this.now(),
      enter: (act) => this.#enter(act),
    });
    this.#frames = new Frames({
      ledger: this.#ledger,
      sockets: this.#sockets,
      presence: this.#presence,
      turn: this.#turn,
      composer,
      notes: this.#notes,
      now: () => this.now(),
      enter: (act, wasHeard) => this.#enter(act, { wasHeard, isAnswered: true }),
      leave: (socket) => this.#leave(socket),
    });
    // Local storage only: nothing that hangs may stand between a room and its first message.
    void ctx.blockConcurrencyWhile(async () => {
      await this.#upkeep.takeUp();
      // One whose log cannot be read says so to whoever asks for it, and stays there to be erased.
      if (!this.#ledger.failure && this.#ledger.state) this.#look({ isAnswered: true });
    });
  }

  override async fetch(request: Request): Promise<Response> {
    const answer = await this.#door.admit(request);
    this.#notes.knocked(request, answer.status);
    this.#upkeep.rearm();
    return answer;
  }

  override webSocketMessage(socket: WebSocket, data: string | ArrayBuffer): void {
    this.#frames.receive(socket, data);
  }

  override webSocketClose(socket: WebSocket, code: number, reason: string): void {
    this.#leave(socket, { cut: code === 1006 });
    // 1005 and 1006 say that no code came; they may not be sent.
    socket.close(code === 1005 || code === 1006 ? 1000 : code, reason);
  }

  override webSocketError(socket: WebSocket): void {
    this.#leave(socket, { cut: true });
    socket.close(1011, "error");
  }

  override async alarm(): Promise<void> {
    // A room that was put away has nothing left to be woken for.
    if ((await this.#upkeep.woken()) || !this.#ledger.state) return;
    this.#look();
    if (this.#ledger.state.status === "IN_PROGRESS") this.#presence.noteSeen(this.now());
  }

  /** Loads an interview that was just created, so that it is given up in time though nobody ever opens it. */
  async load(interviewId: string): Promise<void> {
    await this.#door.open(interviewId);
  }

  /** The whole log, oldest first. */
  events(): LoggedEvent[] {
    return this.#ledger.after(0);
  }

  /** What waits to leave the room, for the health page. */
  health(): { seq: number; devices: number; waiting: number; parked: number; oldestAt: number | null } {
    const devices = this.#presence.devices().length;
    return { seq: this.#ledger.seq, devices, ...this.#ledger.outbox.depth() };
  }

  /** How far the report is, and which rounds were disputed; null before the interview was ever opened. */
  reportProgress(): ReportProgress | null {
    const report = this.#ledger.state?.report;
    return report ? progressOf(report) : null;
  }

  /** These sessions ended; `everywhere`: whatever any session has open ends. */
  endSessions(sessionIds: string[], everywhere: boolean): void {
    // Gone at once, not when the peer has closed, too: what still comes meanwhile is nobody's.
    for (const socket of this.#door.close(sessionIds, everywhere)) this.#leave(socket, { cut: true });
  }

  /** Tries the missing steps of a report at once. False: none is missing. */
  retryFeedback(): boolean {
    if (!this.#ledger.state) return false;
    return this.#enter(() => {
      const { ok } = this.#ledger.commit({ type: "feedback.retried" });
      return this.#ledger.outbox.retryNow("report", this.now()) || ok;
    });
  }

  /** Has a round graded once more, blind. Null: the room was put away, and the record with it. */
  disputeRound(roundId: string, reason: string): Committed | null {
    if (!this.#ledger.state) return null;
    return this.#enter(() => {
      // Asked for again, because the first answer was lost, it is granted already.
      if (this.#ledger.state?.report.regrading.includes(roundId)) return { ok: true };
      return this.#ledger.commit({ type: "round.disputed", roundId, reason });
    });
  }

  /** Notes what a round is worth by a later version of its question. Null: the room was put away. */
  correctRound(correction: Omit<Correction, "at">): Committed | null {
    if (!this.#ledger.state) return null;
    return this.#enter(() => this.#ledger.commit({ type: "round.corrected", ...correction }));
  }

  /** Deletes the interview: nothing of it is kept, and nothing of it is saved any more. False: to be asked again in a while. */
  erase(): Promise<boolean> {
    this.#dispatcher.stop();
    this.#door.shut();
    this.#sockets.endDeleted();
    const erased = this.#upkeep.erase(() => this.#dispatcher.idle());
    // Without an interview there is no turn: whoever speaks falls silent.
    this.#turn.hushOthers();
    return erased;
  }

  /** Resolves once nothing is under way in this instance. For tests. */
  settled(): Promise<void> {
    return this.#dispatcher.idle();
  }

  /**
   * The one way in for whatever happens to the interview: time acts first, at its own moment, so that nothing slips in after
   * a deadline; then `act`; then what both left to be done is taken up. An alarm that throws too often is never fired
   * again: whatever happens, the next one is set. `isAnswered`: somebody waits for what becomes of it, which goes first.
   */
  #enter<T>(act: () => T, { wasHeard = true, isAnswered = false }: Entry = {}): T {
    try {
      this.#ledger.catchUp(wasHeard);
      const outcome = act();
      if (isAnswered) this.#dispatcher.runSoon();
      else this.#dispatcher.run();
      return outcome;
    } finally {
      this.#upkeep.rearm();
    }
  }

  /** Looks who is still there and still signed in, and lets time act: in this order, since a clock stands for as long as nobody was there. */
  #look(entry: Entry = {}): void {
    for (const socket of this.#sockets.endOverdue(this.now())) this.#leave(socket, { cut: true });
    const lost = this.#presence.sweep(this.now(), this.#ledger.state?.endedAt ?? null);
    this.#enter(() => lost && this.#tellPresence(), entry);
  }

  #committed(logged: LoggedEvent): void {
    this.#turn.hushOthers();
    this.#sockets.broadcast({ type: "event", ...logged });
  }

  #leave(socket: WebSocket, how: { cut?: boolean } = {}): void {
    // A room that was put away has no tables any more.
    if (!this.#ledger.state) return;
    // Before time acts: without the moment at which the last device left, the room would have been empty for longer.
    this.#presence.left(socket, this.now(), how);
    this.#enter(() => this.#tellPresence());
  }

  #tellPresence(): void {
    this.#sockets.broadcast({ type: "presence", devices: this.#presence.devices() });
  }

  #effectDeps(requestId: string): EffectDeps {
    return roomDeps({
      env: this.env,
      sql: this.ctx.storage.sql,
      documents: this.#documents,
      ledger: this.#ledger,
      models: this.models,
      limits: this.#limits,
      now: () => this.now(),
      speaker: (turnId) => this.#turn.begin(turnId),
      broadcast: (message) => this.#sockets.broadcast(message),
      requestId,
      note: (note) => this.#notes.note(note),
      commit: (draft) => this.#enter(() => this.#ledger.commit(draft, { requestId })),
    });
  }
}
