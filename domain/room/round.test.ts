import { expect, test } from "vitest";
import { bestSubmission, runsOf } from "./round.ts";
import type { RoomState } from "./state.ts";

const run = (id: string, mode: string, passed: number | null, roundId = "r1") => ({
  id,
  roundId,
  mode,
  result: passed === null ? null : { hidden: { passed, total: 10 } },
});
const state = {
  runs: [
    run("a", "SUBMIT", 4),
    run("b", "SUBMIT", 9),
    run("c", "SUBMIT", 7),
    run("d", "RUN", null),
    run("e", "SUBMIT", 10, "r2"),
  ],
} as unknown as RoomState;

test("a round's runs come oldest first", () => {
  expect(runsOf(state, "r1").map((one) => one.id)).toEqual(["a", "b", "c", "d"]);
});

test("the best submission is the one that passes most hidden tests, not the last", () => {
  expect(bestSubmission(state, "r1")?.id).toBe("b");
  expect(bestSubmission(state, "r3")).toBeNull();
});

test("of submissions that pass as many, the last counts", () => {
  const again = { runs: [...state.runs, run("f", "SUBMIT", 9)] } as unknown as RoomState;
  expect(bestSubmission(again, "r1")?.id).toBe("f");
});
