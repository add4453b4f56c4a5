import { reset, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { afterEach, describe, expect, it } from "vitest";
import { drained, started } from "./room-client.ts";

afterEach(() => reset());

describe("time", () => {
  it("warns and then ends a paused coding interview by alarm, with nobody there", async () => {
    const { room, tab } = await started({ time_limit_min: 6 });
    await tab.send({ type: "chat", text: "thinking" });
    await room.interviewer.finish("Good.");
    await tab.send({ type: "pause" });
    tab.close();
    await drained(room);
    await room.advance(61_000);
    await runDurableObjectAlarm(room.stub);
    await room.advance(5 * 60_000);
    await runDurableObjectAlarm(room.stub);
    const back = await room.tab();
    back.hello();
    const { snapshot } = await back.welcome();
    expect(snapshot).toMatchObject({
      status: "COMPLETED",
      endReason: "time_up",
      clock: { elapsedMs: 360_000, warned: [5, 1] },
    });
  });

  it("stops half a minute after the last device left, and goes on when one returns", async () => {
    const { room, tab } = await started({ time_limit_min: 30 });
    const other = await room.tab();
    other.hello(0, { deviceId: "device-two" });
    await other.welcome();
    tab.close();
    await room.until((instance) => instance.health().devices === 1);
    await room.advance(60_000);
    await runDurableObjectAlarm(room.stub);
    expect(await other.send({ type: "chat", text: "one of us is here" })).toMatchObject({ type: "ack" });
    other.close();
    await room.until((instance) => instance.health().devices === 0);
    await room.advance(3_600_000);
    await runDurableObjectAlarm(room.stub);
    const back = await room.tab();
    back.hello();
    const { snapshot } = await back.welcome();
    expect(snapshot?.status).toBe("IN_PROGRESS");
    const [interrupted, returned] = ["interview.interrupted", "interview.returned"] as const;
    const events = await runInDurableObject(room.stub, (instance) => instance.events());
    expect(events.map(({ event }) => event.type)).toEqual(expect.arrayContaining([interrupted, returned]));
    expect(snapshot!.clock.elapsedMs).toBeLessThan(3 * 60_000);
  });

  it("counts a device that went silent as gone", async () => {
    const { room, tab } = await started({ time_limit_min: 30 });
    await room.advance(200_000);
    await runDurableObjectAlarm(room.stub);
    await tab.closed();
    await room.advance(31_000);
    await runDurableObjectAlarm(room.stub);
    const events = await runInDurableObject(room.stub, (instance) => instance.events());
    expect(events.at(-1)?.event.type).toBe("interview.interrupted");
  });

  it("refuses a message that comes after the limit, even before the alarm", async () => {
    const { room, tab } = await started({ time_limit_min: 6 });
    await tab.send({ type: "chat", text: "thinking" });
    await room.advance(10 * 60_000);
    expect(await tab.send({ type: "chat", text: "late" })).toMatchObject({
      type: "refused",
      code: "interview_over",
    });
  });
});
