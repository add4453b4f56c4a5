import { afterEach, expect, test } from "vitest";
import { leave, play } from "./harness/candidate.ts";
import { flaky } from "./harness/database.ts";
import type { Device } from "./harness/device.ts";
import { eventually } from "./harness/eventually.ts";
import { expectNothingLost } from "./harness/losses.ts";
import { Random } from "./harness/random.ts";
import type { Room } from "./harness/room.ts";
import { scheduleOf } from "./harness/schedule.ts";
import { theWorld } from "./harness/world.ts";

const SEED = Number(process.env.FAULT_SEED ?? Math.floor(Math.random() * 1e9));
const SCHEDULES = Number(process.env.FAULT_SCHEDULES ?? 20);
const AT_ONCE = 30;

const world = await theWorld();
afterEach(() => world.calm());

test(`${SCHEDULES} interviews, each through a kill of the server or more, lose nothing (FAULT_SEED=${SEED})`, async () => {
  const began = Date.now();
  const killsBefore = world.server.kills;
  const rooms: Room[] = [];
  const random = new Random(SEED);
  world.database.fault = flaky(10, () => random.next());
  const killing = killAgainAndAgain(random, () => rooms);
  await inLanes(candidate)
    .catch((cause) => {
      throw new Error(`the server said last:\n${world.server.log()}`, { cause });
    })
    .finally(() => killing.stop());
  await world.calm();
  await inLanes(expectAllThere);

  const commands = rooms.flatMap((room) => room.devices).reduce((sum, { given }) => sum + given.length, 0);
  const answers = rooms.flatMap((room) => room.devices).reduce((sum, device) => sum + answersOf(device), 0);
  const kills = world.server.kills - killsBefore;
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(
    `${SCHEDULES} interviews, ${commands} commands, ${answers} answers to designs, ${kills} kills, ${seconds} s, FAULT_SEED=${SEED}`,
  );

  /** The interview ends only after the server was killed under it. */
  async function candidate(index: number): Promise<void> {
    const type = index % 2 === 0 ? "DSA" : "SYSTEM_DESIGN";
    const schedule = scheduleOf(new Random(SEED + index), `room ${index}`, type);
    const room = await world.room({ type, num_questions: type === "DSA" ? 2 : 3 });
    rooms[index] = room;
    world.runner.play(room.id, ...schedule.runnerFaults);
    const { kills } = world.server;
    await play(room, schedule);
    await eventually(() => world.server.kills > kills, "the server to be killed");
    await leave(room);
  }

  async function expectAllThere(index: number): Promise<void> {
    try {
      await afterAllTries(rooms[index]!);
      for (const device of rooms[index]!.devices) await device.online();
      const state = await expectNothingLost(rooms[index]!, world.database.db);
      expect(state.endedAt).not.toBeNull();
    } catch (cause) {
      throw new Error(`interview ${index} of FAULT_SEED=${SEED}`, { cause });
    }
  }
}, 300_000);

/** Choices and deeds of system design that were acknowledged. */
const answersOf = ({ given, answers }: Device): number =>
  given.filter(({ type, id }) => type.startsWith("answer.") && answers.get(id)?.type === "ack").length;

/** Lets the waits between tries pass; the interview is over, and time does nothing else to it. */
const afterAllTries = (room: Room) =>
  eventually(async () => {
    await room.pass(15_000);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return (await room.pending()) === 0;
  }, "an empty outbox");

async function inLanes(work: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < SCHEDULES) await work(next++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

/** At any moment after the devices are back; a slow machine, known by its last start, gets longer to do something. */
function killAgainAndAgain(random: Random, rooms: () => Room[]): { stop(): Promise<void> } {
  let stopped = false;
  let startMs = 1000;
  const loop = async () => {
    while (!stopped) {
      await new Promise((resolve) => setTimeout(resolve, random.next() * 2 * startMs));
      const killedAt = Date.now();
      await world.server.restart();
      startMs = Date.now() - killedAt;
      const devices = rooms().flatMap((room) => room?.devices.filter((device) => device.wanted) ?? []);
      for (const device of devices) device.reconnect();
      await eventually(
        () => devices.every((device) => !device.wanted || device.phase === "online"),
        "all devices",
      );
    }
  };
  const done = loop();
  return {
    stop: () => {
      stopped = true;
      return done;
    },
  };
}
