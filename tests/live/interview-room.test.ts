import { evictDurableObject, reset, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { afterEach, describe, expect, it } from "vitest";
import { connect } from "../../drizzle/client.ts";
import { interview_feedback } from "../../drizzle/schema/interview-feedback.ts";
import { interviews } from "../../drizzle/schema/interviews.ts";
import { messages } from "../../drizzle/schema/messages.ts";
import { questions } from "../../drizzle/schema/questions.ts";
import { rounds } from "../../drizzle/schema/rounds.ts";
import { user_daily_stats } from "../../drizzle/schema/user-daily-stats.ts";
import { user_skills } from "../../drizzle/schema/user-skills.ts";
import { canariesIn } from "../../simulation/canaries.ts";
import { fakeRunner, verdict } from "./fake-runner.ts";
import { CANARIES } from "./question-bundle.ts";
import { drained, killed, started, testRoom } from "./room-client.ts";

let undo: (() => void) | null = null;
afterEach(async () => {
  undo?.();
  undo = null;
  await reset();
});

describe("the door", () => {
  it("is closed to everyone but the owner", async () => {
    const room = await testRoom();
    const answer = await room.open(crypto.randomUUID());
    expect(answer).toBeInstanceOf(Response);
    expect((answer as Response).status).toBe(404);
  });

  it("wants hello first, and the same version", async () => {
    const room = await testRoom();
    const tab = await room.tab();
    tab.raw(JSON.stringify({ type: "hint", id: crypto.randomUUID() }));
    expect(await tab.until((m) => m.type === "error")).toMatchObject({ code: "hello_first" });
    tab.hello(0, { protocol: 99 });
    expect(await tab.until((m) => m.type === "error" && m.code === "protocol_version")).toBeTruthy();
  });

  it("closes for a session that ended, and for that one alone", async () => {
    const { room, tab } = await started();
    await room.stub.endSessions(["session-two"], false);
    expect(await tab.send({ type: "chat", text: "still here" })).toMatchObject({ type: "ack" });
    await room.stub.endSessions(["session-one"], false);
    await tab.until((m) => m.type === "error" && m.code === "signed_out");
    await tab.closed();
  });

  it("refuses what it cannot read, and goes on", async () => {
    const { tab } = await started();
    for (const frame of [
      "{",
      '{"type":"chat"}',
      JSON.stringify({ type: "chat", id: crypto.randomUUID(), text: "x".repeat(300_000) }),
    ]) {
      const from = tab.received.length;
      tab.raw(frame);
      await tab.until((m) => m.type === "error", from);
    }
    expect(await tab.send({ type: "chat", text: "still here" })).toMatchObject({ type: "ack" });
  });
});

describe("the log", () => {
  it("is dense and increasing, the same for every device", async () => {
    const { room, tab } = await started();
    const other = await room.tab();
    other.hello(0, { deviceId: "device-two" });
    const { seq } = await other.welcome();
    await tab.send({ type: "chat", text: "one" });
    await tab.send({ type: "hint" });
    await other.event("hint.served");
    await tab.event("hint.served");
    expect(tab.seqs).toEqual(tab.seqs.map((_, index) => index + tab.seqs[0]!));
    expect(other.seqs[0]).toBe(seq + 1);
  });

  it("ignores a command that was sent twice", async () => {
    const { tab } = await started();
    const command = crypto.randomUUID();
    await tab.send({ type: "chat", text: "once" }, command);
    expect(await tab.send({ type: "chat", text: "once" }, command)).toMatchObject({ type: "ack" });
    expect(tab.received.filter((m) => m.type === "event" && m.event.type === "message.sent")).toHaveLength(1);
  });

  it("gives a device that was away just what it missed", async () => {
    const { room, tab } = await started();
    const last = tab.seqs.at(-1)!;
    tab.close();
    const back = await room.tab();
    await drained(room);
    const busy = await room.tab();
    busy.hello();
    await busy.welcome();
    await busy.send({ type: "chat", text: "meanwhile" });
    back.hello(last);
    const welcome = await back.welcome();
    expect(welcome.snapshot).toBeNull();
    expect(welcome.events.map(({ event }) => event.type)).toEqual(["message.sent"]);
  });

  it("survives an eviction: the state is the same, and the socket stays", async () => {
    const { room, tab } = await started();
    const from = tab.received.length;
    await tab.send({ type: "chat", text: "before" });
    await room.interviewer.finish("Go on.");
    await tab.event("interviewer.replied", from);
    await drained(room);
    await evictDurableObject(room.stub);
    await room.equip();
    await tab.send({ type: "chat", text: "after" });
    const fresh = await room.tab();
    fresh.hello();
    const { snapshot } = await fresh.welcome();
    expect(snapshot?.messages.map((message) => message.text)).toEqual(
      expect.arrayContaining(["before", "Go on.", "after"]),
    );
  });
});

describe("the interviewer's turn", () => {
  it("reaches a device that joins mid-sentence, and goes on there", async () => {
    const { room, tab } = await started();
    await tab.send({ type: "chat", text: "hello" });
    await room.interviewer.say("Half a ");
    await tab.until((m) => m.type === "delta" && m.text.includes("Half"));
    const late = await room.tab();
    late.hello();
    expect((await late.welcome()).turn?.text).toBe("Half a");
    await room.interviewer.finish("sentence?");
    const replied = await late.event("interviewer.replied");
    expect(replied.text).toBe("Half a sentence?");
  });

  it("is asked again under the same id after the room was killed in the middle of it", async () => {
    const { room, tab } = await started();
    await tab.send({ type: "chat", text: "hello" });
    await room.interviewer.say("Lost words");
    const before = await tab.until((m) => m.type === "delta" && m.text.includes("Lost"));
    await killed(room);
    const back = await room.tab();
    back.hello(tab.seqs.at(-1));
    const replied = await back.event("interviewer.replied");
    expect(before).toMatchObject({ turnId: replied.turnId });
    expect(replied.text).not.toContain("Lost words");
  });

  it("keeps the words said so far when the candidate finishes the question in the middle", async () => {
    const { room, tab } = await started();
    await tab.send({ type: "chat", text: "hello" });
    await room.interviewer.say("And what about");
    await tab.until((m) => m.type === "delta" && m.text.includes("And"));
    await tab.send({ type: "round.finish" });
    expect(await tab.event("interviewer.replied", 8)).toMatchObject({
      text: "And what about",
      cutShort: true,
    });
    await tab.until((m) => m.type === "event" && m.event.type === "round.opened" && m.event.number === 2);
  });
});

describe("a whole interview", () => {
  it("leaves every row in Postgres and the transcript in R2, and no secret on the wire", async () => {
    const runner = fakeRunner((request) => verdict(request));
    undo = runner.restore;
    const { room, tab } = await started();
    await tab.send({ type: "chat", text: "I would use a hash map, O(n) time and O(n) space." });
    await room.interviewer.finish("Please write it.");
    await tab.send({ type: "submit" });
    await room.interviewer.finish("It passes. What about duplicates?");
    await tab.send({ type: "hint" });
    await tab.event("hint.served");
    await tab.send({ type: "round.finish" });
    await tab.until((m) => m.type === "event" && m.event.type === "round.opened" && m.event.number === 2);
    await tab.send({ type: "chat", text: "I do not know this one." });
    await tab.send({ type: "end", giveUp: false });
    const ready = await tab.event("feedback.ready");
    expect(ready.report.rounds).toHaveLength(2);
    await drained(room);

    const db = connect(env);
    const [interview] = await db.select().from(interviews).where(eq(interviews.id, room.id));
    expect(interview).toMatchObject({ status: "COMPLETED" });
    const saved = await db
      .select()
      .from(rounds)
      .where(eq(rounds.interview_id, room.id))
      .orderBy(rounds.round_number);
    expect(saved.map((round) => round.status)).toEqual(["COMPLETED", "COMPLETED"]);
    expect(saved[0]).toMatchObject({
      hints_used: 1,
      score: expect.any(Number),
      ai_feedback: expect.any(String),
    });
    const said = await db.select().from(messages).where(eq(messages.round_id, saved[0]!.id));
    expect(said.map((message) => message.message_type)).toEqual(
      expect.arrayContaining(["CHAT", "HINT", "CODE_REVIEW"]),
    );
    expect(
      await db.select().from(interview_feedback).where(eq(interview_feedback.interview_id, room.id)),
    ).toHaveLength(1);
    const [day] = await db.select().from(user_daily_stats).where(eq(user_daily_stats.user_id, room.userId));
    expect(day).toMatchObject({ interviews_completed: 1, dsa_count: 1 });
    const scored = saved.filter(({ score }) => score !== null);
    expect(scored.map(({ calibration }) => calibration)).toEqual(
      scored.map(() => ({ difficulty: expect.anything(), worth: expect.any(Number) })),
    );
    const [believed] = await db.select().from(user_skills).where(eq(user_skills.user_id, room.userId));
    expect(believed?.entries).toBe(scored.length);
    expect(await env.FILES.head(`transcripts/${room.id}.json`)).not.toBeNull();
    expect(await runInDurableObject(room.stub, (instance) => instance.health())).toMatchObject({
      waiting: 0,
    });

    const live = JSON.stringify(
      tab.received.filter((m) => !(m.type === "event" && /evaluated|feedback/.test(m.event.type))),
    );
    expect(canariesIn(live, CANARIES)).toEqual([CANARIES.hint[0]]);
  }, 20_000);

  it("counts its question as asked when the candidate gives up, and its day as none", async () => {
    const { room, tab } = await started();
    await tab.send({ type: "end", giveUp: true });
    await drained(room);
    const db = connect(env);
    const [begun] = await db.select().from(rounds).where(eq(rounds.interview_id, room.id));
    const question_id = begun?.question_id ?? "";
    const [question] = await db.select().from(questions).where(eq(questions.id, question_id));
    expect(question?.times_asked).toBe(await db.$count(rounds, eq(rounds.question_id, question_id)));
    expect(await db.$count(user_daily_stats, eq(user_daily_stats.user_id, room.userId))).toBe(0);
  });
});
