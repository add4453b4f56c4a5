import { ChangeSet, Text } from "@codemirror/state";
import { id, underWay } from "../../../domain/room/fixtures.ts";
import { currentRound } from "../../../domain/room/state.ts";
import { FakeTime, memoryStore } from "../../live/fakes.ts";
import { RoomDouble } from "../../live/room-double.ts";
import type { TabStore } from "../../tab-store.ts";
import { LiveInterview } from "./live-interview.ts";

const STARTER = "alpha\nbeta\ngamma\n";
const LANGUAGE = "javascript";

/** Devices, each a tab that may be loaded anew, on one room. For tests. */
export class World {
  readonly time = new FakeTime();
  readonly room: RoomDouble;
  readonly tabs: Tab[];
  /** Every character typed is another one, so that each can be looked for. */
  #next = 0x4e00;
  #ids = 10_000;

  constructor(devices: number) {
    const [created, started, opened, ...rest] = underWay({ time_limit_min: null });
    if (opened?.type !== "round.opened") throw new Error("expected the question");
    const starter_code = { ...opened.question.starter_code, [LANGUAGE]: STARTER };
    const question = { ...opened.question, starter_code };
    this.room = new RoomDouble([created!, started!, { ...opened, question }, ...rest]);
    const names = ["device-one", "device-two", "device-three"].slice(0, devices);
    this.tabs = names.map((name) => new Tab(this, name));
  }

  newId = () => id(this.#ids++);
  newCharacter = () => String.fromCharCode(this.#next++);
  get text() {
    return currentRound(this.room.state!)!.code[LANGUAGE].text;
  }

  /** Brings every device back, delivers, and waits until nothing is on its way any more. */
  settle() {
    for (const tab of this.tabs) tab.come();
    for (let turn = 0; turn < 200; turn += 1) {
      for (const line of [...this.room.lines]) {
        // What a socket that is gone left on its way arrives before its successor says hello.
        do this.room.hear(line);
        while (line.socket.closed && line.up.length > 0);
        for (let told = 0; told < 5; told += 1) this.room.tell(line);
      }
      this.time.pass(100);
    }
  }
}

/** A tab with its page, as the person at it uses it. For tests. */
export class Tab {
  readonly #world: World;
  readonly deviceId: string;
  readonly #storage: TabStore = memoryStore();
  live: LiveInterview;
  /** What the editor shows; null while the page has no document yet. */
  screen: Text | null = null;
  readonly typed: string[] = [];
  readonly deleted: string[] = [];
  /** Each Run that was pressed, and what had been typed here by then. */
  readonly runs: { id: string; typed: string[] }[] = [];
  #away = false;
  readonly chats: { id: string; text: string }[] = [];

  constructor(world: World, deviceId: string) {
    this.#world = world;
    this.deviceId = deviceId;
    this.live = this.#load();
  }

  type(at: number, length: number, remove: number) {
    this.#show();
    if (!this.screen) return;
    const from = Math.min(at, this.screen.length);
    const to = Math.min(this.screen.length, from + remove);
    const insert = Array.from({ length }, this.#world.newCharacter).join("");
    this.deleted.push(...this.screen.sliceString(from, to));
    this.typed.push(...insert);
    const changes = ChangeSet.of({ from, to, insert }, this.screen.length);
    this.screen = changes.apply(this.screen);
    this.live.documents.edit(changes);
  }

  takeOver() {
    this.live.send({ type: "takeover" });
  }

  chat() {
    const text = `said ${this.#world.newCharacter()}`;
    this.chats.push({ id: this.live.send({ type: "chat", text }), text });
  }

  /** Pressed only where this device was last told that it writes; it may have been told late. */
  run() {
    if (!this.screen || this.live.store.view.state?.writer !== this.deviceId) return;
    this.runs.push({ id: this.live.send({ type: "run", customInput: null }), typed: [...this.typed] });
  }

  reload() {
    this.live.stop();
    this.screen = null;
    this.live = this.#load();
  }

  /** The connection breaks; what was on its way up arrives late or never. */
  lose(late: boolean) {
    const line = this.#lines.at(-1)!;
    if (!late) line.up.length = 0;
    line.socket.emit("close");
  }

  /** Leaves the network, or comes back to it. */
  wander() {
    if (this.#away) return this.come();
    this.lose(false);
    this.#away = true;
  }

  /** As when the browser says that it is online again. */
  come() {
    if (!this.#away) return;
    this.#away = false;
    this.live.connection.reconnect();
  }

  /** How many commands of this kind are on their way. */
  sends(type: string): number {
    const up = this.#lines.flatMap((line) => line.up);
    return up.filter((frame) => frame.includes(`"type":"${type}"`)).length;
  }

  hear(twice: boolean) {
    if (this.#away) return;
    const line = this.#lines.find((one) => one.up.length > 0) ?? this.#lines.at(-1)!;
    this.#world.room.hear(line, twice);
  }

  tell() {
    if (!this.#away) this.#world.room.tell(this.#lines.at(-1)!);
  }

  get #lines() {
    return this.#world.room.lines.filter((line) => line.deviceId === this.deviceId);
  }

  #load() {
    const { time, newId, room } = this.#world;
    const live = new LiveInterview("an-interview", {
      device: { deviceId: this.deviceId, form: "computer" },
      tab: this.#storage,
      newId,
      now: () => time.now,
      random: () => 0.5,
      setTimeout: time.setTimeout,
      clearTimeout: time.clearTimeout,
      open: () => room.connect(this.deviceId) as never,
    });
    live.connection.start();
    live.store.subscribe(() => this.#show());
    return live;
  }

  /** The editor mounts as soon as the question is known. */
  #show() {
    const state = this.live?.store.view.state;
    if (this.screen || !state) return;
    const { id } = currentRound(state)!;
    const receive = (changes: ChangeSet) => {
      this.screen = changes.apply(this.screen!);
    };
    this.screen = Text.of(this.live.documents.open(state, id, LANGUAGE, receive).split("\n"));
  }
}
