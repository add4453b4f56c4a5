import { sql } from "drizzle-orm";
import { afterEach, describe, expect, test } from "vitest";
import type { Statement } from "../../local/postgres/backend.ts";
import { eventually } from "./harness/eventually.ts";
import { rowsOf } from "./harness/rows.ts";
import { theWorld, type World } from "./harness/world.ts";

const HOUR = 60 * 60_000;

const world = await theWorld();
afterEach(() => world.calm());

/** Breaks one step of the way from the end of an interview to its report. */
type Break = (world: World, room: { probe(method: string, ...args: unknown[]): Promise<unknown> }) => unknown;

const withoutStatements =
  (about: RegExp): Break =>
  (broken) => {
    broken.database.fault = {
      before: (statements: Statement[]) => {
        if (statements.some(({ query }) => about.test(query))) throw new Error("this step is broken");
      },
    };
  };

const withoutGrades: Break = (broken) => {
  broken.model.evaluation = { do: "garbage" };
};

describe.each<[string, Break]>([
  ["the model that grades", withoutGrades],
  ["saving the grade", withoutStatements(/into "rounds"/)],
  ["keeping the transcript", (_, room) => room.probe("breakFiles", true)],
  ["saving the report", withoutStatements(/into "interview_feedback"/)],
  ["keeping what is believed of the candidate", withoutStatements(/user_skills|answer_worths/)],
  ["counting the day", withoutStatements(/user_daily_stats/)],
])("when %s fails again and again", (_, breaks) => {
  test("nothing of the report is lost, and each part of it is there once when that is mended", async () => {
    const { room, device } = await world.interview({ num_questions: 1 });
    await device.ask({ type: "chat", text: "I would use a map." });
    await device.ask({ type: "submit" });
    await device.event("run.finished");
    await room.drained();
    await breaks(world, room);
    await device.ask({ type: "round.finish" });
    for (const wait of [2000, 3000, 6000, 60_000]) {
      await new Promise((resolve) => setTimeout(resolve, 150));
      await room.pass(wait);
    }
    expect(await room.pending()).toBeGreaterThan(0);
    await world.calm();
    await room.probe("breakFiles", false);

    await eventually(async () => {
      await room.pass(HOUR);
      return (await room.pending()) === 0;
    }, "every step to be done");
    await eventually(() => device.state?.report.status === "ready", "the report on the device");
    const rows = await rowsOf(world.database.db, room.id);
    expect(rows.feedback).toHaveLength(1);
    expect(rows.rounds[0]?.evaluation).toMatchObject({ round_id: rows.rounds[0]?.id });
    expect((await room.transcript())?.events.length).toBeGreaterThan(5);
    const days = await world.database.db.execute(
      sql`SELECT interviews_completed FROM user_daily_stats WHERE user_id = ${room.userId}`,
    );
    expect(days.rows).toEqual([{ interviews_completed: 1 }]);
    const believed = await world.database.db.execute(
      sql`SELECT entries FROM user_skills WHERE user_id = ${room.userId}`,
    );
    expect(believed.rows).toEqual([{ entries: 1 }]);
    const ready = (await room.events()).filter(({ event }) => event.type === "feedback.ready");
    expect(ready).toHaveLength(1);
  });
});

test("a model that never grades again leaves no interview without its report: the built-in one grades, and says so", async () => {
  const { room, device } = await world.interview({ num_questions: 1 });
  await device.ask({ type: "chat", text: "I would use a map, because it finds a number at once." });
  await device.ask({ type: "submit" });
  await device.event("run.finished");
  await room.drained();
  withoutGrades(world, room);
  await device.ask({ type: "round.finish" });
  await eventually(async () => {
    await room.pass(HOUR);
    return device.state?.report.status === "ready";
  }, "the report");
  const [round] = device.state?.report.report?.rounds ?? [];
  expect(round?.versions.model).toMatch(/^built-in/);
  expect(round?.feedback).toContain("did not answer");
});
