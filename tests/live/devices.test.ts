import { reset, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { afterEach, describe, expect, it } from "vitest";
import type { ServerMessage } from "../../domain/room/protocol.ts";
import { killed, started, type Tab, type TestRoom } from "./room-client.ts";

afterEach(() => reset());

type Over = Parameters<Tab["hello"]>[1];
async function joined(room: TestRoom, deviceId: string, afterSeq = 0, over: Over = {}) {
  const tab = await room.tab();
  tab.hello(afterSeq, { deviceId, ...over });
  return { tab, welcome: await tab.welcome() };
}

const edit = (roundId: string, baseRev: number, text: string, length: number) => ({
  type: "code.edit" as const,
  roundId,
  language: "javascript" as const,
  baseRev,
  changes: length > 0 ? [length, [0, text] as [number, string]] : [[0, text] as [number, string]],
});

const writerOf = ({ snapshot }: Extract<ServerMessage, { type: "welcome" }>) => snapshot?.writer;

/** Half a minute at a time, until the room counts as left: a close event comes some time after the socket is gone. */
const interrupted = (room: TestRoom) =>
  expect
    .poll(async () => {
      await room.advance(31_000);
      await runDurableObjectAlarm(room.stub);
      const events = await runInDurableObject(room.stub, (instance) => instance.events());
      return events.at(-1)?.event.type;
    })
    .toBe("interview.interrupted");

describe("the writer", () => {
  it("is the first device, and another one only follows: it may talk, and nothing else", async () => {
    const { room, tab } = await started();
    const { tab: phone, welcome } = await joined(room, "phone-0001", 0, { form: "phone" });
    expect(writerOf(welcome)).toBe("device-one");
    const round = welcome.snapshot!.rounds[0]!;
    for (const type of ["hint", "submit", "pause", "round.finish", "round.skip"] as const)
      expect(await phone.send({ type })).toMatchObject({ type: "refused", code: "not_writer" });
    expect(await phone.send({ type: "run", customInput: null })).toMatchObject({ code: "not_writer" });
    expect(await phone.send({ type: "end", giveUp: false })).toMatchObject({ code: "not_writer" });
    expect(await phone.send(edit(round.id, 0, "x", round.code.javascript.text.length))).toMatchObject({
      type: "refused",
      code: "not_writer",
    });
    expect(await phone.send({ type: "chat", text: "from the phone" })).toMatchObject({ type: "ack" });
    expect(await tab.event("message.sent")).toMatchObject({ text: "from the phone" });
  });

  it("changes by one click: the other device is refused from then on, and follows what is typed", async () => {
    const { room, tab } = await started();
    const { tab: phone, welcome } = await joined(room, "phone-0001");
    const round = welcome.snapshot!.rounds[0]!;
    const { length } = round.code.javascript.text;
    expect(await tab.send(edit(round.id, 0, "// one", length))).toMatchObject({ type: "ack" });
    const from = tab.received.length;
    expect(await phone.send({ type: "takeover" })).toMatchObject({ type: "ack" });
    expect(await tab.event("writer.changed", from)).toMatchObject({ deviceId: "phone-0001" });
    expect(await tab.send(edit(round.id, 1, "// lost?", length + 6))).toMatchObject({ code: "not_writer" });
    expect(await phone.send(edit(round.id, 1, " two", length + 6))).toMatchObject({ type: "ack" });
    await tab.until(
      (m) => m.type === "event" && m.event.type === "code.edited" && m.event.deviceId === "phone-0001",
    );
  });

  it("stays the writer through a lost connection, a reload and a crash of the room", async () => {
    const { room, tab } = await started();
    const { tab: phone, welcome } = await joined(room, "phone-0001");
    tab.close();
    await room.until((instance) => instance.health().devices === 1);
    phone.close();
    await killed(room);
    await room.equip();
    const back = await joined(room, "phone-0001", welcome.seq);
    expect(await back.tab.send({ type: "hint" })).toMatchObject({ code: "not_writer" });
    const reloaded = await joined(room, "device-one");
    expect(writerOf(reloaded.welcome)).toBe("device-one");
    expect(await reloaded.tab.send({ type: "hint" })).toMatchObject({ type: "ack" });
  });

  it("gives way without a click to a new page when it is not there", async () => {
    const { room, tab } = await started();
    tab.close();
    await room.until((instance) => instance.health().devices === 0);
    const { welcome } = await joined(room, "laptop-001");
    expect(writerOf(welcome)).toBe("laptop-001");
  });

  it("gives way to whichever device returns first after an interruption", async () => {
    const { room, tab } = await started();
    const { tab: phone, welcome } = await joined(room, "phone-0001");
    tab.close();
    phone.close();
    await interrupted(room);
    const back = await joined(room, "phone-0001", welcome.seq);
    expect(back.welcome.events.map(({ event }) => event.type)).toEqual([
      "interview.interrupted",
      "writer.changed",
      "interview.returned",
    ]);
    expect(await back.tab.send({ type: "hint" })).toMatchObject({ type: "ack" });
  });

  it("takes over once, however often the click is delivered", async () => {
    const { room } = await started();
    const { tab: phone } = await joined(room, "phone-0001");
    const id = crypto.randomUUID();
    await phone.send({ type: "takeover" }, id);
    expect(await phone.send({ type: "takeover" }, id)).toMatchObject({ type: "ack" });
    const events = await runInDurableObject(room.stub, (instance) => instance.events());
    const changes = events.filter(({ event }) => event.type === "writer.changed");
    expect(changes).toHaveLength(2);
  });
});

describe("presence", () => {
  it("tells every device who is there, when one comes and when one goes", async () => {
    const { room, tab } = await started();
    const { tab: phone } = await joined(room, "phone-0001", 0, { form: "phone" });
    const both = [
      { deviceId: "device-one", form: "computer" },
      { deviceId: "phone-0001", form: "phone" },
    ];
    await tab.until((m) => m.type === "presence" && m.devices.length === 2);
    expect(await phone.until((m) => m.type === "presence")).toMatchObject({ devices: both });
    const from = tab.received.length;
    phone.close();
    expect(await tab.until((m) => m.type === "presence", from)).toMatchObject({ devices: [both[0]] });
  });
});

describe("an unsent draft", () => {
  it("is shown on the other devices, and is there for one that comes later, even after a crash", async () => {
    const { room, tab } = await started();
    const { tab: phone } = await joined(room, "phone-0001");
    tab.raw(JSON.stringify({ type: "draft", text: "I would use a has" }));
    expect(await phone.until((m) => m.type === "draft")).toEqual({
      type: "draft",
      deviceId: "device-one",
      text: "I would use a has",
    });
    await killed(room);
    await room.equip();
    const { tab: later, welcome } = await joined(room, "laptop-001");
    expect(welcome.draft).toEqual({ deviceId: "device-one", text: "I would use a has" });
    expect(later.received.some((m) => m.type === "draft")).toBe(false);
  });

  it("of a follower stays with the follower: what the writer has begun is carried over", async () => {
    const { room, tab } = await started();
    const { tab: phone } = await joined(room, "phone-0001");
    tab.raw(JSON.stringify({ type: "draft", text: "The writer's half a sen" }));
    await phone.until((m) => m.type === "draft");
    phone.raw(JSON.stringify({ type: "draft", text: "The follower's" }));
    await tab.until((m) => m.type === "draft");
    const { welcome } = await joined(room, "laptop-001");
    expect(welcome.draft).toEqual({ deviceId: "device-one", text: "The writer's half a sen" });
  });

  it("is gone once its device has sent it, and only then", async () => {
    const { room, tab } = await started();
    const { tab: phone } = await joined(room, "phone-0001");
    tab.raw(JSON.stringify({ type: "draft", text: "half a sen" }));
    await phone.until((m) => m.type === "draft");
    phone.raw(JSON.stringify({ type: "draft", text: "" }));
    await tab.until((m) => m.type === "draft");
    expect((await joined(room, "laptop-001")).welcome.draft).toMatchObject({ text: "half a sen" });
    tab.raw(JSON.stringify({ type: "draft", text: "" }));
    await phone.until((m) => m.type === "draft" && m.text === "");
    expect((await joined(room, "laptop-002")).welcome.draft).toBeNull();
  });
});

describe("stopping the interviewer", () => {
  it("keeps what was said, and goes on with what was asked meanwhile", async () => {
    const { room, tab } = await started();
    await tab.send({ type: "chat", text: "May the list be empty?" });
    await room.interviewer.say("Let me think about");
    const delta = await tab.until<Extract<ServerMessage, { type: "delta" }>>(
      (m) => m.type === "delta" && m.text.includes("Let me"),
    );
    await tab.send({ type: "chat", text: "And may it hold negatives?" });
    const from = tab.received.length;
    const id = crypto.randomUUID();
    expect(await tab.send({ type: "stop", turnId: delta.turnId }, id)).toMatchObject({ type: "ack" });
    expect(await tab.event("interviewer.replied", from)).toMatchObject({
      turnId: delta.turnId,
      text: "Let me think about",
      cutShort: true,
    });
    await room.interviewer.askedFor(3);
    await room.interviewer.finish("Yes, negatives too.");
    await tab.until(
      (m) =>
        m.type === "event" &&
        m.event.type === "interviewer.replied" &&
        m.event.text === "Yes, negatives too.",
    );
    expect(await tab.send({ type: "stop", turnId: delta.turnId }, id)).toMatchObject({ type: "ack" });
  });

  it("before the first word leaves no message", async () => {
    const { room, tab } = await started();
    await tab.send({ type: "chat", text: "May the list be empty?" });
    const state = await runInDurableObject(room.stub, (instance) => instance.events());
    const turnId = state.at(-1)!.event.id;
    expect(await tab.send({ type: "stop", turnId })).toMatchObject({ type: "ack" });
    expect(await tab.event("interviewer.stopped")).toMatchObject({ turnId });
    expect(await tab.send({ type: "stop", turnId })).toMatchObject({ type: "refused", code: "stale" });
  });
});
