import { DurableObject } from "cloudflare:workers";
import { PING_INTERVAL_MS } from "../../domain/room/protocol.ts";
import type { RoomEnv } from "../../durable-objects/env.ts";
import { InterviewRoom } from "../../durable-objects/interview-room.ts";
import { RowMeter, type Tally } from "./row-meter.ts";

export type Bill = {
  byTable: Tally;
  byCause: Tally;
  /** Time in which the room could not hibernate. */
  activeMs: number;
  /** Times at which it was read from disk anew. */
  wakes: number;
  alarms: number;
  connects: number;
};

/** An object that may hibernate does so after this time. */
const HIBERNATES_AFTER_MS = 10_000;
const realSetTimeout = globalThis.setTimeout;

/**
 * The product's room in a time of its own, metered. Each frame says at which moment it is sent (`<moment>|<frame>`): the
 * time since the last one passes at once, its alarms go off at their moments, and a room that was idle is made anew as
 * after hibernation. What the room waits for meanwhile (the model, Postgres, timers) goes `BENCH_SPEED` times as fast.
 */
export class MeteredRoom extends DurableObject<RoomEnv & { BENCH_SPEED: string }> {
  readonly #speed: number;
  readonly #meter: RowMeter;
  #ahead = 0;
  #room!: InterviewRoom;
  #waking: Promise<unknown> = Promise.resolve();
  #alarmAt: number | null = null;
  #order: Promise<void> = Promise.resolve();
  #busy = 0;
  #busySince = 0;
  #restedAt: number;
  #bill = { activeMs: 0, wakes: 0, alarms: 0, connects: 0 };

  constructor(ctx: DurableObjectState, env: RoomEnv & { BENCH_SPEED: string }) {
    super(ctx, env);
    this.#speed = Number(env.BENCH_SPEED);
    this.#ahead = Date.now() * (1 - this.#speed);
    this.#restedAt = this.#now();
    this.#meter = new RowMeter(ctx.storage.sql);
    globalThis.setTimeout = ((run: () => void, ms = 0) => realSetTimeout(run, ms / this.#speed)) as never;
    this.#takePlatformsPlace();
    this.#wake();
  }

  override fetch(request: Request): Promise<Response> {
    this.#bill.connects += 1;
    return this.#inOrder(() => this.#room.fetch(request));
  }

  override webSocketMessage(socket: WebSocket, data: string): Promise<void> {
    const bar = data.indexOf("|");
    return this.#inOrder(async () => {
      await this.#pass(Number(data.slice(0, bar)));
      await this.#act(() => this.#room.webSocketMessage(socket, data.slice(bar + 1)));
    });
  }

  override webSocketClose(socket: WebSocket, code: number, reason: string): Promise<void> {
    return this.#inOrder(() => this.#act(() => this.#room.webSocketClose(socket, code, reason)));
  }

  /** Resolves once nothing is under way. */
  async settled(): Promise<void> {
    await this.#order;
    await this.#room.settled();
  }

  /** What it has cost until this moment. */
  async bill(at: number): Promise<Bill> {
    await this.settled();
    await this.#inOrder(() => this.#pass(at));
    const { byTable, byCause } = this.#meter;
    return { byTable, byCause, ...this.#bill };
  }

  #now(): number {
    return this.#ahead + Date.now() * this.#speed;
  }

  #inOrder<T>(act: () => Promise<T>): Promise<T> {
    const result = this.#order.then(act);
    this.#order = result.then(
      () => {},
      () => {},
    );
    return result;
  }

  /** Lets time pass to this moment, alarm by alarm. */
  async #pass(at: number): Promise<void> {
    for (;;) {
      const due = this.#alarmAt;
      if (due === null || due > at) break;
      this.#bill.alarms += 1;
      await this.#jump(due);
      // Only now: an instance that is made to ring still reads when it was set.
      this.#alarmAt = null;
      await this.#act(() => this.#room.alarm());
      await this.#room.settled();
    }
    await this.#jump(at);
  }

  async #jump(at: number): Promise<void> {
    this.#ahead += Math.max(0, at - this.#now());
    if (this.#busy === 0 && this.#now() - this.#restedAt > HIBERNATES_AFTER_MS) this.#wake();
    await this.#waking;
  }

  /** Does something, and counts the room as active until nothing of it is under way. */
  async #act(act: () => void | Promise<void>): Promise<void> {
    if (this.#busy++ === 0) this.#busySince = this.#now();
    await act();
    void this.#room.settled().then(() => {
      if (--this.#busy > 0) return;
      this.#restedAt = this.#now();
      this.#bill.activeMs += this.#restedAt - this.#busySince;
    });
  }

  /** A new instance on what the former one left. */
  #wake(): void {
    this.#bill.wakes += 1;
    this.#room = new InterviewRoom(this.ctx, this.env);
    this.#room.now = () => Math.round(this.#now());
  }

  /** The alarm and the answers to pings follow the room's own time. */
  #takePlatformsPlace(): void {
    const { ctx } = this;
    const set = async (at: number | Date | null) => {
      this.#meter.alarm();
      this.#alarmAt = at === null ? null : Number(at);
    };
    Object.defineProperties(ctx.storage, {
      setAlarm: { value: set },
      deleteAlarm: { value: () => set(null) },
      getAlarm: { value: async () => this.#alarmAt },
    });
    const block = ctx.blockConcurrencyWhile.bind(ctx);
    Object.defineProperties(ctx, {
      getWebSocketAutoResponseTimestamp: {
        value: () => new Date(this.#now() - (this.#now() % PING_INTERVAL_MS)),
      },
      blockConcurrencyWhile: {
        value: (work: () => Promise<unknown>) => {
          this.#waking = block(work);
          return this.#waking;
        },
      },
    });
  }
}
