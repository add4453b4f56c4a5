import { reset, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { asc, eq } from "drizzle-orm";
import { afterEach, describe, expect, it } from "vitest";
import type { CodeChanges } from "../../domain/room/code.ts";
import { transcriptKey } from "../../domain/room/transcript.ts";
import { connect } from "../../drizzle/client.ts";
import { interviews } from "../../drizzle/schema/interviews.ts";
import { messages } from "../../drizzle/schema/messages.ts";
import { rounds } from "../../drizzle/schema/rounds.ts";
import { scenario_responses } from "../../drizzle/schema/scenario-responses.ts";
import { SECRETS } from "./design-bundles.ts";
import { drained, killed, started, type Tab, type TestRoom } from "./room-client.ts";

afterEach(() => reset());

type Room = { room: TestRoom; tab: Tab };
/** The interviewer says something, and the candidate has heard it. */
async function hear({ room, tab }: Room, words = "Go on."): Promise<void> {
  const from = tab.received.length;
  await room.interviewer.finish(words);
  await tab.event("interviewer.replied", from);
}
const frames = (tab: Tab) => JSON.stringify(tab.received);
const all = (secret: (n: number) => string) => [0, 1, 2].map(secret);

async function nextRound(at: Room): Promise<void> {
  const from = at.tab.received.length;
  await at.tab.send({ type: "round.finish" });
  await at.tab.event("round.opened", from);
  await hear(at, "The next one.");
}

describe("a choice between options", () => {
  it("asks for the reasons before the answer opens, and the key is in no frame before", async () => {
    const at = await started({ design: true, num_questions: 3, time_limit_min: 60 });
    const { room, tab } = at;
    expect(await tab.send({ type: "answer.mcq", key: "C", explanation: "" })).toMatchObject({ type: "ack" });
    await hear(at, "Why that one?");
    expect(frames(tab)).not.toMatch(/canary|correct/);
    await tab.send({ type: "chat", text: "A read cache in front of it, because reads repeat." });
    const revealed = await tab.event("mcq.revealed");
    expect(revealed).toMatchObject({ correct: "C" });
    expect(frames(tab)).toContain(SECRETS.explanation("A"));
    await hear(at, "When would you do without it?");
    await drained(room);
    const [row] = await responsesOf(room);
    expect(row).toMatchObject({ user_answer: "C", is_correct: true });
    expect(row?.user_explanation).toContain("read cache");
  });

  it("takes one answer, and no run, action or whole answer through the hint button", async () => {
    const at = await started({ design: true, num_questions: 3, time_limit_min: 60 });
    const { tab } = at;
    await tab.send({ type: "answer.mcq", key: "A", explanation: "Because it is simple." });
    await tab.event("mcq.revealed");
    const codes = [];
    for (const command of [
      { type: "answer.mcq", key: "B", explanation: "" },
      { type: "answer.scenario", text: "look" },
      { type: "run", customInput: null },
      { type: "submit" },
    ] as const)
      codes.push(await tab.send(command));
    expect(codes.map((one) => one.type === "refused" && one.code)).toEqual([
      "already_answered",
      "wrong_format",
      "wrong_format",
      "wrong_format",
    ]);
    await tab.send({ type: "hint", index: 0 });
    await tab.event("hint.served");
    expect(await tab.send({ type: "hint", index: 1 })).toMatchObject({ code: "no_more_hints" });
    expect(frames(tab)).not.toContain(SECRETS.sample);
  });
});

describe("a choice that was passed over", () => {
  it("is explained in the transcript of the finished interview, and in no frame before the end", async () => {
    const at = await started({ design: true, num_questions: 2, time_limit_min: 60 });
    const { room, tab } = at;
    await tab.send({ type: "chat", text: "I leave this one." });
    await hear(at);
    const from = tab.received.length;
    await tab.send({ type: "round.skip" });
    await tab.event("round.opened", from);
    await hear(at, "The next one.");
    expect(frames(tab)).not.toContain(SECRETS.explanation("A"));
    await tab.send({ type: "end", giveUp: false });
    expect(await tab.event("mcq.revealed")).toMatchObject({ correct: "C" });
    await drained(room);
    const kept = await env.FILES.get(transcriptKey(room.id));
    expect(await kept?.text()).toContain(SECRETS.explanation("A"));
  });
});

describe("a scenario", () => {
  it("opens the stage that the candidate's words ask for, keeps the order of actions, and moves on by itself after words that open nothing", async () => {
    const at = await started({ design: true, num_questions: 3, time_limit_min: 60 });
    const { room, tab } = at;
    await nextRound(at);
    await tab.send({ type: "answer.scenario", text: "I look at 1 first." });
    await hear(at);
    expect(all(SECRETS.stage).map((secret) => frames(tab).includes(secret))).toEqual([false, true, false]);
    const inChat = ["I restart one server.", "I add two servers.", "I turn the campaign off."];
    for (const text of ["Ok, thanks.", ...inChat]) {
      await tab.send({ type: "chat", text });
      await hear(at);
    }
    expect(all(SECRETS.stage).map((secret) => frames(tab).includes(secret))).toEqual([true, true, false]);
    await tab.send({ type: "answer.scenario", text: "I put a read cache there, because reads repeat." });
    await hear(at);
    await drained(room);
    const rows = await responsesOf(room);
    expect(rows.map((row) => row.user_explanation)).toEqual([
      "I look at 1 first.",
      ...inChat,
      "I put a read cache there, because reads repeat.",
    ]);
    const said = await connect(env)
      .select()
      .from(messages)
      .innerJoin(rounds, eq(rounds.id, messages.round_id))
      .where(eq(rounds.interview_id, room.id))
      .orderBy(asc(messages.created_at));
    expect(
      said.flatMap(({ messages: one }) => (one.message_type === "SCENARIO" ? [one.metadata] : [])),
    ).toEqual([
      { action: 1 },
      { stage: 1 },
      { action: 2 },
      { action: 3 },
      { action: 4 },
      { stage: 0 },
      { action: 5 },
    ]);
  });

  it("opens all that one message asks for, be it said in the chat", async () => {
    const at = await started({ design: true, num_questions: 3, time_limit_min: 60 });
    await nextRound(at);
    await at.tab.send({ type: "chat", text: "I look at 0, and then I look at 2. I would not look at 1." });
    await hear(at);
    expect(all(SECRETS.stage).map((secret) => frames(at.tab).includes(secret))).toEqual([true, false, true]);
  });

  it("answers a message whose facts were being looked up when the object died", async () => {
    const at = await started({ design: true, num_questions: 3, time_limit_min: 60 });
    await nextRound(at);
    await at.tab.send({ type: "answer.scenario", text: "I look at 2." });
    await killed(at.room);
    await at.room.equip();
    const tab = await at.room.tab();
    tab.hello();
    await tab.welcome();
    await at.room.advance(25_000);
    await runDurableObjectAlarm(at.room.stub);
    await tab.until((message) => JSON.stringify(message).includes(SECRETS.stage(2)));
    // A turn taken up before the script was put back is the built-in interviewer's.
    void at.room.interviewer.finish("What now?").catch(() => undefined);
    await at.room.until((instance) => {
      const types = instance.events().map(({ event }) => event.type);
      const looked = types.lastIndexOf("facts.looked_up");
      return looked >= 0 && types.lastIndexOf("interviewer.replied") > looked;
    });
  });
});

describe("an open design", () => {
  it("takes notes that are kept, and that the interviewer reads when asked", async () => {
    const at = await started({ design: true, num_questions: 3, time_limit_min: 60 });
    const { room, tab } = at;
    await nextRound(at);
    await nextRound(at);
    const opened = tab.received.flatMap((one) =>
      one.type === "event" && one.event.type === "round.opened" ? [one.event.id] : [],
    );
    const roundId = opened.at(-1) ?? "";
    const changes: CodeChanges = [[0, "- one region"]];
    const note = { type: "code.edit", roundId, language: "markdown", baseRev: 0, changes } as const;
    expect(await tab.send(note)).toMatchObject({ type: "ack" });
    const asked = room.interviewer.asked;
    expect(await tab.send({ type: "review" })).toMatchObject({ type: "ack" });
    await room.interviewer.askedFor(asked + 1);
    await hear(at, "What made you start with one region?");
    await drained(room);
    const events = await runInDurableObject(room.stub, (instance) => instance.events());
    expect(events.flatMap(({ event }) => (event.type === "code.edited" ? [event.language] : []))).toEqual([
      "markdown",
    ]);
  });
});

describe("the clock of a system-design interview", () => {
  it("stops while the candidate pauses, and the pause is in no duration", async () => {
    const at = await started({ design: true, num_questions: 3, time_limit_min: 60 });
    const { room, tab } = at;
    await tab.send({ type: "chat", text: "How many users are there?" });
    await hear(at);
    await room.advance(60_000);
    await tab.send({ type: "pause" });
    await room.advance(600_000);
    await tab.send({ type: "resume" });
    await room.advance(30_000);
    await tab.send({ type: "end", giveUp: false });
    await tab.event("interview.ended");
    await drained(room);
    const [row] = await connect(env).select().from(interviews).where(eq(interviews.id, room.id));
    expect(row?.total_duration_sec).toBeGreaterThanOrEqual(90);
    expect(row?.total_duration_sec).toBeLessThan(120);
  });

  it("says once that the time of the question is over, and leaves the question open", async () => {
    const at = await started({ design: true, num_questions: 3, time_limit_min: 60 });
    for (let minute = 0; minute < 6; minute++) {
      await at.room.advance(30_000);
      await at.tab.send({ type: "chat", text: "I am still comparing the options." });
      await hear(at);
    }
    await at.room.advance(2000);
    const from = at.tab.received.length;
    at.tab.hello();
    await at.tab.welcome(from);
    await runDurableObjectAlarm(at.room.stub);
    await at.tab.event("round.time_up");
    await hear(at, "That was the time for this question.");
    expect(await at.tab.send({ type: "answer.mcq", key: "C", explanation: "It is quick." })).toMatchObject({
      type: "ack",
    });
  });
});

const responsesOf = (room: TestRoom) =>
  connect(env)
    .select({
      user_answer: scenario_responses.user_answer,
      user_explanation: scenario_responses.user_explanation,
      is_correct: scenario_responses.is_correct,
    })
    .from(scenario_responses)
    .innerJoin(rounds, eq(rounds.id, scenario_responses.round_id))
    .where(eq(rounds.interview_id, room.id))
    .orderBy(asc(scenario_responses.created_at));
