import { reset, runInDurableObject } from "cloudflare:test";
import { afterEach, expect, it } from "vitest";
import type { ClientMessage, ServerMessage } from "../../domain/room/protocol.ts";
import { FRAMES } from "../security/frame-access.ts";
import { framesAt } from "./frames.ts";
import { started, Tab, type TestRoom, testRoom } from "./room-client.ts";

afterEach(() => reset());

const log = (room: TestRoom) => runInDurableObject(room.stub, (instance) => instance.events());
const COMMANDS = Object.keys(FRAMES).filter((type) => type !== "hello" && type !== "draft");

/** Another device of the same person, which follows the one that writes. */
async function follower(room: TestRoom): Promise<Tab> {
  const tab = await room.tab();
  tab.hello(0, { deviceId: "device-two" });
  await tab.welcome();
  return tab;
}

async function answers(tab: Tab, frames: ClientMessage[]): Promise<Map<string, string>> {
  const said = new Map<string, string>();
  for (const frame of frames) {
    if (!("id" in frame)) continue;
    const answer: ServerMessage = await tab.send(frame, frame.id);
    said.set(frame.type, answer.type === "refused" ? answer.code : answer.type);
  }
  return said;
}

it("a frame before the hello does nothing, whatever it is", async () => {
  const { room, tab } = await started();
  const before = await log(room);
  const silent = await room.tab();
  for (const frame of framesAt(before)) if (frame.type !== "hello") silent.raw(JSON.stringify(frame));
  const errors = () => silent.received.filter((one) => one.type === "error" && one.code === "hello_first");
  await expect.poll(() => errors().length).toBe(COMMANDS.length);
  expect(silent.received).toHaveLength(COMMANDS.length);
  expect(await log(room)).toEqual(before);
  expect(tab.received.some(({ type }) => type === "draft")).toBe(false);
});

it("a follower's frames change nothing but what the table lets it say", async () => {
  const { room } = await started();
  const before = await log(room);
  const tab = await follower(room);
  const frames = framesAt(before);
  const writing = frames.filter(({ type }) => FRAMES[type] === "writes");
  expect(new Set((await answers(tab, writing)).values())).toEqual(new Set(["not_writer"]));
  expect(await log(room)).toEqual(before);
  const said = await answers(
    tab,
    frames.filter(({ type }) => FRAMES[type] === "talks"),
  );
  expect(Object.fromEntries(said)).toEqual({ chat: "ack", stop: "stale", takeover: "ack" });
});

it("the writer's frames are never refused for whose they are", async () => {
  const { room, tab } = await started();
  const said = await answers(tab, framesAt(await log(room)));
  expect([...said.keys()].sort()).toEqual(COMMANDS.sort());
  expect([...said.values()].filter((code) => /not_writer|hello_first/.test(code))).toEqual([]);
});

it("the door is shut to everybody but the owner, whose sockets close when their session runs out", async () => {
  const room = await testRoom();
  expect((await room.knock(crypto.randomUUID())).status).toBe(404);
  const MINUTE = 60_000;
  const answer = await room.knock(room.userId, Date.now() + 10 * MINUTE);
  if (!answer.webSocket) throw new Error(`the room answered ${answer.status}`);
  const tab = new Tab(answer.webSocket);
  tab.hello();
  await tab.welcome();
  const other = await follower(room);
  await room.advance(9 * MINUTE);
  expect(await tab.send({ type: "start" })).toMatchObject({ type: "ack" });
  await room.advance(2 * MINUTE);
  const before = await log(room);
  tab.raw(JSON.stringify({ type: "chat", id: crypto.randomUUID(), text: "One more thing." }));
  await tab.closed();
  expect(tab.received.at(-1)).toMatchObject({ type: "error", code: "signed_out" });
  expect((await log(room)).filter(({ event }) => event.type === "message.sent")).toEqual([]);
  expect(before.length).toBeGreaterThan(0);
  expect(await other.send({ type: "chat", text: "And I am still here." })).toMatchObject({ type: "ack" });
});
