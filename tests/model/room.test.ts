import fc from "fast-check";
import { afterAll, expect, it, vi } from "vitest";
import { RoomEvent } from "../../domain/room/event.ts";
import { current } from "./current.ts";
import { evaluateRound, writeReport } from "./outside/evaluator.ts";
import { CASES, POOL, QUESTIONS } from "./outside/question-bank.ts";
import { judge } from "./outside/runner.ts";
import { schedule } from "./schedule.ts";
import { simulate } from "./simulate.ts";

const question = <T>(work: () => T) =>
  current().calls.make({ service: "questions", patienceMs: 10_000, work });
const rows = <T>(work: (isLate: boolean) => T) =>
  current().calls.make({ service: "postgres", patienceMs: 10_000, work });

vi.mock("../../drizzle/client.ts", () => ({ connect: () => ({}) }));
vi.mock("../../drizzle/queries/saved-rows.ts", () => ({
  saveRows: (_: unknown, saved: never[]) => rows((isLate) => current().postgres.save(saved, isLate)),
}));
vi.mock("../../drizzle/queries/questions.ts", () => ({
  questionPool: () => question(() => POOL),
  loadQuestion: (_: unknown, id: string) =>
    question(() => QUESTIONS.find((one) => one.public.id === id) ?? null),
  loadTestCases: () => question(() => CASES),
}));
vi.mock("../../drizzle/queries/interviews.ts", () => ({
  loadInterviewForRoom: () => question(() => current().interview),
}));
vi.mock("../../drizzle/queries/daily-stats.ts", () => ({
  refreshDailyStats: () => rows(() => current().countStats()),
}));
vi.mock("../../drizzle/queries/question-stats.ts", () => ({ refreshQuestionStats: () => rows(() => {}) }));
vi.mock("../../runner/client.ts", () => ({
  createRunnerClient: () => ({
    judge: (request: never, options: never) => judge(current(), request, options),
  }),
}));
vi.mock("../../ai/interviewer.ts", () => ({
  interviewerTurn: (_: unknown, __: unknown, options: never) => current().interviewer.turn(options),
}));
vi.mock("../../ai/evaluator.ts", () => ({
  evaluateRound: (_: unknown, record: never, options: never) =>
    evaluateRound(current().calls, record, options),
  writeReport: (_: unknown, rounds: never, options: never) => writeReport(current().calls, rounds, options),
}));
vi.mock("../../durable-objects/ledger.ts", async (importOriginal) => {
  const original = await importOriginal<typeof import("../../durable-objects/ledger.ts")>();
  class SeenLedger extends original.Ledger {
    constructor(...args: ConstructorParameters<typeof original.Ledger>) {
      super(...args);
      current().ledger = this;
    }
  }
  return { ...original, Ledger: SeenLedger };
});
vi.spyOn(console, "error").mockImplementation(() => {});

const RUNS = Number(process.env.ROOM_SCHEDULES ?? 10_000);
const [SEED, PATH] = (process.env.ROOM_SEED ?? "").split("/");
const seed = SEED ? Number(SEED) : Date.now() % 2 ** 31;
const seen = new Map<string, number>();
/** Schedules in which the room woke itself again and again (known.test.ts). */
let storms = 0;
const begun = performance.now();

it("loses nothing that it acknowledged, whatever happens", { timeout: 600_000 }, async () => {
  const property = fc.asyncProperty(schedule, async (planned) => {
    const world = await simulate(planned);
    if (world.alarmStorms > 0) storms += 1;
    for (const { event } of world.watch.log) seen.set(event.type, (seen.get(event.type) ?? 0) + 1);
  });
  const outcome = await fc.check(property, {
    numRuns: RUNS,
    seed,
    ...(PATH && { path: PATH }),
    interruptAfterTimeLimit: 500_000,
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
  // The model promises to fall back on words of its own, and only a question that is lost makes a turn fail.
  expect(all.filter((type) => !seen.has(type))).toEqual(["interviewer.failed"]);
});

afterAll(() => {
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.info(
    `${RUNS} schedules in ${seconds} s, seed ${seed}, ${storms} with alarms in a row`,
    Object.fromEntries(seen),
  );
});
