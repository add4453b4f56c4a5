import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keptSecret, takeDataDir } from "./data-dir.ts";
import { isRunning, markProcess } from "./processes.ts";

let dir = "";
beforeEach(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), "data-dir-"));
});
afterEach(() => fs.rmSync(dir, { recursive: true, force: true }));

async function take(url = "http://localhost:1") {
  const taken = await takeDataDir(dir, url);
  if ("heldBy" in taken) throw new Error("the folder is held");
  return taken;
}

/** Writes what a start leaves behind when it is killed. */
function holder(owner: { pid: number; started: string; what: string }, children: object[] = []) {
  fs.writeFileSync(
    path.join(dir, "in-use.json"),
    JSON.stringify({ owner, url: "http://localhost:1", children }),
  );
}

test("a second start on the same folder is told who holds it and where", async () => {
  await take("http://localhost:8788");
  const second = await takeDataDir(dir, "http://localhost:8789");
  expect(second).toMatchObject({ heldBy: { owner: { pid: process.pid }, url: "http://localhost:8788" } });
});

test("a released folder can be taken again", async () => {
  (await take()).release();
  expect((await take()).ended).toEqual([]);
});

test("a holder that was killed is taken over and its children are ended", async () => {
  const child = spawn("sleep", ["600"], { stdio: "ignore" });
  const mark = markProcess(child.pid ?? 0, "workerd");
  if (!mark) throw new Error("sleep did not start");
  holder({ pid: process.pid, started: "some earlier time", what: "npm start" }, [mark]);
  expect((await take()).ended).toEqual([mark]);
  expect(isRunning(mark)).toBe(false);
});

test("a process that only has the number of a former child is left alone", async () => {
  const child = spawn("sleep", ["600"], { stdio: "ignore" });
  const mark = markProcess(child.pid ?? 0, "workerd");
  if (!mark) throw new Error("sleep did not start");
  holder({ pid: process.pid, started: "earlier", what: "npm start" }, [{ ...mark, started: "earlier" }]);
  expect((await take()).ended).toEqual([]);
  expect(isRunning(mark)).toBe(true);
  child.kill("SIGKILL");
});

test("an unreadable note of a holder does not lock the folder for ever", async () => {
  fs.writeFileSync(path.join(dir, "in-use.json"), "{ half");
  expect((await take()).ended).toEqual([]);
});

test("of many starts at once exactly one gets the folder", async () => {
  holder({ pid: process.pid, started: "earlier", what: "npm start" });
  const all = await Promise.all(Array.from({ length: 8 }, () => takeDataDir(dir, "http://localhost:1")));
  expect(all.filter((taken) => "release" in taken)).toHaveLength(1);
});

test("a kept secret stays the same and is for its owner only", () => {
  const secret = keptSecret(dir, "session");
  expect(secret.length).toBeGreaterThanOrEqual(32);
  expect(keptSecret(dir, "session")).toBe(secret);
  expect(fs.statSync(path.join(dir, "session.secret")).mode & 0o077).toBe(0);
});
