import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { World } from "./harness/world.ts";

let world: World;
beforeAll(async () => {
  world = await World.start(inject("faultsBuild"));
});
afterAll(() => world?.stop());

describe("a server that is killed", () => {
  test("loses no command that it committed and could not acknowledge, and takes it once", async () => {
    const { room, device } = await world.interview();
    device.deaf = true;
    const id = device.send({ type: "chat", text: "Committed and never acknowledged." });
    await expect.poll(() => room.probe<string[]>("commandIds")).toContain(id);
    await world.server.kill();
    expect(device.waiting).toBe(1);
    device.deaf = false;
    await world.server.start();
    expect(await device.answer(id)).toMatchObject({ type: "ack" });
    const ids = await room.probe<string[]>("commandIds");
    expect(ids.filter((known) => known === id)).toHaveLength(1);
  });
});
