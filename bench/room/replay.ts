import { InterviewStore } from "../../app/live/interview-store.ts";
import { NOTHING_TOLD, replay, type Told } from "../../domain/room/log.ts";
import type { ServerMessage } from "../../domain/room/protocol.ts";
import { openRound } from "../../domain/room/state.ts";
import type { Room } from "../../tests/faults/harness/room.ts";
import type { Figure } from "../figure.ts";
import { p50, p99, table } from "../statistics.ts";
import { threeOf, told } from "./figures.ts";
import type { Stage } from "./stage.ts";
import { begin, hello, isWelcome, Wire } from "./wire.ts";

const EVENTS = 5000;
const TAIL = 50;
const VISITS = 40;
const RESETS = 15;
/** Just before the next snapshot: a wake has as much to fold as it ever has. */
const LAST_BEFORE_SNAPSHOT = 63;

/** What a device waits for that comes to a long interview, until it stands where the room stands. */
export async function benchReplay(stage: Stage): Promise<Figure[]> {
  const room = await stage.room();
  const { deviceId, seq, wire } = await fill(stage, room);
  const events = await room.events();
  const rows = events.slice(-EVENTS).map((logged) => JSON.stringify(logged));
  const bytes = rows.reduce((sum, row) => sum + row.length, 0);
  await wire.close();
  const before = replay(NOTHING_TOLD, events.slice(0, seq - TAIL));
  if (!before.ok) throw new Error(`the log does not apply: ${before.code}`);
  const visitor = { stage, room, deviceId, seq };
  const floor = await Wire.open(stage.floor("replay", "replay"));
  await floor.time(JSON.stringify({ seed: rows }), isDone);

  const times = {
    all: [] as number[],
    floorAll: [] as number[],
    tail: [] as number[],
    floorTail: [] as number[],
  };
  const cold = { room: [] as number[], floor: [] as number[], floorEmpty: [] as number[] };
  let welcomeBytes = 0;
  for (let visit = 0; visit < VISITS; visit++) {
    times.floorAll.push(await floor.time(JSON.stringify({ last: EVENTS }), isDone));
    const fresh = await arrive(visitor, NOTHING_TOLD);
    times.all.push(fresh.ms);
    welcomeBytes = fresh.bytes;
    times.floorTail.push(await floor.time(JSON.stringify({ last: TAIL }), isDone));
    times.tail.push((await arrive(visitor, before)).ms);
  }
  for (let reset = 0; reset < RESETS; reset++) {
    await room.probe("reset").catch(() => {});
    cold.room.push((await arrive(visitor, NOTHING_TOLD, true)).ms);
    cold.floor.push(await floorWoken(stage, "replay", EVENTS));
    cold.floorEmpty.push(await floorWoken(stage, "empty", 0));
  }
  console.log(
    `\nreplay of ${EVENTS} events of together ${(bytes / 1e6).toFixed(2)} MB, ms until the device stands where the room stands, its own folding included; ` +
      `floor: the same rows read from SQLite and sent in 64 KiB frames\n${table([
        ["", "p50", "p95", "p99", "samples"],
        [`floor: all ${EVENTS}`, ...threeOf(times.floorAll)],
        [
          `room: a new device, welcome of ${(welcomeBytes / 1000).toFixed(1)} kB with the state`,
          ...threeOf(times.all),
        ],
        [`floor: the last ${TAIL}`, ...threeOf(times.floorTail)],
        [`room: a device that missed ${TAIL}`, ...threeOf(times.tail)],
        [`floor: all ${EVENTS} of an object that was reset, with its new socket`, ...threeOf(cold.floor)],
        ["floor: an empty object that was reset, with its new socket", ...threeOf(cold.floorEmpty)],
        [
          `room: a new device in a room that was reset, ${LAST_BEFORE_SNAPSHOT} events to fold, with its new socket`,
          ...threeOf(cold.room),
        ],
      ])}`,
  );
  return told([
    { name: "5,000 events to a new device, p50", measured: p50(times.all), floor: p50(times.floorAll) },
    { name: "5,000 events to a new device, p99", measured: p99(times.all), floor: p99(times.floorAll) },
    { name: "the last 50 events, p50", measured: p50(times.tail), floor: p50(times.floorTail) },
    { name: "waking a room, p50", measured: p50(cold.room), floor: p50(cold.floorEmpty) },
  ]);
}

/** Resets a floor, and comes with a new socket for its last rows. */
async function floorWoken(stage: Stage, name: string, last: number): Promise<number> {
  await fetch(stage.floor(name, "").replace("ws", "http").replace("?", "/reset?"));
  const began = performance.now();
  const again = await Wire.open(stage.floor(name, "replay"));
  await again.time(JSON.stringify({ last }), isDone);
  const took = performance.now() - began;
  await again.close();
  return took;
}

const isDone = (data: string) => data === "done";

/** Fills a room with edits, up to the event before its next snapshot. */
async function fill(stage: Stage, room: Room) {
  const deviceId = "device-one";
  const wire = await Wire.open(stage.socketOf(room));
  await wire.time(hello(deviceId), isWelcome);
  await begin(wire);
  const { data } = await knock(wire, deviceId);
  const { snapshot, seq: before } = JSON.parse(data);
  const round = openRound(snapshot)!;
  const { text, rev } = round.code[round.language];
  const count = EVENTS + LAST_BEFORE_SNAPSHOT - ((before + EVENTS) % 64);
  const writing = { roundId: round.id, language: round.language, rev, length: text.length };
  await room.probe("fill", count, writing);
  const seq = (await room.health()).seq;
  if (seq !== before + count) throw new Error(`of ${count} edits ${seq - before} were taken`);
  return { deviceId, seq, wire };
}

async function knock(wire: Wire, deviceId: string) {
  const welcome = wire.hears(isWelcome);
  wire.send(hello(deviceId));
  return welcome;
}

type Visitor = { stage: Stage; room: Room; deviceId: string; seq: number };

/** From hello, or from the new socket on, until the device's copy stands where the room stands. */
async function arrive(
  { stage, room, deviceId, seq }: Visitor,
  known: Told,
  withSocket = false,
): Promise<{ ms: number; bytes: number }> {
  const store = new InterviewStore(Date.now, () => {
    throw new Error("the welcome does not fit what the device has");
  });
  store.set({ state: known.state, seq: known.seq });
  const early = performance.now();
  const wire = await Wire.open(stage.socketOf(room));
  const began = withSocket ? early : performance.now();
  const welcome = wire.hears(isWelcome);
  wire.send(hello(deviceId, known.seq));
  const { data } = await welcome;
  store.receive(JSON.parse(data) as ServerMessage);
  const ms = performance.now() - began;
  if (store.view.seq !== seq) throw new Error(`the device stands at ${store.view.seq}, the room at ${seq}`);
  await wire.close();
  return { ms, bytes: data.length };
}
