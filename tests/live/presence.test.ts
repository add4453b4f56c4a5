import { reset, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { afterEach, describe, expect, it } from "vitest";
import { elapsedAt } from "../../domain/room/clock.ts";
import type { EventOf, EventType, RoomEvent } from "../../domain/room/event.ts";
import { started, type Tab, type TestRoom } from "./room-client.ts";

afterEach(() => reset());

const SECOND = 1000;
const MINUTE = 60 * SECOND;

const eventsOf = async (room: TestRoom): Promise<RoomEvent[]> =>
  (await runInDurableObject(room.stub, (instance) => instance.events())).map(({ event }) => event);
const only = <T extends EventType>(events: RoomEvent[], type: T): EventOf<T>[] =>
  events.filter((event): event is EventOf<T> => event.type === type);

async function back(room: TestRoom, deviceId = "device-one"): Promise<Tab> {
  const tab = await room.tab();
  tab.hello(1, { deviceId });
  await tab.welcome();
  return tab;
}

describe("a device that stays after the end", () => {
  it("comes in anew a day later, which takes a session that is not over", async () => {
    const { room, tab } = await started();
    await tab.send({ type: "end", giveUp: true });
    await tab.event("interview.ended");
    await room.advance(23 * 60 * MINUTE);
    await tab.send({ type: "chat", text: "Still here." });
    await runDurableObjectAlarm(room.stub);
    expect(tab.isClosed).toBe(false);
    await room.advance(2 * 60 * MINUTE);
    await tab.send({ type: "chat", text: "Still here." });
    const other = await back(room, "device-two");
    await runDurableObjectAlarm(room.stub);
    await tab.closed();
    expect(other.isClosed).toBe(false);
  });
});

describe("a device whose network is gone without a word", () => {
  it("left when it was last heard, though the room notices only a minute later", async () => {
    const { room } = await started();
    const [heardFrom, heardTo] = await heardBetween(room);
    await room.advance(100 * SECOND);
    await runDurableObjectAlarm(room.stub);
    const [interrupted] = only(await eventsOf(room), "interview.interrupted");
    expect(interrupted!.at).toBeGreaterThanOrEqual(heardFrom + 30 * SECOND);
    expect(interrupted!.at).toBeLessThanOrEqual(heardTo + 30 * SECOND);
  });

  it("finds on its return that the clock stood from half a minute after it was last heard", async () => {
    const { room, tab } = await started();
    await room.advance(80 * SECOND);
    const again = await back(room);
    await tab.closed();
    const events = await eventsOf(room);
    const [interrupted] = only(events, "interview.interrupted");
    const [returned] = only(events, "interview.returned");
    expect(returned!.at - interrupted!.at).toBeGreaterThan(45 * SECOND);
    again.hello();
    const { snapshot, serverNow } = await again.welcome(again.received.length - 1);
    expect(elapsedAt(snapshot!.clock, serverNow)).toBeLessThan(35 * SECOND);
    expect(only(events, "silence.noticed")).toEqual([]);
  });

  it("left when it was last heard, also when the network says only much later that it is gone", async () => {
    const { room } = await started();
    const [heardFrom, heardTo] = await heardBetween(room);
    await room.advance(80 * SECOND);
    await runInDurableObject(room.stub, (instance, state) =>
      instance.webSocketClose(state.getWebSockets()[0]!, 1006, ""),
    );
    const [interrupted] = only(await eventsOf(room), "interview.interrupted");
    expect(since(interrupted)).toBeGreaterThanOrEqual(heardFrom + 30 * SECOND);
    expect(since(interrupted)).toBeLessThanOrEqual(heardTo + 30 * SECOND);
  });

  it("left when the network said so, where it was heard shortly before", async () => {
    const { room } = await started();
    await room.advance(20 * SECOND);
    const leftFrom = await now(room);
    await runInDurableObject(room.stub, (instance, state) =>
      instance.webSocketClose(state.getWebSockets()[0]!, 1006, ""),
    );
    await room.advance(31 * SECOND);
    await runDurableObjectAlarm(room.stub);
    const [interrupted] = only(await eventsOf(room), "interview.interrupted");
    expect(since(interrupted)).toBeGreaterThanOrEqual(leftFrom + 30 * SECOND);
  });

  it("is not asked after, though its silence is long and its socket open", async () => {
    const { room } = await started({ time_limit_min: null });
    // The silence is due while the room does not know yet that nobody is there.
    await room.advance(89 * SECOND);
    await runDurableObjectAlarm(room.stub);
    await room.advance(5 * SECOND);
    await runDurableObjectAlarm(room.stub);
    const events = await eventsOf(room);
    expect(only(events, "silence.noticed")).toEqual([]);
    expect(only(events, "interview.interrupted")).toHaveLength(1);
  });

  it("does not run out of time: the clock stood before the limit, and goes on when it is back", async () => {
    const { room } = await started({ time_limit_min: 1 });
    const [heardFrom, heardTo] = await heardBetween(room);
    await room.advance(61 * SECOND);
    await runDurableObjectAlarm(room.stub);
    const [interrupted] = only(await eventsOf(room), "interview.interrupted");
    expect(since(interrupted)).toBeGreaterThanOrEqual(heardFrom + 30 * SECOND);
    expect(since(interrupted)).toBeLessThanOrEqual(heardTo + 30 * SECOND);
    await room.advance(10 * MINUTE);
    const again = await back(room);
    expect(await again.send({ type: "chat", text: "I am back." })).toMatchObject({ type: "ack" });
    expect(only(await eventsOf(room), "interview.ended")).toEqual([]);
  });

  it("runs out of time where it was heard shortly before", async () => {
    const { room } = await started({ time_limit_min: 1 });
    await room.advance(30 * SECOND);
    await back(room);
    await room.advance(31 * SECOND);
    await runDurableObjectAlarm(room.stub);
    expect(only(await eventsOf(room), "interview.ended")).toMatchObject([{ reason: "time_up" }]);
  });

  it("missed nothing when it is back within half a minute", async () => {
    const { room, tab } = await started();
    await room.advance(25 * SECOND);
    const again = await back(room);
    await tab.closed();
    expect(await again.send({ type: "hint" })).toMatchObject({ type: "ack" });
    expect(only(await eventsOf(room), "interview.interrupted")).toEqual([]);
  });

  it("interrupts nothing while another device is there", async () => {
    const { room } = await started();
    const other = await back(room, "device-two");
    await room.advance(40 * SECOND);
    other.raw(JSON.stringify({ type: "draft", text: "still here" }));
    await room.advance(40 * SECOND);
    await back(room);
    expect(only(await eventsOf(room), "interview.interrupted")).toEqual([]);
  });

  it("does not outlast the one that stayed longer: the room was empty from then", async () => {
    const { room } = await started();
    const other = await back(room, "device-two");
    await room.advance(40 * SECOND);
    const leftFrom = await now(room);
    other.close();
    await room.until((instance) => instance.health().devices === 1);
    await room.advance(55 * SECOND);
    await runDurableObjectAlarm(room.stub);
    const [interrupted] = only(await eventsOf(room), "interview.interrupted");
    expect(interrupted!.at).toBeGreaterThanOrEqual(leftFrom + 30 * SECOND);
  });
});

describe("a refused command", () => {
  it("changed nothing and is not remembered: one whose refusal was lost is decided anew", async () => {
    const { tab } = await started();
    const id = crypto.randomUUID();
    await tab.send({ type: "pause" });
    expect(await tab.send({ type: "hint" }, id)).toMatchObject({ type: "refused", code: "paused" });
    await tab.send({ type: "resume" });
    expect(await tab.send({ type: "hint" }, id)).toMatchObject({ type: "ack" });
    expect(await tab.send({ type: "hint" }, id)).toMatchObject({ type: "ack" });
  });

  it("is not granted by a copy that comes late over the socket the device had before", async () => {
    const { room, tab } = await started();
    const id = crypto.randomUUID();
    const again = await room.tab();
    again.hello(1);
    tab.raw(JSON.stringify({ type: "chat", text: "From before.", id }));
    await again.welcome();
    await tab.closed();
    expect(await again.send({ type: "chat", text: "From now." })).toMatchObject({ type: "ack" });
    const said = only(await eventsOf(room), "message.sent").map(({ text }) => text);
    expect(said).toEqual(["From now."]);
  });
});

describe("who is there", () => {
  it("is not a device that vanished during a pause", async () => {
    const { room, tab } = await started({ time_limit_min: null });
    await back(room, "device-two");
    await tab.send({ type: "pause" });
    await room.advance(16 * MINUTE);
    tab.raw(JSON.stringify({ type: "draft", text: "" }));
    await runDurableObjectAlarm(room.stub);
    const presence = await tab.until((m) => m.type === "presence" && m.devices.length === 1);
    expect(presence).toMatchObject({ devices: [{ deviceId: "device-one" }] });
  });

  it("is nobody who never said hello: such a socket is closed", async () => {
    const { room } = await started();
    const silent = await room.tab();
    await room.advance(16 * MINUTE);
    await runDurableObjectAlarm(room.stub);
    await silent.closed();
  });
});

const since = (interrupted?: EventOf<"interview.interrupted">): number | undefined =>
  interrupted?.since ?? interrupted?.at;

const now = (room: TestRoom) => runInDurableObject(room.stub, (instance) => instance.now());

/** Between these moments the room heard its device last. */
async function heardBetween(room: TestRoom): Promise<[from: number, to: number]> {
  const [greeting] = only(await eventsOf(room), "interview.started");
  return [greeting!.at - SECOND, await now(room)];
}
