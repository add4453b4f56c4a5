import { reset, runInDurableObject } from "cloudflare:test";
import { afterEach, describe, expect, it } from "vitest";
import { started } from "./room-client.ts";

afterEach(() => reset());

describe("a socket that sends more than a person can", () => {
  it("is refused by the id of each command, and nothing of it is committed", async () => {
    const { room, tab } = await started();
    for (let n = 0; n < 160; n++) tab.raw("{");
    expect(await tab.send({ type: "chat", text: "too fast" })).toMatchObject({
      type: "refused",
      code: "rate_limited",
    });
    const events = await runInDurableObject(room.stub, (instance) => instance.events());
    expect(events.some(({ event }) => event.type === "message.sent")).toBe(false);
  });

  it("gets no second welcome for its hellos, however large the interview is", async () => {
    const { tab } = await started();
    for (let n = 0; n < 300; n++) tab.hello();
    await tab.send({ type: "chat", text: "still there?" });
    expect(tab.received.filter(({ type }) => type === "welcome").length).toBeLessThan(160);
  });

  it("is cut off when it goes on, and the others of the room do not notice", async () => {
    const { room, tab } = await started();
    const flood = await room.tab();
    flood.hello(0, { deviceId: "flooding-1" });
    await flood.welcome();
    for (let n = 0; n < 1600; n++) flood.raw('{"type":"draft","text":""}');
    await flood.closed();
    expect(await tab.send({ type: "chat", text: "and I go on" })).toMatchObject({ type: "ack" });
  });
});
