import { afterEach, describe, expect, test } from "vitest";
import type { ServerMessage } from "../../domain/room/protocol.ts";
import { eventually } from "./harness/eventually.ts";
import { rowsOf } from "./harness/rows.ts";
import type { RunnerFault } from "./harness/runner.ts";
import { theWorld } from "./harness/world.ts";

const world = await theWorld();
afterEach(() => world.calm());

/** The page says that the runner was lost, and is asked again. */
const retrying = (message: ServerMessage): boolean =>
  message.type === "run.progress" && message.stage === "retrying";

describe.each<[string, RunnerFault[]]>([
  ["is away for a while", ["away", "away", "away"]],
  ["dies in the middle of a run", ["breaks-off"]],
  ["answers garbage", ["garbage"]],
  ["answers with a verdict that is none", ["nonsense"]],
  ["answers twice, differently", ["twice"]],
])("a runner that %s", (_, faults) => {
  test("costs no run: it has one result, that of a whole verdict, and its row", async () => {
    const { room, device } = await world.interview();
    world.runner.play(room.id, ...faults);
    await device.ask({ type: "submit" });
    const { runId, result } = await device.event("run.finished");
    expect(result).toMatchObject({ status: "COMPLETED", tests_passed: 2, tests_total: 2 });
    const wasLost = faults.some((fault) => fault === "away" || fault === "breaks-off");
    if (wasLost) expect(device.received.some(retrying)).toBe(true);
    await room.drained();

    const calls = world.runner.calls.filter((call) => call.fair_key === room.id);
    expect(new Set(calls.map((call) => call.submission_id))).toEqual(new Set([runId]));
    const ends = (await room.events()).filter(({ event }) => /^run\.(finished|failed)$/.test(event.type));
    expect(ends).toHaveLength(1);
    const { runs } = await rowsOf(world.database.db, room.id);
    expect(runs).toMatchObject([{ id: runId, status: "COMPLETED", tests_passed: 2 }]);
  });
});

describe("a runner that is slow", () => {
  test("keeps nobody from talking, writing and finishing the question; its verdict still counts", async () => {
    const { room, device } = await world.interview({ num_questions: 1 });
    world.runner.play(room.id, "held");
    await device.ask({ type: "submit" });
    await eventually(() => device.state?.runs[0]?.status === "running", "the run to begin");
    expect(await device.ask({ type: "chat", text: "While it runs." })).toMatchObject({ type: "ack" });
    expect(await device.write("// written while it runs")).toMatchObject({ type: "ack" });
    expect(await device.ask({ type: "round.finish" })).toMatchObject({ type: "ack" });
    expect(device.state).toMatchObject({ status: "COMPLETED", report: { status: "writing" } });

    world.runner.release();
    const { report } = await device.event("feedback.ready");
    expect(report.rounds[0]?.facts).toMatchObject({ submissions: 1, hidden_passed: 1 });
  });
});
