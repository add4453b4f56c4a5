import { afterEach, describe, expect, test } from "vitest";
import { memoryStore } from "../../app/live/fakes.ts";
import { PROTOCOL_VERSION } from "../../domain/room/protocol.ts";
import { eventually } from "./harness/eventually.ts";
import { saidIn } from "./harness/rows.ts";
import { signIn } from "./harness/sign-in.ts";
import { theWorld } from "./harness/world.ts";

const world = await theWorld();
afterEach(() => world.calm());

const saidOn = async (events: Promise<{ event: { type: string } }[]>) =>
  (await events).flatMap(({ event }) =>
    "text" in event && event.type === "message.sent" ? [event.text] : [],
  );

test("of two devices that write in turns no line is lost, through a kill as well", async () => {
  const { room, device: desktop } = await world.interview();
  const phone = await room.device().online();
  const lines: string[] = [];
  for (const [index, device] of [desktop, phone, desktop, phone].entries()) {
    await device.ask({ type: "takeover" });
    for (let line = 0; line < 5; line++) {
      lines.push(`// device ${index} line ${line}`);
      expect(await device.write(lines.at(-1)!)).toMatchObject({ type: "ack" });
    }
    if (index === 1) {
      await world.server.restart();
      for (const each of room.devices) each.reconnect();
    }
  }
  const written = () => [desktop, phone].map((device) => device.state?.rounds[0]?.code.javascript.text);
  await eventually(() => written()[0] === written()[1], "both devices to agree");
  expect(written()[0]?.split("\n").slice(0, lines.length)).toEqual(lines.toReversed());
});

test("of two devices that write at once the one that follows is told so, and nothing of the writer's is lost", async () => {
  const { room, device: writer } = await world.interview();
  const follower = await room.device().online();
  const both = [0, 1, 2, 3, 4].map((line) =>
    Promise.all([writer.write(`// writer ${line}`), follower.write(`// follower ${line}`)]),
  );
  const [first] = await Promise.all(both.slice(0, 1));
  expect(first).toMatchObject([{ type: "ack" }, { type: "refused", code: "not_writer" }]);
  const text = () => follower.state?.rounds[0]?.code.javascript.text ?? "";
  await eventually(() => text().includes("// writer 0"), "the follower to see it");
  expect(text()).not.toContain("// follower");
});

test("what a device queued while it was offline for an hour, and its page was loaded anew, is said once and in order", async () => {
  const room = await world.room();
  const tab = memoryStore();
  const before = await room.device({ kept: tab }).online();
  await before.ask({ type: "start" });
  await before.event("interviewer.replied");
  before.offline();
  const queued = [1, 2, 3, 4, 5].map((number) => `Queued ${number}.`);
  for (const text of queued) before.send({ type: "chat", text });
  await eventually(async () => (await room.health()).devices === 0, "the room to be empty");
  await room.pass(60 * 60_000);
  expect((await room.events()).at(-1)?.event.type).toBe("interview.interrupted");

  const after = await room.device({ kept: tab }).online();
  await after.settled();
  expect(after.state?.status).toBe("IN_PROGRESS");
  expect(after.state?.clock.elapsedMs).toBeLessThan(5 * 60_000);
  await room.drained();
  expect(await saidOn(room.events())).toEqual(queued);
  expect(await saidIn(world.database.db, room.id)).toEqual(queued);
});

describe("a socket that floods", () => {
  test("is slowed down and then closed, alone: another device is served, and what was acknowledged is in the log", async () => {
    const { room, device } = await world.interview();
    const socket = await room.socket();
    const acknowledged: string[] = [];
    let closed = 0;
    socket.addEventListener("close", ({ code }) => {
      closed = code;
    });
    socket.addEventListener("message", ({ data }) => {
      const message = JSON.parse(String(data)) as { type: string; id: string };
      if (message.type === "ack") acknowledged.push(message.id);
    });
    socket.send(hello());
    for (let number = 0; number < 3000; number++)
      socket.send(JSON.stringify({ type: "chat", id: crypto.randomUUID(), text: `Flood ${number}` }));
    expect(await device.ask({ type: "chat", text: "I am still here." })).toMatchObject({ type: "ack" });
    await eventually(() => closed === 1008, "the flood to be closed");
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(acknowledged.length).toBeLessThanOrEqual(150);
    expect(await room.probe<string[]>("commandIds")).toEqual(expect.arrayContaining(acknowledged));
    expect(device.phase).toBe("online");
    await device.ask({ type: "end", giveUp: true });
  });
});

test("a message of 1 MB is refused, and neither its socket nor anything said before and after it is lost", async () => {
  const { room } = await world.interview();
  const socket = await room.socket();
  const heard: { type: string; code?: string; id?: string }[] = [];
  socket.addEventListener("message", ({ data }) => heard.push(JSON.parse(String(data))));
  const ids = [crypto.randomUUID(), crypto.randomUUID()];
  socket.send(hello());
  socket.send(JSON.stringify({ type: "chat", id: ids[0], text: "Before it." }));
  socket.send(JSON.stringify({ type: "chat", id: crypto.randomUUID(), text: "x".repeat(1024 * 1024) }));
  socket.send(JSON.stringify({ type: "chat", id: ids[1], text: "After it." }));
  await eventually(() => heard.filter(({ type }) => type === "ack").length === 2, "both acknowledgements");
  expect(heard.filter(({ type }) => type === "error")).toMatchObject([{ code: "frame_too_large" }]);
  expect(await saidOn(room.events())).toEqual(["Before it.", "After it."]);
  socket.close();
});

test("a sign-out takes the socket and nothing else: what waits in the tab is said after the next sign-in", async () => {
  const { room } = await world.interview();
  const tab = memoryStore();
  const { token, session } = await signIn(world.database.db, room.userId);
  const device = await room.device({ session, kept: tab }).online();
  await device.ask({ type: "chat", text: "Said while signed in." });
  const answer = await fetch(`${world.server.url}/api/auth/sign-out`, {
    method: "POST",
    headers: { cookie: `session=${token}`, origin: world.server.url },
  });
  expect(answer.status).toBe(200);
  await eventually(() => device.phase === "signed-out", "the socket to be closed for the session");
  device.send({ type: "chat", text: "Said without a session." });

  const next = await signIn(world.database.db, room.userId);
  const back = await room.device({ session: next.session, kept: tab }).online();
  await back.settled();
  await room.drained();
  expect(await saidIn(world.database.db, room.id)).toEqual([
    "Said while signed in.",
    "Said without a session.",
  ]);
});

const hello = () =>
  JSON.stringify({ type: "hello", protocol: PROTOCOL_VERSION, deviceId: "a-raw-socket", afterSeq: 0 });
