import { reset, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { asc, eq } from "drizzle-orm";
import { afterEach, describe, expect, it } from "vitest";
import { lagKey } from "../../domain/room/lag.ts";
import { connect } from "../../drizzle/client.ts";
import { interviews } from "../../drizzle/schema/interviews.ts";
import { messages } from "../../drizzle/schema/messages.ts";
import { rounds } from "../../drizzle/schema/rounds.ts";
import { away, disturbPostgres, type Fault, refusal } from "./fake-postgres.ts";
import { fakeRunner, verdict } from "./fake-runner.ts";
import { drained, killed, started, type Tab, type TestRoom } from "./room-client.ts";

const undo: (() => void)[] = [];
afterEach(async () => {
  for (const restore of undo.splice(0).reverse()) restore();
  await reset();
});

function disturb(fault: Fault): { restore(): void } {
  const disturbed = disturbPostgres(env.NEON_FETCH_ENDPOINT ?? "", fault);
  undo.push(disturbed.restore);
  return disturbed;
}

const MINUTE = 60_000;
const NUDGE = "Take your time.";
/** The room's time goes on by `ms`, and its alarm goes off; `tab`: a device that is there all the while, and silent. */
async function later(room: TestRoom, ms: number, tab?: Tab) {
  await room.advance(ms);
  tab?.hello();
  await runDurableObjectAlarm(room.stub);
  if (tab && (await wasNudged(room))) await room.interviewer.finish(NUDGE);
  await drained(room);
}

const wasNudged = (room: TestRoom) =>
  runInDurableObject(room.stub, (instance) => instance.events().at(-1)?.event.type === "silence.noticed");

const saidIn = async (room: TestRoom) =>
  (
    await connect(env)
      .select({ content: messages.content })
      .from(messages)
      .innerJoin(rounds, eq(rounds.id, messages.round_id))
      .where(eq(rounds.interview_id, room.id))
      .orderBy(asc(messages.created_at))
  ).map(({ content }) => content);

const noticeOf = (room: TestRoom) => async () => (await env.FILES.get(lagKey(room.id)))?.json() ?? null;

describe("Postgres away in mid-interview", () => {
  it("is not noticed: talk, hint, run and the next question go on; afterwards everything is there once, in order", async () => {
    const { room, tab } = await started({ time_limit_min: 60 });
    await drained(room);
    const runner = fakeRunner((request) => verdict(request));
    undo.push(runner.restore);
    const outage = disturb(away);
    await tab.send({ type: "chat", text: "Is the list sorted?" });
    await room.interviewer.finish("No, it is not.");
    await tab.until(
      (m) => m.type === "event" && m.event.type === "interviewer.replied" && m.event.text.startsWith("No"),
    );
    await tab.send({ type: "hint" });
    await tab.event("hint.served");
    await room.interviewer.finish("Does that help?");
    await later(room, 5 * MINUTE, tab);
    await tab.send({ type: "submit" });
    await tab.event("run.finished");
    await room.interviewer.finish("All of them pass.");
    await later(room, 5 * MINUTE, tab);
    const from = tab.received.length;
    await tab.send({ type: "round.finish" });
    expect(await tab.event("round.opened", from)).toMatchObject({ number: 2 });
    await room.interviewer.finish("On to the second.");
    await tab.event("interviewer.replied", from);
    expect(runner.calls[0]?.tests.length).toBeGreaterThan(0);
    outage.restore();
    await later(room, 2 * MINUTE, tab);
    expect((await saidIn(room)).filter((text) => text !== "" && text !== NUDGE)).toEqual([
      "Hello. What would you ask first?",
      "Is the list sorted?",
      "No, it is not.",
      expect.stringContaining("canary-hint-one"),
      "Does that help?",
      "All of them pass.",
      "On to the second.",
    ]);
    const health = await runInDurableObject(room.stub, (instance) => instance.health());
    expect(health).toMatchObject({ parked: 0 });
  });

  it("is said in R2 while rows wait for long, and taken back when they do not", async () => {
    const { room, tab } = await started();
    await drained(room);
    const outage = disturb(away);
    await tab.send({ type: "chat", text: "Anybody there?" });
    await room.interviewer.finish("Yes.");
    await tab.until(
      (m) => m.type === "event" && m.event.type === "interviewer.replied" && m.event.text === "Yes.",
    );
    await later(room, 2 * MINUTE);
    await expect.poll(noticeOf(room)).toMatchObject({ interview_id: room.id, waiting: 2, parked: 0 });
    outage.restore();
    await later(room, 2 * MINUTE);
    await room.until((instance) => instance.health().waiting === 0);
    await expect.poll(noticeOf(room)).toBeNull();
  });

  it("is waited for through a crash of the room: what was acknowledged still comes", async () => {
    const { room, tab } = await started();
    await drained(room);
    const outage = disturb(away);
    await tab.send({ type: "chat", text: "Do not lose me." });
    // What the room that dies has asked for must not be taken for what the next one asks.
    await room.interviewer.askedFor(2);
    await killed(room);
    await room.equip();
    await room.interviewer.askedFor(3);
    await room.interviewer.finish("I will not.");
    outage.restore();
    await later(room, MINUTE);
    expect(await saidIn(room)).toContain("Do not lose me.");
  });
});

describe("a row that Postgres refuses", () => {
  it("is set aside: those behind it get through, and it comes after them when it is taken", async () => {
    const { room, tab } = await started();
    await drained(room);
    const poisoned = disturb((sql) => (sql.includes("the bad one") ? refusal() : null));
    for (const text of ["the good one", "the bad one", "the last one"])
      await tab.send({ type: "chat", text });
    await drainedSaves(room);
    expect(await saidIn(room)).toEqual(expect.arrayContaining(["the good one", "the last one"]));
    expect(await saidIn(room)).not.toContain("the bad one");
    const health = () => runInDurableObject(room.stub, (instance) => instance.health());
    expect(await health()).toMatchObject({ parked: 1 });
    await later(room, 61 * MINUTE, tab);
    expect(await health()).toMatchObject({ parked: 1 });
    poisoned.restore();
    await later(room, 61 * MINUTE, tab);
    expect(await saidIn(room)).toContain("the bad one");
    expect(await health()).toMatchObject({ parked: 0 });
  });

  it("is given up for a newer one of its kind: an older state never takes its place", async () => {
    const { room, tab } = await started({ time_limit_min: null });
    await drained(room);
    const poisoned = disturb((sql) => (sql.includes("PAUSED") ? refusal() : null));
    await tab.send({ type: "pause" });
    await drainedSaves(room);
    expect(await runInDurableObject(room.stub, (instance) => instance.health())).toMatchObject({ parked: 1 });
    await tab.send({ type: "resume" });
    await drainedSaves(room);
    poisoned.restore();
    expect(await runInDurableObject(room.stub, (instance) => instance.health())).toMatchObject({ parked: 0 });
    const rows = await connect(env).select().from(interviews).where(eq(interviews.id, room.id));
    expect(rows[0]).toMatchObject({ status: "IN_PROGRESS", paused_at: null });
  });
});

/** Rows wait only for Postgres; a turn may be under way meanwhile. */
const drainedSaves = (room: TestRoom) => room.until((instance) => instance.health().waiting === 0);

describe("a room that is over", () => {
  it("empties itself when its time for replay is over, and not a moment before everything is saved", async () => {
    const { room, tab } = await started();
    await tab.send({ type: "chat", text: "I give up." });
    await room.interviewer.finish("Very well.");
    await tab.send({ type: "end", giveUp: false });
    await tab.event("feedback.ready");
    await drained(room);
    const day = 24 * 60 * MINUTE;
    await later(room, 29 * day);
    expect(await runInDurableObject(room.stub, (instance) => instance.events().length)).toBeGreaterThan(5);
    await later(room, day + MINUTE);
    const left = await runInDurableObject(room.stub, (_, { storage }) =>
      storage.sql.exec("SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'events'").toArray(),
    );
    expect(left).toEqual([]);
    expect(await room.open()).toMatchObject({ status: 404 });
    expect(await env.FILES.head(`transcripts/${room.id}.json`)).not.toBeNull();
  });
});
