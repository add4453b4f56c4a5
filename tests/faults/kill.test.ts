import { afterEach, expect, test } from "vitest";
import { eventually } from "./harness/eventually.ts";
import { PLAIN_REPLY } from "./harness/model.ts";
import { reportOf, saidIn } from "./harness/rows.ts";
import { theWorld } from "./harness/world.ts";

const world = await theWorld();
afterEach(() => world.calm());

test("a command that was committed and not acknowledged before the kill is in the log once", async () => {
  const { room, device } = await world.interview();
  device.deaf = true;
  const id = device.send({ type: "chat", text: "Committed, and nobody heard it." });
  await eventually(async () => (await room.probe<string[]>("commandIds")).includes(id), "the commit");
  await world.server.kill();
  device.deaf = false;
  await world.server.start();
  device.reconnect();

  expect(await device.answer(id)).toMatchObject({ type: "ack" });
  const ids = await room.probe<string[]>("commandIds");
  expect(ids.filter((known) => known === id)).toHaveLength(1);
  expect(device.state?.messages.filter(({ role }) => role === "USER")).toHaveLength(1);
});

test("a turn cut off by the kill is spoken anew under its id, in the place of the half that was seen", async () => {
  const { room, device } = await world.interview();
  world.model.play("Where was I?", { do: "stall", after: "Half of a thought that" });
  await device.ask({ type: "chat", text: "Where was I?" });
  await eventually(() => device.turn?.text.includes("Half") ?? false, "the first half");
  const { turnId } = device.turn!;
  const from = device.received.length;
  await world.server.restart();
  device.reconnect();

  expect(await device.event("interviewer.replied", from)).toMatchObject({ turnId, text: PLAIN_REPLY });
  const replies = (await room.events()).filter(
    ({ event }) => event.type === "interviewer.replied" && event.turnId === turnId,
  );
  expect(replies).toHaveLength(1);
  expect(device.turn).toBeNull();
  expect(device.outOfStep).toBe(0);
});

test("a run that was out at the kill is sent again under its id and has one result", async () => {
  const { room, device } = await world.interview();
  world.runner.play(room.id, "held");
  await device.ask({ type: "submit" });
  const sent = () => world.runner.calls.filter((call) => call.fair_key === room.id);
  await eventually(() => sent().length === 1, "the run to be out");
  await world.server.restart();
  device.reconnect();

  const { runId } = await device.event("run.finished");
  expect(sent().map((call) => call.submission_id)).toEqual([runId, runId]);
  world.runner.release();
  await room.drained();
  const results = (await room.events()).filter(({ event }) => event.type === "run.finished");
  expect(results).toHaveLength(1);
});

test("rows that Postgres had taken when the kill came before its answer are there once and in order", async () => {
  const { room, device } = await world.interview();
  const said = ["one", "two", "three", "four"].map((word) => `Number ${word}.`);
  let taken = false;
  world.database.fault = {
    after: (statements) => {
      if (!statements.some(({ params }) => params.some((param) => param?.startsWith("Number")))) return;
      taken = true;
      return new Promise(() => {});
    },
  };
  for (const text of said) await device.ask({ type: "chat", text });
  await eventually(() => taken, "Postgres to take the rows");
  await world.server.kill();
  world.database.fault = null;
  await world.server.start();
  device.reconnect();

  await device.ask({ type: "chat", text: "Number five." });
  await room.drained();
  expect(await saidIn(world.database.db, room.id)).toEqual([...said, "Number five."]);
});

test("a report that was being written is finished after the kill, with nobody there to ask for it", async () => {
  const { room, device } = await world.interview({ num_questions: 1 });
  world.model.evaluation = { do: "garbage" };
  await device.ask({ type: "chat", text: "I would use a map." });
  await device.ask({ type: "round.finish" });
  await eventually(
    () => /"what":"evaluate-round","outcome":"failed"/.test(world.server.log()),
    "the first try to fail",
  );
  device.offline();
  await world.server.kill();
  world.model.calm();
  await world.server.start();

  await eventually(async () => (await reportOf(world.database.db, room.id)) !== null, "the report");
  expect((await room.transcript())?.interview_id).toBe(room.id);
});
