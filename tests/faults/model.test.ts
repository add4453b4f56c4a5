import { afterEach, describe, expect, test } from "vitest";
import type { Script } from "../../local/fake-openai.ts";
import { eventually } from "./harness/eventually.ts";
import { INTERVIEWER, PLAIN_REPLY } from "./harness/model.ts";
import { rowsOf } from "./harness/rows.ts";
import { theWorld } from "./harness/world.ts";

const world = await theWorld();
afterEach(() => world.calm());

const MARK = "Let me think of a map.";
const broken: Script = { do: "error", after: "Half of a sentence that" };
const tooMany: Script = { do: "status", status: 429, retryAfterSec: 1 };

describe.each<[string, Script]>([
  ["errs in the middle of a sentence", broken],
  ["stops in the middle of a sentence without its end", { do: "truncate", after: "Half of a sentence that" }],
  ["has too many requests and wants a second", tooMany],
  ["answers garbage", { do: "garbage" }],
])("a model that %s", (_, fault) => {
  test("is asked once more for the same turn, and no half of it stays", async () => {
    const { room, device } = await world.interview();
    world.model.play(MARK, fault);
    const from = device.received.length;
    await device.ask({ type: "chat", text: MARK });
    const replied = await device.event("interviewer.replied", from);
    expect(replied).toMatchObject({ text: PLAIN_REPLY, meta: { model: INTERVIEWER, failed_over: false } });
    expect(world.model.asked(MARK)).toBeGreaterThanOrEqual(2);
    await room.drained();
    const { messages } = await rowsOf(world.database.db, room.id);
    expect(messages.filter(({ content }) => content.includes("Half"))).toEqual([]);
  });

  test("twice in a row leaves the turn to the built-in interviewer, once", async () => {
    const { room, device } = await world.interview();
    world.model.play(MARK, fault, fault);
    const from = device.received.length;
    await device.ask({ type: "chat", text: MARK });
    const { turnId, meta } = await device.event("interviewer.replied", from);
    expect(meta.failed_over).toBe(true);
    const replies = (await room.events()).filter(
      ({ event }) => event.type === "interviewer.replied" && event.turnId === turnId,
    );
    expect(replies).toHaveLength(1);
  });
});

test("a model that wants an hour is not waited for", async () => {
  const { device } = await world.interview();
  world.model.play(MARK, { do: "status", status: 429, retryAfterSec: 3600 });
  const from = device.received.length;
  await device.ask({ type: "chat", text: MARK });
  expect((await device.event("interviewer.replied", from)).meta.failed_over).toBe(true);
});

test("a model without an end is cut off, and what it said so far is the turn", async () => {
  const { device } = await world.interview();
  world.model.play(MARK, { do: "reply", text: "and on ".repeat(20_000), wordMs: 0 });
  const from = device.received.length;
  await device.ask({ type: "chat", text: MARK });
  const { text } = await device.event("interviewer.replied", from);
  expect(text.length).toBeGreaterThan(1000);
  expect(text.length).toBeLessThan(2000);
});

test("a model that stalls keeps nobody from going on: what it said stays, and what is said meanwhile is answered", async () => {
  const { room, device } = await world.interview();
  world.model.play(MARK, { do: "stall", after: "Half of a" });
  await device.ask({ type: "chat", text: MARK });
  await eventually(() => device.turn?.text.includes("Half") ?? false, "the half turn");
  const { turnId } = device.turn!;
  expect(await device.ask({ type: "chat", text: "I go on meanwhile." })).toMatchObject({ type: "ack" });
  const from = device.received.length;
  expect(await device.ask({ type: "stop", turnId })).toMatchObject({ type: "ack" });
  await eventually(
    () => device.state?.messages.at(-1)?.text === PLAIN_REPLY && device.state.turn === null,
    "the answer to what was said meanwhile",
  );
  expect(await device.event("interviewer.replied", from)).toMatchObject({ turnId, cutShort: true });
  await room.drained();
  const { messages } = await rowsOf(world.database.db, room.id);
  const said = messages.filter(({ role }) => role === "USER").map(({ content }) => content);
  expect(said).toEqual([MARK, "I go on meanwhile."]);
});
