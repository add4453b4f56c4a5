import { expect, test } from "vitest";
import type { DataPoint, Note } from "./measured.ts";
import { noting } from "./noting.ts";

const run: Note<"run"> = {
  event: "run",
  what: "python submit",
  outcome: "failed",
  ms: 40,
  request_id: "request-1",
  figures: { queued_ms: 3, tests: 9 },
  cause: "RUNNER_UNREACHABLE",
};

function noted(metrics?: { writeDataPoint(point: DataPoint): void }) {
  const said: [string, Record<string, unknown>][] = [];
  const say = (level: string) => (line: string) => void said.push([level, JSON.parse(line)]);
  const console = { log: say("log"), warn: say("warn"), error: say("error") };
  noting({ console, metrics, now: () => 0 }).note(run);
  return said;
}

test("what happened is a line of its level and its data points", () => {
  const points: DataPoint[] = [];
  const said = noted({ writeDataPoint: (point) => points.push(point) });
  expect(said).toEqual([["error", expect.objectContaining({ event: "run", cause: "RUNNER_UNREACHABLE" })]]);
  expect(points.map(({ indexes }) => indexes[0])).toEqual(["run", "run.queued_ms"]);
});

test("without a store of measurements the line says the same", () => {
  expect(noted()).toHaveLength(1);
});

test("a store that takes nothing fails nothing", () => {
  const said = noted({
    writeDataPoint: () => {
      throw new Error("too many data points");
    },
  });
  expect(said.map(([level, { event }]) => [level, event])).toEqual([
    ["error", "run"],
    ["warn", "not_measured"],
  ]);
});
