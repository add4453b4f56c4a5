import { afterEach, expect, test } from "vitest";
import { elapsedAt } from "../../domain/room/clock.ts";
import { rowsOf } from "./harness/rows.ts";
import { theWorld } from "./harness/world.ts";

const MINUTE = 60_000;

const world = await theWorld();
afterEach(() => world.calm());

test("an alarm that is delivered twice does nothing twice", async () => {
  const { room, device } = await world.interview({ time_limit_min: 6 });
  await device.ask({ type: "chat", text: "I am thinking." });
  await room.drained();
  // In a pause the clock runs on, whether or not a device pings in the time that passes at once.
  await device.ask({ type: "pause" });
  await room.pass(MINUTE + 1000);
  await Promise.all([room.probe("ring"), room.probe("ring")]);
  await room.pass(5 * MINUTE);
  await Promise.all([room.probe("ring"), room.probe("ring")]);
  await device.event("feedback.ready");
  await room.drained();

  const kinds = (await room.events()).map(({ event }) => event.type);
  const count = (kind: string) => kinds.filter((each) => each === kind).length;
  expect([count("time.warned"), count("interview.ended"), count("transcript.saved")]).toEqual([2, 1, 1]);
  expect((await rowsOf(world.database.db, room.id)).feedback).toHaveLength(1);
});

test("an alarm that comes two hours late ends the interview at its limit, not at its own time", async () => {
  const { room, device } = await world.interview({ time_limit_min: 6 });
  await device.ask({ type: "chat", text: "I am thinking." });
  await room.drained();
  // In a pause the clock runs on, whether or not a device pings in the time that passes at once.
  await device.ask({ type: "pause" });
  await room.pass(2 * 60 * MINUTE);
  const ended = await device.event("interview.ended");
  expect(ended.reason).toBe("time_up");
  expect(ended.at - device.state!.startedAt!).toBe(6 * MINUTE);
  await device.event("feedback.ready");
  await room.drained();
  const { interview } = await rowsOf(world.database.db, room.id);
  expect(interview).toMatchObject({
    status: "COMPLETED",
    total_duration_sec: 360,
    ended_at: new Date(ended.at),
  });
});

test("a clock that jumps back takes no time from the interview's, and keeps no row from Postgres", async () => {
  const { room, device } = await world.interview({ time_limit_min: 60 });
  await room.pass(10 * MINUTE);
  await device.ask({ type: "chat", text: "Ten minutes in." });
  const tenMinutesIn = Date.now() + 10 * MINUTE;
  await room.drained();
  await room.pass(-10 * MINUTE);
  expect(await device.ask({ type: "chat", text: "Back again." })).toMatchObject({ type: "ack" });
  await device.ask({ type: "pause" });
  await device.ask({ type: "resume" });
  await room.drained();

  const { clock } = device.state!;
  expect(clock.limitMs).toBe(60 * MINUTE);
  expect(elapsedAt(clock, tenMinutesIn)).toBeLessThan(11 * MINUTE);
  expect((await room.events()).map(({ seq }) => seq)).toEqual(
    Array.from({ length: device.seq }, (_, n) => n + 1),
  );
  const said = (await rowsOf(world.database.db, room.id)).messages.filter(({ role }) => role === "USER");
  expect(said.map(({ content }) => content).toSorted()).toEqual(["Back again.", "Ten minutes in."]);
});

test("a week that passes at once gives an interview up that nobody came back to, with its end where the week was over", async () => {
  const { room, device } = await world.interview({ time_limit_min: 60 });
  await device.ask({ type: "chat", text: "I have to go." });
  await room.drained();
  device.offline();
  await expect.poll(async () => (await room.health()).devices).toBe(0);
  await room.pass(30_000 + 7 * 24 * 60 * MINUTE + MINUTE);
  await room.drained();
  const state = (await room.device().online()).state!;
  expect(state).toMatchObject({ status: "ABANDONED", endReason: "left" });
  expect(state.clock.elapsedMs).toBeLessThan(5 * MINUTE);
  const { interview } = await rowsOf(world.database.db, room.id);
  expect(interview).toMatchObject({ status: "ABANDONED", ended_at: new Date(state.endedAt!) });
});
