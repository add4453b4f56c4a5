import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { processHandle } from "./process-handle.ts";

test("a process is alive until it has ended, and killing it twice does no harm", async () => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
  const handle = processHandle(child.pid ?? 0);
  expect([handle.pid, handle.isAlive()]).toEqual([child.pid, true]);
  handle.kill();
  expect((await once(child, "exit"))[1]).toBe("SIGKILL");
  expect(handle.isAlive()).toBe(false);
  handle.kill();
});

test("a number nobody has is not alive, and nobody is killed", () => {
  const handle = processHandle(2 ** 22 + 1);
  expect(handle.isAlive()).toBe(false);
  handle.kill();
});
