import { DurableObject } from "cloudflare:workers";
import { createModels, type Models } from "../ai/models.ts";
import { draftFor } from "../domain/room/command.ts";
import type { LoggedEvent } from "../domain/room/log.ts";
import { type ClientCommand, PROTOCOL_VERSION } from "../domain/room/protocol.ts";
import { openRound, type ReportState } from "../domain/room/state.ts";
import { type Refusal, refuse } from "../domain/room/step.ts";
import { connect } from "../drizzle/client.ts";
import { loadInterviewForRoom } from "../drizzle/queries/interviews.ts";
import { createRunnerClient } from "../runner/client.ts";
import { computeNextAlarm } from "./alarm.ts";
import { Dispatcher } from "./dispatcher.ts";
import type { EffectDeps } from "./effects.ts";
import type { RoomEnv } from "./env.ts";
import { Evaluations } from "./evaluations.ts";
import { Ledger } from "./ledger.ts";
import { migrate } from "./migrations.ts";
import { readOwner, writeOwner } from "./owner.ts";
import { Presence } from "./presence.ts";
import { parseFrame, Sockets } from "./sockets.ts";
import { Speaker } from "./speaker.ts";
import { welcome } from "./welcome.ts";

/** Commands after which the interviewer says no more; what was said so far is kept. */
const ENDS_A_TURN: ReadonlySet<ClientCommand["type"]> = new Set([
  "round.finish",
  "round.skip",
  "pause",
  "end",
]);

/**
 * One interview's live state machine: parse, stamp, transition, one transaction, broadcast, alarm, effects.
 * Everything that can be decided without I/O is decided in domain/room.
 */
export class InterviewRoom extends DurableObject<RoomEnv> {
  /** Replaced in tests. */
  now: () => number = () => Date.now();
  models: Models;

  readonly #ledger: Ledger;
  readonly #sockets: Sockets;
  readonly #presence: Presence;
  readonly #dispatcher: Dispatcher;
  /** The alarm as last set by this instance; undefined: not known yet. */
  #alarmAt: number | null | undefined;
  #speaker: Speaker | null = null;
  #opening: Promise<boolean> | null = null;

