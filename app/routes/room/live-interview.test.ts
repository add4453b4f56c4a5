import { ChangeSet, Text } from "@codemirror/state";
import fc from "fast-check";
import { expect, test } from "vitest";
import { id, underWay } from "../../../domain/room/fixtures.ts";
import { currentRound } from "../../../domain/room/state.ts";
import { FakeTime, memoryStore } from "../../live/fakes.ts";
import { RoomDouble } from "../../live/room-double.ts";
import type { TabStore } from "../../tab-store.ts";
import { LiveInterview } from "./live-interview.ts";

const STARTER = "alpha\nbeta\ngamma\n";
const LANGUAGE = "javascript";

/** Two devices, each a tab that may be loaded anew, on one room. */
class World {
  readonly time = new FakeTime();
  readonly room: RoomDouble;
  readonly tabs: Tab[];
  /** Every character typed is another one, so that each can be looked for. */
  #next = 0x4e00;
  #ids = 10_000;

  constructor() {
    const [created, started, opened, ...rest] = underWay({ time_limit_min: null });
    if (opened?.type !== "round.opened") throw new Error("expected the question");
    const starter_code = { ...opened.question.starter_code, [LANGUAGE]: STARTER };
    const question = { ...opened.question, starter_code };
    this.room = new RoomDouble([created!, started!, { ...opened, question }, ...rest]);
    this.tabs = [new Tab(this, "device-one"), new Tab(this, "device-two")];
  }

  newId = () => id(this.#ids++);
  newCharacter = () => String.fromCharCode(this.#next++);
  get text() {
    return currentRound(this.room.state!)!.code[LANGUAGE].text;
  }

  /** Delivers and waits until nothing is on its way any more. */
  settle() {
    for (let turn = 0; turn < 200; turn += 1) {
      for (const line of [...this.room.lines]) {
        this.room.hear(line);
        this.room.tell(line);
      }
      this.time.pass(100);
    }
  }
}

class Tab {
  readonly #world: World;
  readonly #deviceId: string;
  readonly #storage: TabStore = memoryStore();
  live: LiveInterview;
  /** What the editor shows; null while the page has no document yet. */
  screen: Text | null = null;
  readonly typed: string[] = [];
  readonly deleted: string[] = [];
  /** Each Run that was pressed, and what had been typed here by then. */
  readonly runs: { id: string; typed: string[] }[] = [];

  constructor(world: World, deviceId: string) {
    this.#world = world;
    this.#deviceId = deviceId;
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

  run() {
    if (!this.screen) return;
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

  hear(twice: boolean) {
    const line = this.#lines.find((one) => one.up.length > 0) ?? this.#lines.at(-1)!;
    this.#world.room.hear(line, twice);
  }

  tell() {
    this.#world.room.tell(this.#lines.at(-1)!);
  }

  get #lines() {
    return this.#world.room.lines.filter((line) => line.deviceId === this.#deviceId);
  }

  #load() {
    const { time, newId, room } = this.#world;
    const live = new LiveInterview("an-interview", {
      deviceId: this.#deviceId,
      tab: this.#storage,
      newId,
      now: () => time.now,
      random: () => 0.5,
      setTimeout: time.setTimeout,
      clearTimeout: time.clearTimeout,
      open: () => room.connect(this.#deviceId) as never,
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

const who = fc.nat(1);
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("type" as const),
      who,
      at: fc.nat(40),
      length: fc.integer({ min: 1, max: 3 }),
      remove: fc.constantFrom(0, 0, 0, 1, 4),
    }),
  },
  { weight: 6, arbitrary: fc.record({ do: fc.constant("hear" as const), who, twice: fc.boolean() }) },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constantFrom("tell" as const, "tell" as const, "run" as const), who }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant("pass" as const), ms: fc.constantFrom(100, 450, 1600) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("reload" as const), who }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("lose" as const), who, late: fc.boolean() }) },
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

function take(world: World, step: Step) {
  if (step.do === "pass") return world.time.pass(step.ms);
  const tab = world.tabs[step.who]!;
  switch (step.do) {
    case "type":
      return tab.type(step.at, step.length, step.remove);
    case "hear":
      return tab.hear(step.twice);
    case "tell":
      return tab.tell();
    case "run":
      return tab.run();
    case "reload":
      return tab.reload();
    case "lose":
      return tab.lose(step.late);
    default:
      return step satisfies never;
  }
}

test("two devices that type, run, reload and lose their connections at random end with the room's text and lose nothing", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 120, size: "max" }), (script) => {
      const world = new World();
      world.settle();
      for (const one of script) take(world, one);
      world.settle();
      const { tabs, room, text } = world;
      expect(tabs.map((tab) => tab.screen?.toString())).toEqual([text, text]);
      expect(tabs.map((tab) => tab.live.documents.saved())).toEqual([true, true]);
      expect(tabs.flatMap((tab) => tab.live.store.view.unsent)).toEqual([]);

      const deleted = new Set(tabs.flatMap((tab) => tab.deleted));
      const kept = tabs.flatMap((tab) => tab.typed).filter((one) => !deleted.has(one));
      expect(kept.filter((one) => text.split(one).length !== 2)).toEqual([]);
      for (const { id, typed } of tabs.flatMap((tab) => tab.runs)) {
        const judged = room.runOf(id)!.code;
        expect(typed.filter((one) => !deleted.has(one) && !judged.includes(one))).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});
