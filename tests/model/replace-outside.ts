import { vi } from "vitest";
import { current } from "./current.ts";
import { evaluateRound, writeReport } from "./outside/evaluator.ts";
import { interviewRow } from "./outside/interview-row.ts";
import { CASES, materialOf, QUESTIONS } from "./outside/question-bank.ts";
import { judge } from "./outside/runner.ts";

/**
 * Puts the world that is simulated in the place of what the room reaches outside. To be imported before the room is:
 * the database's queries, the runner's client and the model's turns are the outermost modules that are its own.
 */
const question = <T>(work: () => T) =>
  current().calls.make({ service: "questions", patienceMs: 10_000, work });
const rows = <T>(work: () => T) => current().calls.make({ service: "postgres", patienceMs: 10_000, work });

vi.mock("../../drizzle/client.ts", () => ({ connect: () => ({}) }));
vi.mock("../../drizzle/queries/saved-rows.ts", () => ({
  saveRows: (_: unknown, saved: never[]) => rows(() => current().postgres.save(saved)),
}));
vi.mock("../../drizzle/queries/asked-question.ts", () => ({
  loadAsked: (_: unknown, id: string) =>
    question(() => {
      const asked = QUESTIONS.find((one) => one.public.id === id);
      return asked ? { question: asked, cases: CASES } : null;
    }),
}));
vi.mock("../../drizzle/queries/selection-material.ts", () => ({
  selectionMaterial: () => question(() => materialOf(current().setup.type)),
}));
vi.mock("../../drizzle/queries/skills.ts", () => ({ skillsOf: () => rows(() => {}) }));
vi.mock("../../drizzle/queries/interviews.ts", () => ({
  loadInterviewForRoom: () => question(() => interviewRow(current())),
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
  interviewerTurn: (_: unknown, brief: never, options: never) => {
    current().watch.briefed(brief);
    return current().interviewer.turn(brief, options);
  },
}));
vi.mock("../../ai/evaluator.ts", () => ({
  evaluateRound: (_: unknown, record: never, options: never) =>
    evaluateRound(current().calls, record, options),
  writeReport: (_: unknown, rounds: never, options: never) => writeReport(current().calls, rounds, options),
}));
vi.mock("../../durable-objects/question-shelf.ts", async (importOriginal) => {
  const original = await importOriginal<typeof import("../../durable-objects/question-shelf.ts")>();
  class FaultyShelf extends original.QuestionShelf {
    override async question(id: string) {
      const { calls, faults } = current();
      if (faults.isComing("shelf"))
        await calls.make({ service: "shelf", patienceMs: 10_000, work: () => {} });
      return super.question(id);
    }
  }
  return { ...original, QuestionShelf: FaultyShelf };
});
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
for (const level of ["log", "warn", "error"] as const) vi.spyOn(console, level).mockImplementation(() => {});