  constructor(ctx: DurableObjectState, env: RoomEnv) {
    super(ctx, env);
    migrate(ctx.storage.sql);
    this.models = createModels(env);
    this.#sockets = new Sockets(ctx);
    this.#presence = new Presence(ctx);
    this.#ledger = new Ledger({
      storage: ctx.storage,
      now: () => this.now(),
      emptySince: (lastSeen) => this.#presence.emptySince(lastSeen),
      committed: (logged) => this.#committed(logged),
      beforeTimeUp: (at) => this.#cutShort(at),
    });
    this.#dispatcher = new Dispatcher({
      outbox: this.#ledger.outbox,
      now: () => this.now(),
      deps: () => this.#effectDeps(),
      settle: (event, entryId) => this.#ledger.settle(event, entryId),
      rearm: () => this.#rearm(),
    });
    if (!this.#ledger.state) return;
    this.#ledger.catchUp();
    this.#dispatcher.run();
    this.#rearm();
  }

  /** The Worker hands over sockets that passed its session, ownership and origin checks; the owner is checked again here. */
  override async fetch(request: Request): Promise<Response> {
    const interviewId = request.headers.get("x-interview-id");
    const userId = request.headers.get("x-user-id");
    const sessionId = request.headers.get("x-session-id");
    if (request.headers.get("upgrade")?.toLowerCase() !== "websocket")
      return new Response("expected a WebSocket", { status: 426 });
    if (!interviewId || !userId || !sessionId || !(await this.#open(interviewId)))
      return new Response("not found", { status: 404 });
    if (readOwner(this.ctx.storage.sql)?.userId !== userId) return new Response("not found", { status: 404 });
    return this.#sockets.accept(sessionId);
  }

  override webSocketMessage(socket: WebSocket, data: string | ArrayBuffer): void {
    const frame = parseFrame(data);
    if (!frame.ok) this.#sockets.send(socket, { type: "error", code: frame.code, message: frame.message });
    else if (frame.message.type === "hello") this.#greet(socket, frame.message);
    else this.#answer(socket, frame.message);
  }

  override webSocketClose(socket: WebSocket, code: number, reason: string): void {
    this.#leave(socket);
    // 1005 and 1006 say that no code came; they may not be sent.
    socket.close(code === 1005 || code === 1006 ? 1000 : code, reason);
  }

  override webSocketError(socket: WebSocket): void {
    this.#leave(socket);
    socket.close(1011, "error");
  }

  override alarm(): void {
    this.#alarmAt = null;
    // An alarm that throws too often is never fired again: whatever happens, the next one is set.
    try {
      if (this.#ledger.state?.status === "IN_PROGRESS") this.#presence.sweep(this.now());
      this.#ledger.catchUp();
      this.#dispatcher.run();
    } finally {
      this.#rearm();
    }
  }

  /** The whole log, oldest first. */
  events(): LoggedEvent[] {
    return this.#ledger.after(0);
  }

  /** How many devices are connected. */
  devices(): number {
    return this.#presence.count();
  }

  /** What waits to leave the room, for the health page. */
  health(): { seq: number; waiting: number; oldestAt: number | null } {
    return { seq: this.#ledger.seq, ...this.#ledger.outbox.depth() };
  }

  /** How far the report is; null before the interview was ever opened. */
  reportProgress(): Pick<ReportState, "status" | "roundsDone" | "roundsTotal" | "failure"> | null {
    const report = this.#ledger.state?.report;
    if (!report) return null;
    const { status, roundsDone, roundsTotal, failure } = report;
    return { status, roundsDone, roundsTotal, failure };
  }

  /** Ends the sockets of a session; null: of all the owner's sessions. */
  endSession(sessionId: string | null): void {
    this.#sockets.endSession(sessionId);
  }

  /** Tries the missing steps of a report at once. */
  retryFeedback(): { ok: boolean } {
    this.#ledger.commit({ type: "feedback.retried" });
    this.#ledger.outbox.retryNow("report", this.now());
    this.#dispatcher.run();
    return { ok: true };
  }

  /** Resolves once nothing is under way in this instance. For tests. */
  settled(): Promise<void> {
    return this.#dispatcher.idle();
  }

  #greet(socket: WebSocket, hello: { protocol: number; deviceId: string; afterSeq: number }): void {
    if (hello.protocol !== PROTOCOL_VERSION) {
      this.#sockets.send(socket, {
        type: "error",
        code: "protocol_version",
        message: "This page is of another version than the server. Reload it to go on; nothing is lost.",
      });
      socket.close(4001, "protocol version");
      return;
    }
    if (!this.#ledger.state) {
      socket.close(1011, "no interview");
      return;
    }
    this.#ledger.catchUp();
    this.#presence.joined(socket, hello.deviceId, this.now());
    if (this.#ledger.state.status === "INTERRUPTED") this.#ledger.commit({ type: "interview.returned" });
    else this.#rearm();
    const turn = this.#speaker ? { turnId: this.#speaker.turnId, text: this.#speaker.text } : null;
    const events =
      hello.afterSeq > 0 && hello.afterSeq <= this.#ledger.seq ? this.#ledger.after(hello.afterSeq) : null;
    this.#sockets.send(
      socket,
      welcome({ seq: this.#ledger.seq, state: this.#ledger.state, events, turn, serverNow: this.now() }),
    );
  }

  #answer(socket: WebSocket, command: ClientCommand): void {
    const device = this.#presence.deviceOf(socket);
    if (!device) {
      this.#sockets.send(socket, {
        type: "error",
        code: "hello_first",
        message: "Say hello before anything else.",
      });
      return;
    }
    const result = this.#sockets.floods(socket, this.now())
      ? refuse("rate_limited", "Too many messages at once. Wait a few seconds and go on.")
      : this.#command(command, device.deviceId);
    if (result.ok) this.#sockets.send(socket, { type: "ack", id: command.id });
    else
      this.#sockets.send(socket, {
        type: "refused",
        id: command.id,
        code: result.code,
        message: result.message,
      });
  }

  #command(command: ClientCommand, deviceId: string): { ok: true } | Refusal {
    if (this.#ledger.knows(command.id)) return { ok: true };
    this.#ledger.catchUp();
    if (ENDS_A_TURN.has(command.type) && this.#ledger.state && openRound(this.#ledger.state))
      this.#cutShort();
    return this.#ledger.commit(draftFor(command, deviceId), { commandId: command.id });
  }

  /** Loads the interview on the first visit. False: there is no such interview. */
  async #open(interviewId: string): Promise<boolean> {
    if (this.#ledger.state) return true;
    this.#opening ??= this.#create(interviewId).finally(() => {
      this.#opening = null;
    });
    return this.#opening;
  }

  async #create(interviewId: string): Promise<boolean> {
    const row = await loadInterviewForRoom(connect(this.env), interviewId);
    if (!row || row.status !== "CREATED") return false;
    writeOwner(this.ctx.storage.sql, { userId: row.user_id, name: row.user_name });
    return this.#ledger.commit({
      type: "interview.created",
      interviewId,
      interviewType: row.type,
      difficulty: row.difficulty,
      config: row.config,
      createdAt: row.created_at.getTime(),
    }).ok;
  }

  #committed(logged: LoggedEvent): void {
    if (this.#speaker && this.#ledger.state?.turn?.id !== this.#speaker.turnId) this.#hush();
    this.#sockets.broadcast({ type: "event", ...logged });
    this.#dispatcher.run();
    this.#rearm();
  }

  /** What the interviewer was saying is kept as far as it was said. */
  #cutShort(at?: number): void {
    const speaker = this.#speaker;
    if (!speaker || speaker.text === "") return;
    const meta = { model: "cut-short", prompt_version: "none", tokens_used: null, failed_over: false };
    this.#ledger.commit(
      {
        type: "interviewer.replied",
        turnId: speaker.turnId,
        text: speaker.text,
        meta,
        acts: [],
        spokenAt: speaker.spokenAt ?? this.now(),
        cutShort: true,
      },
      at === undefined ? {} : { at },
    );
  }

  #leave(socket: WebSocket): void {
    this.#presence.left(socket, this.now());
    this.#rearm();
  }

  #hush(): void {
    this.#speaker?.abort();
    this.#speaker = null;
  }

  #rearm(): void {
    const { state, outbox } = this.#ledger;
    const sweepAt = state?.status === "IN_PROGRESS" ? this.#presence.nextSweepAt() : null;
    const at = computeNextAlarm([this.#ledger.nextDeadline()?.at, outbox.nextTryAt(), sweepAt]);
    if (at === this.#alarmAt) return;
    this.#alarmAt = at;
    this.ctx.waitUntil(at === null ? this.ctx.storage.deleteAlarm() : this.ctx.storage.setAlarm(at));
  }

  #effectDeps(): EffectDeps {
    const state = () => this.#ledger.state ?? unreachable();
    return {
      db: connect(this.env),
      files: this.env.FILES,
      models: this.models,
      runner: createRunnerClient({ url: this.env.RUNNER_URL, keys: this.env.RUNNER_KEY }),
      now: () => this.now(),
      owner: readOwner(this.ctx.storage.sql) ?? unreachable(),
      state,
      events: () => this.#ledger.after(0),
      evaluations: new Evaluations(this.ctx.storage.sql),
      speaker: (turnId) => {
        this.#hush();
        this.#speaker = new Speaker(
          turnId,
          () => this.now(),
          (message) => this.#sockets.broadcast(message),
        );
        return this.#speaker;
      },
      broadcast: (message) => this.#sockets.broadcast(message),
      commit: (draft) => {
        this.#ledger.commit(draft);
      },
    };
  }
}

function unreachable(): never {
  throw new Error("an effect ran in a room without an interview");
}
