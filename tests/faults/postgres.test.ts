import { afterEach, describe, expect, test } from "vitest";
import { erroring, forgetful, hanging, refusing, slow } from "./harness/database.ts";
import { eventually } from "./harness/eventually.ts";
import { saidIn } from "./harness/rows.ts";
import { theWorld } from "./harness/world.ts";

const MINUTE = 60_000;

const world = await theWorld();
afterEach(() => world.calm());

describe("Postgres that is gone for ten minutes", () => {
  test("is not noticed in the interview, and afterwards has everything once and in order", async () => {
    const { room, device } = await world.interview();
    await world.database.down();
    const from = device.received.length;
    await device.ask({ type: "chat", text: "Said without a database." });
    await device.event("interviewer.replied", from);
    await device.ask({ type: "submit" });
    await device.event("run.finished", from);
    await device.ask({ type: "hint" });
    await device.event("hint.served", from);
    for (let minute = 0; minute < 10; minute++) {
      await device.ask({ type: "chat", text: `Minute ${minute}.` });
      await room.pass(MINUTE);
    }
    expect((await room.health()).waiting).toBeGreaterThan(10);

    await world.database.up();
    await room.pass(15 * MINUTE);
    await room.drained();
    const minutes = Array.from({ length: 10 }, (_, minute) => `Minute ${minute}.`);
    expect(await saidIn(world.database.db, room.id)).toEqual(["Said without a database.", ...minutes]);
  });
});

describe.each([
  ["is slow", slow(700)],
  ["breaks every connection off", erroring()],
  ["does what it is told and never says so", forgetful()],
  ["does not answer at all", hanging()],
])("Postgres that %s", (_, fault) => {
  test("holds up no acknowledgement, and afterwards has every message once and in order", async () => {
    const { room, device } = await world.interview();
    const said = ["First.", "Second.", "Third."];
    world.database.fault = fault;
    const { requests } = world.database;
    for (const text of said) await device.ask({ type: "chat", text });
    await eventually(() => world.database.requests > requests, "the fault to be met");
    const began = Date.now();
    await device.ask({ type: "chat", text: "Fourth." });
    expect(Date.now() - began).toBeLessThan(600);

    world.database.fault = null;
    await room.drained();
    expect(await saidIn(world.database.db, room.id)).toEqual([...said, "Fourth."]);
  });
});

describe("a row that Postgres refuses", () => {
  test("keeps no other row back, and follows once it is taken", async () => {
    const { room, device } = await world.interview();
    world.database.fault = refusing("poison");
    for (const text of ["Before.", "This is poison.", "After."]) await device.ask({ type: "chat", text });
    const others = async () => {
      await room.pass(MINUTE);
      return (await saidIn(world.database.db, room.id)).join(" ") === "Before. After.";
    };
    await eventually(others, "the other rows", 15_000);
    await eventually(async () => (await room.health()).waiting === 0, "the other rows to be done with");
    expect((await room.health()).parked).toBe(1);

    world.database.fault = null;
    await room.pass(24 * 60 * MINUTE);
    await room.drained();
    expect(await saidIn(world.database.db, room.id)).toEqual(["Before.", "This is poison.", "After."]);
  });
});
