import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { countOutcome, failureLines, failuresOf, readOutcome } from "./outcome.ts";

const root = path.resolve(import.meta.dirname, "../..");

const FILES = {
  "good.test.js": 'test("is fine", () => {}); test.skip("is left out", () => {});',
  "bad.test.js": 'test("is two", () => { expect(1, "one").toBe(2); }); test("is fine", () => {});',
  "late.test.js":
    'test("leaves something behind", () => { setTimeout(() => { throw new Error("late"); }); });',
  "lost.test.js": 'import "./nowhere.js"; test("never runs", () => {});',
  "hook.test.js":
    'describe("with a hook", () => { afterAll(() => { throw new Error("hook"); }); test("is fine", () => {}); });',
};

test("what a run of Vitest came to is written down, with what failed outside every test", async () => {
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), "mockingbird-reporter-"));
  try {
    fs.symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"));
    for (const [name, text] of Object.entries(FILES)) fs.writeFileSync(path.join(folder, name), text);
    const file = path.join(folder, "outcome.json");
    const reporter = path.join(root, "scripts/tests/outcome-reporter.ts");
    const vitest = spawn(
      process.execPath,
      [
        path.join(root, "node_modules/vitest/vitest.mjs"),
        "run",
        "--globals",
        "--root",
        folder,
        `--reporter=${reporter}`,
      ],
      { cwd: folder, env: { ...process.env, OUTCOME_FILE: file }, stdio: "ignore" },
    );
    expect(await once(vitest, "close")).toEqual([1, null]);
    const outcome = readOutcome(fs.readFileSync(file, "utf8"), false);
    expect(failureLines(failuresOf(outcome), folder).sort()).toEqual([
      "bad.test.js > is two > AssertionError: one: expected 1 to be 2 // Object.is equality",
      "hook.test.js > Error: hook",
      expect.stringMatching(/^lost\.test\.js > Error: .*nowhere/),
    ]);
    expect(outcome.elsewhere).toEqual(["Error: late"]);
    expect(countOutcome(outcome)).toEqual({ passed: 4, failed: 4, skipped: 1 });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
});
