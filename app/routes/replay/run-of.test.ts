import { expect, test } from "vitest";
import type { ReplayEventOf } from "../../../domain/replay/replay.ts";
import { result } from "../../../domain/room/fixtures.ts";
import type { RunResult } from "../../../domain/submission.ts";
import { outcomeOf, runLine, runOf } from "./run-of.ts";

const asked = (fields: Partial<ReplayEventOf<"run">> = {}): ReplayEventOf<"run"> => ({
  at: 0,
  kind: "run",
  run: 1,
  mode: "RUN",
  language: "python",
  ownInput: false,
  ...fields,
});
const judged = (fields: Partial<RunResult>, failure: string | null = null): ReplayEventOf<"judged"> => ({
  at: 1000,
  kind: "judged",
  run: 1,
  result: { ...result(), ...fields },
  failure,
});
const all = { status: "COMPLETED", tests_passed: 3, tests_total: 3 } as const;
const broken = { status: "ERROR", compile: { ok: false, message: "';' expected" } } as const;

test("a run passed when every test did, those that are hidden too", () => {
  expect(outcomeOf(runOf(asked(), judged(all)))).toBe("passed");
  expect(outcomeOf(runOf(asked({ mode: "SUBMIT" }), judged({ ...all, tests_passed: 2 })))).toBe("failed");
});

test("a run that took too long or did not compile failed, whatever it was run on", () => {
  for (const ownInput of [false, true]) {
    expect(outcomeOf(runOf(asked({ ownInput }), judged({ ...all, status: "TIMEOUT" })))).toBe("failed");
    expect(outcomeOf(runOf(asked({ ownInput }), judged(broken)))).toBe("failed");
  }
});

test("input of one's own has nothing to pass: it ran through", () => {
  const own = { status: "COMPLETED", tests_passed: 0, tests_total: 0 } as const;
  expect(outcomeOf(runOf(asked({ ownInput: true }), judged(own)))).toBe("passed");
});

test("nothing is said of a run whose result is not shared, is not there yet or is the runner's failure", () => {
  expect(outcomeOf(runOf(asked(), null))).toBe("untold");
  expect(outcomeOf(runOf(asked(), judged(all, "The runner was lost.")))).toBe("untold");
});

test("its line says why it failed", () => {
  const line = (fields: Partial<RunResult>, ownInput = false) =>
    runLine(runOf(asked({ ownInput }), judged(fields)));
  expect(line({ ...all, status: "TIMEOUT", tests_passed: 0 })).toBe(
    "Ran Python, 0 of 3 samples, not in time",
  );
  expect(line({ ...all, status: "ERROR" }, true)).toBe("Ran Python on input of your own, with errors");
  expect(line(broken)).toBe("Python: does not compile");
  expect(line(all)).toBe("Ran Python, 3 of 3 samples");
});
