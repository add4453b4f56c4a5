import type { QuestionFormat } from "../../domain/question.ts";
import { id, START } from "../../domain/room/fixtures.ts";
import type { Ledger } from "../../durable-objects/ledger.ts";
import { seatedOn } from "../../durable-objects/seat.ts";
import { Contact } from "./contact.ts";
import { Device } from "./device.ts";
import { checkTurn } from "./invariants/each-turn.ts";
import { Calls } from "./outside/calls.ts";
import { Faults } from "./outside/faults.ts";
import { Interviewer } from "./outside/interviewer.ts";
import { Postgres } from "./outside/postgres.ts";
import { Host } from "./platform/host.ts";
import { VirtualTime } from "./platform/time.ts";
import { Violation } from "./violation.ts";
import { Watch } from "./watch.ts";

export type Accommodations = { extra_time: 1 | 1.25 | 1.5 | 2; countdown: boolean; text_only: boolean };
export type Setup = {
  type: "DSA" | "SYSTEM_DESIGN";
  /** Of a system-design interview; null: a mix by plan. */
  format?: QuestionFormat | null;
  limitMin: number | null;
  questions: number;
  devices: number;
  accommodations: Accommodations | null;
  /** How far the interview is before the first step. */
  from: "outset" | "start" | "end";
};

/** Alarms without a second of time between them. */
const MAX_ALARMS_AT_ONCE = 40;

/** One interview's room with all that surrounds it, in virtual time. */
export class World {
  readonly interviewId = id(7);
  readonly userId = id(8);
  readonly setup: Setup;
  readonly time = new VirtualTime(START);
  readonly faults = new Faults();
  readonly watch = new Watch();
  readonly contact = new Contact();
  /** Sessions that the Worker lets nobody in with any more. */
  readonly endedSessions = new Set<string>();
  readonly host: Host;
  readonly calls: Calls;
  readonly postgres: Postgres;
  readonly interviewer: Interviewer;
  readonly files = new Map<string, string>();
  /** Of the present instance. */
  ledger: Ledger | null = null;
  readonly devices: Device[] = [];
  /** How late alarms are given. */
  alarmLateMs = 0;
  /** Since when the room knows of no device; null while it knows one. */
  emptySince: number | null = null;
  /** How far the wall clock was set back, all in all. */
  setBackMs = 0;
  /** How often the room was woken by its alarm. */
  alarms = 0;
  statsRefreshed = 0;
  #ids = 0x100000;
  #alarmsAtOnce = { since: 0, count: 0 };
  #looked = { version: -1, isEmptied: false, nextTryAt: null as number | null };
  #failure: unknown = null;

