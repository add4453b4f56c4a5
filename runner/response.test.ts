import { expect, test } from "vitest";
import type { JudgedTest } from "../domain/judge/verdict.ts";
import { Shown } from "./response.ts";

const sample = (): JudgedTest => ({ id: "1", status: "passed", passed: true, time_ms: 1, is_sample: true });

test("what samples print is kept up to a bound for all of them, and it says what is left out", () => {
  const shown = new Shown();
  const text = "x".repeat(60_000);
  const judged = Array.from({ length: 200 }, () => {
    const one = sample();
    shown.add(one, { actual: "1" }, { stdout: text, stderr: "" });
    return one;
  });
  expect(judged[0]?.stdout).toBe(text);
  expect(judged[199]?.stdout).toMatch(/^x{1024}… 58976 more characters$/);
  expect(JSON.stringify(judged).length).toBeLessThan(1_500_000);
});
