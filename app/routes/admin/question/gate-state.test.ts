import { expect, test } from "vitest";
import type { Job } from "../../../../domain/authoring/wire.ts";
import { edited } from "./fixtures.ts";
import { gateOf } from "./gate-state.ts";

const job = (change: Partial<Job> = {}): Job => ({
  id: "j",
  kind: "PUBLISH_CHECK",
  status: "DONE",
  revision: 3,
  steps_done: 9,
  steps_total: 9,
  result: { passed: true, lines: [{ name: "hints", state: "holds", message: "3 hints" }] },
  failure: null,
  started_by: null,
  created_at: "2026-11-23T09:00:00Z",
  finished_at: null,
  ...change,
});
const gate = (jobs: Job[], problems = 0, unsaved: "title"[] = []) =>
  gateOf({ question: edited({ jobs }), unsaved }, problems).kind;

test("a check that passed on this very revision lets it go live", () => {
  expect(gate([job()])).toBe("passed");
});

test("a check of an older revision, or before the last change is saved, does not", () => {
  expect(gate([job({ revision: 2 })])).toBe("stale");
  expect(gate([job()], 0, ["title"])).toBe("stale");
});

test("what is missing is told before anything is run, and again as soon as it is missing again", () => {
  expect(gate([], 2)).toBe("missing");
  expect(gate([job({ revision: 2 })], 1)).toBe("missing");
  expect(gate([])).toBe("ready");
});

test("a check under way is shown as far as it is", () => {
  expect(gate([job({ status: "RUNNING", result: null })])).toBe("running");
});

test("a check that was stopped can be begun again", () => {
  expect(gate([job({ status: "CANCELLED", result: null })])).toBe("broken");
  expect(gate([job({ status: "FAILED", revision: 1 })])).toBe("ready");
});

test("without a draft there is nothing to publish, but for a question that never was", () => {
  const live = edited({ revision: 0, standing: "live" });
  expect(gateOf({ question: live, unsaved: [] }, 0).kind).toBe("unchanged");
  expect(gateOf({ question: edited({ standing: "draft", version: 0 }), unsaved: [] }, 1).kind).toBe(
    "missing",
  );
});

test("a result that cannot be read lets nothing go live", () => {
  expect(gate([job({ result: { passed: "yes" } })])).toBe("fails");
});

test("another kind of work is no check", () => {
  expect(gate([job({ kind: "CASES" })])).toBe("ready");
});
