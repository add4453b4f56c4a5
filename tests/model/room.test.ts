import "./replace-outside.ts";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { RoomEvent } from "../../domain/room/event.ts";
import { schedule } from "./schedule.ts";
import { simulate } from "./simulate.ts";

/**
 * ROOM_SCHEDULES: how many; 10,000 take two minutes of a processor, too long for each `npm test`.
 * ROOM_SEED: others than those of every day, `random`, or one schedule again as a failure names it.
 */
const RUNS = Number(process.env.ROOM_SCHEDULES ?? 600);
const [SEED = "", PATH] = (process.env.ROOM_SEED ?? "20261122").split("/");
const seed = SEED === "random" ? Date.now() % 2 ** 31 : Number(SEED);
const seen = new Map<string, number>();
const begun = performance.now();

it("loses nothing that it acknowledged, whatever happens", { timeout: 3_600_000 }, async () => {
  const property = fc.asyncProperty(schedule, async (planned) => {
    const world = await simulate(planned);
    for (const { event } of world.watch.log) seen.set(event.type, (seen.get(event.type) ?? 0) + 1);
  });
  const outcome = await fc.check(property, {
    numRuns: RUNS,
    seed,
    ...(PATH && { path: PATH }),
  });
  if (!outcome.failed) return;
  const { counterexamplePath, counterexample, errorInstance } = outcome;
  const { setup, steps } = counterexample?.[0] ?? { setup: null, steps: [] };
  const lines = [setup, ...steps].map((line) => JSON.stringify(line));
  const cause = errorInstance instanceof Error ? errorInstance.stack : errorInstance;
  throw new Error(`ROOM_SEED=${seed}/${counterexamplePath} plays this again:\n${lines.join("\n")}\n${cause}`);
});

/** With fewer schedules chance may leave something out. */
it.runIf(RUNS >= 5000 && !PATH)("reaches everything that can happen in a room", () => {
  const all = RoomEvent.options.map(({ entries }) => entries.type.literal);
  // A grade is disputed on the page of the report and corrected by an administrator, which is not simulated.
  const elsewhere = ["round.disputed", "round.regraded", "round.corrected"];
  expect(all.filter((type) => !seen.has(type))).toEqual(elsewhere);
});

afterAll(() => {
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.info(`${RUNS} schedules in ${seconds} s, seed ${seed}`, Object.fromEntries(seen));
});
