import { expect, test } from "vitest";
import { logLine, noteLine } from "./log-line.ts";

test("a line is JSON with level, time and event first, and nothing that is not known", () => {
  expect(logLine("warn", 0, "x", { request_id: "r", gone: undefined, none: null, n: 0 })).toBe(
    '{"level":"warn","at":"1970-01-01T00:00:00.000Z","event":"x","request_id":"r","n":0}',
  );
});

test("what is long is cut, so that no line is lost for its length", () => {
  const line = JSON.parse(logLine("info", 0, "x", { text: "a".repeat(9_999), list: Array(50).fill("b") }));
  expect(line.text).toHaveLength(300);
  expect(line.list).toHaveLength(10);
});

test.each([
  ["ok", undefined, "info"],
  ["refused", undefined, "info"],
  ["failed", undefined, "error"],
  ["failed", "warn", "warn"],
] as const)("%s with %s is told as %s", (outcome, level, told) => {
  const line = JSON.parse(
    noteLine(
      {
        event: "effect",
        what: "run-code",
        outcome,
        ms: 12.34,
        request_id: "r",
        figures: { waited_ms: 5, tries: 1 },
        ids: { interview_id: "i" },
        ...(level && { level }),
      },
      0,
    ),
  );
  expect(line).toMatchObject({ level: told, what: "run-code", ms: 12.3, waited_ms: 5, interview_id: "i" });
});