  constructor(setup: Setup) {
    this.setup = setup;
    this.postgres = new Postgres(this.interviewId);
    const FILES = {
      put: (key: string, body: string) => this.#changeFiles(() => void this.files.set(key, body)),
      delete: (key: string) => this.#changeFiles(() => void this.files.delete(key)),
    };
    this.host = new Host({ time: this.time, env: { FILES }, turned: () => this.#turned() });
    this.calls = new Calls(this.host, this.time, this.faults);
    this.interviewer = new Interviewer(this.host, this.calls, this.faults);
  }

  openPages(): void {
    for (let n = 1; n <= this.setup.devices; n++) this.devices.push(new Device(this, `device-number-${n}`));
  }

  /** When time is up, by what was asked for. */
  get limitMs(): number | null {
    const { limitMin, accommodations } = this.setup;
    return limitMin === null ? null : limitMin * 60_000 * (accommodations?.extra_time ?? 1);
  }

  countStats(): void {
    this.statsRefreshed += 1;
  }

  /** Something is under way in the room, or waits in its outbox. */
  get isBusy(): boolean {
    return this.time.isAwaitedBy(this.host.life) || this.nextTryAt !== null;
  }

  /** When the outbox has its next try, by the row. */
  get nextTryAt(): number | null {
    return this.#looked.nextTryAt;
  }

  /** The room has forgotten all, as it may when it is not needed any more. */
  get isEmptied(): boolean {
    return this.#looked.isEmptied;
  }

  whatIsOpen() {
    const devices = this.present.map(({ deviceId, live: { store } }) => ({
      deviceId,
      status: store.view.status,
      unsent: store.view.unsent,
    }));
    return { outbox: this.#outboxHead(), devices, inFlight: this.time.isAwaitedBy(this.host.life) };
  }

  newId = (): string => {
    this.#ids += 1;
    return id(this.#ids);
  };

  /** Devices whose page is open. */
  get present(): Device[] {
    return this.devices.filter((device) => device.isAlive);
  }

  async advance(ms: number): Promise<void> {
    const end = this.time.mono + ms;
    while (await this.#next(end));
    this.time.mono = Math.max(this.time.mono, end);
  }

  /** Lets time pass until `done`, at most `ms`. False: it never was. */
  async until(done: () => boolean, ms: number): Promise<boolean> {
    const end = this.time.mono + ms;
    while (!done()) if (!(await this.#next(end))) return false;
    return true;
  }

  async turn(act: Parameters<Host["turn"]>[0]): Promise<void> {
    await this.host.turn(act);
    this.#rethrow();
  }

  /** A session ends, or all of them: the Worker knows first, then the rooms are told. */
  async endSession(sessionId: string | null): Promise<void> {
    const ended = sessionId === null ? this.devices.map((device) => device.sessionId) : [sessionId];
    for (const id of ended) this.endedSessions.add(id);
    // They leave at that moment, unless they should have been heard long before.
    for (const { tags, wire } of this.host.sockets)
      if (sessionId === null || tags.includes(sessionId)) wire?.signOut();
    await this.turn((room) => room.endSessions(ended, sessionId === null));
  }

  dispose(): void {
    this.host.storage.close();
  }

  #changeFiles(work: () => void): Promise<void> {
    return this.calls.make({ service: "files", patienceMs: 60_000, work });
  }

  /** Does what is due first, if that is before `end`. */
  async #next(end: number): Promise<boolean> {
    const timer = this.time.next();
    const alarm = this.host.storage.alarmAt;
    const alarmAt =
      alarm === null ? Infinity : Math.max(this.time.monoAt(alarm) + this.alarmLateMs, this.time.mono);
    if (Math.min(timer?.at ?? Infinity, alarmAt) > end) return false;
    if (timer && timer.at <= alarmAt) {
      this.time.mono = Math.max(this.time.mono, timer.at);
      this.time.cancel(timer);
      if (timer.owner === this.host.life) await this.host.turn(timer.run);
      else await timer.run();
    } else {
      this.time.mono = alarmAt + 1;
      this.#countAlarm();
      await this.host.fireAlarm();
    }
    this.#rethrow();
    return true;
  }

  #countAlarm(): void {
    const { mono } = this.time;
    this.alarms += 1;
    if (mono - this.#alarmsAtOnce.since > 1000) this.#alarmsAtOnce = { since: mono, count: 0 };
    this.#alarmsAtOnce.count += 1;
    if (this.#alarmsAtOnce.count > MAX_ALARMS_AT_ONCE)
      throw new Violation("an alarm does not call for itself again and again", this.#outboxHead());
  }

  #turned(): void {
    try {
      const heard = this.host.sockets.filter((socket) => seatedOn(socket as never) !== null);
      // A room that was killed does not know yet that nobody is there.
      if (!this.host.room) this.contact.crashed = true;
      if (heard.length > 0 || !this.host.room) this.emptySince = null;
      else this.emptySince ??= this.time.wall;
      this.#looked = this.#look();
      checkTurn(this);
    } catch (error) {
      this.#failure ??= error;
    }
  }

  /** What is asked of the storage after each turn, if that wrote anything. */
  #look() {
    const { storage } = this.host;
    const { version } = storage;
    if (version === this.#looked.version) return this.#looked;
    const isEmptied = this.#looked.isEmptied || (this.watch.log.length > 0 && !storage.has("events"));
    if (isEmptied) return { version, isEmptied, nextTryAt: null };
    // Rows leave in order: behind the first of them none has a time of its own.
    const [row] = storage.rows<{ at: number | null }>(
      "SELECT MIN(next_try_at) AS at FROM outbox WHERE lane <> 'save' OR id = (SELECT MIN(id) FROM outbox WHERE lane = 'save')",
    );
    return { version, isEmptied, nextTryAt: row?.at ?? null };
  }

  #rethrow(): void {
    if (this.#failure) throw this.#failure;
  }

  #outboxHead() {
    const { wall } = this.time;
    if (!this.host.storage.has("outbox")) return [];
    return this.host.storage
      .rows<{ effect: string; attempts: number; next_try_at: number }>("SELECT * FROM outbox LIMIT 5")
      .map(({ effect, attempts, next_try_at }) => ({ effect, attempts, overdueMs: wall - next_try_at }));
  }
}
