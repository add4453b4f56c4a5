import { afterEach, expect, test } from "vitest";
import { leave, play } from "./harness/candidate.ts";
import { flaky } from "./harness/database.ts";
import { eventually } from "./harness/eventually.ts";
import { expectNothingLost } from "./harness/losses.ts";
import { Random } from "./harness/random.ts";
import type { Room } from "./harness/room.ts";
import { scheduleOf } from "./harness/schedule.ts";
import { theWorld } from "./harness/world.ts";

const SEED = Number(process.env.FAULT_SEED ?? Math.floor(Math.random() * 1e9));
const SCHEDULES = Number(process.env.FAULT_SCHEDULES ?? 200);
const AT_ONCE = 20;

const world = await theWorld();
afterEach(() => world.calm());

test(`${SCHEDULES} interviews, each through a kill of the server or more, lose nothing (FAULT_SEED=${SEED})`, async () => {
  const began = Date.now();
  const rooms: Room[] = [];
  const killsBefore = world.server.kills;
  const random = new Random(SEED);
  const present = new Set<Room>();
  let next = 0;
  world.database.fault = flaky(20, () => random.next());
  const killing = killAgainAndAgain();
  await Promise.all(Array.from({ length: AT_ONCE }, candidates)).finally(() => killing.stop());
  await world.calm();
  for (const device of rooms.flatMap((room) => room.devices)) device.reconnect();

  for (const [index, room] of rooms.entries()) {
    await room.drained(60_000);
    await expectNothingLost(room, world.database.db).catch((cause: unknown) => {
      throw new Error(`schedule ${index} of FAULT_SEED=${SEED}`, { cause });
    });
  }
  const commands = rooms.flatMap((room) => room.devices).reduce((sum, { given }) => sum + given.length, 0);
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(
    `${rooms.length} interviews, ${commands} commands, ${world.server.kills - killsBefore} kills in ${seconds} s, FAULT_SEED=${SEED}`,
  );
  expect(rooms).toHaveLength(SCHEDULES);

  /** One after the other; each interview ends only after the server was killed under it. */
  async function candidates(): Promise<void> {
    while (next < SCHEDULES) {
      const index = next++;
      const schedule = scheduleOf(new Random(SEED + index), `room ${index}`);
      const room = await world.room({ num_questions: 2 });
      rooms.push(room);
      world.runner.play(room.id, ...schedule.runnerFaults);
      present.add(room);
      const { kills } = world.server;
      await play(room, schedule);
      await eventually(() => world.server.kills > kills, "the server to be killed");
      await leave(room);
      present.delete(room);
    }
  }

  function killAgainAndAgain() {
    let stopped = false;
    const loop = async () => {
      while (!stopped) {
        await new Promise((resolve) => setTimeout(resolve, random.between(400, 2500)));
        await world.server.restart();
        for (const device of [...present].flatMap((room) => room.devices)) device.reconnect();
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
}, 300_000);
