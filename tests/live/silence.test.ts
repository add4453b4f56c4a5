import { reset, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { afterEach, describe, expect, it } from "vitest";
import { drained, started, type Tab, type TestRoom } from "./room-client.ts";

afterEach(reset);
const SECOND = 1000;

/** Time goes on, and the device gives its sign of life all the while. */
async function stays(room: TestRoom, tab: Tab, seconds: number): Promise<void> {
  for (let left = seconds; left > 0; left -= 20) {
    await room.advance(Math.min(left, 20) * SECOND);
    const from = tab.received.length;
    tab.hello();
    await tab.welcome(from);
  }
  await runDurableObjectAlarm(room.stub);
}

const noticed = (room: TestRoom) =>
  runInDurableObject(room.stub, (instance) =>
    instance.events().flatMap(({ event }) => (event.type === "silence.noticed" ? [event.step] : [])),
  );

describe("a silence", () => {
  it("is broken by the interviewer when its time has come, with nobody asking for it", async () => {
    const { room, tab } = await started({ time_limit_min: null });
    await drained(room);
    await stays(room, tab, 80);
    expect(await noticed(room)).toEqual([]);
    await stays(room, tab, 11);
    expect(await noticed(room)).toEqual([1]);
    await room.interviewer.finish("Which part are you looking at?");
    await tab.until(
      (m) =>
        m.type === "event" && m.event.type === "interviewer.replied" && m.event.text.startsWith("Which part"),
    );
  });

  it("is none while an unsent message is typed", async () => {
    const { room, tab } = await started({ time_limit_min: null });
    await drained(room);
    await stays(room, tab, 60);
    tab.raw(JSON.stringify({ type: "draft", text: "I would keep" }));
    // Frames are taken in their order: with the answer to this one the draft has been heard.
    const from = tab.received.length;
    tab.hello();
    await tab.welcome(from);
    await stays(room, tab, 80);
    expect(await noticed(room)).toEqual([]);
    await stays(room, tab, 20);
    expect(await noticed(room)).toEqual([1]);
    await room.interviewer.finish("Go on.");
  });
});
