import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { afterEach, expect, test, vi } from "vitest";
import { pythonToolchain } from "../languages/python/toolchain.ts";
import { openRuntimeDir } from "../sandbox/runtime-dir.ts";
import { openSandbox } from "../sandbox/sandbox.ts";
import { boxCgroups, boxProcesses } from "./harness.ts";

afterEach(() => {
  delete process.env.RUNNER_CGROUPS;
});

function open() {
  const runtime = openRuntimeDir();
  const sandbox = openSandbox(runtime);
  if ("unavailable" in sandbox) throw new Error(sandbox.unavailable);
  const python = pythonToolchain(runtime);
  if ("missing" in python) throw new Error(python.missing);
  return { sandbox, start: () => sandbox.ready(sandbox.start(python)) };
}

const parent = (pid: number) =>
  Number(/^PPid:\s+(\d+)/m.exec(fs.readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);

test.each(["", "off"])("a box whose outer process is killed ends whole (cgroups: %j)", async (cgroups) => {
  if (cgroups) process.env.RUNNER_CGROUPS = cgroups;
  const { sandbox, start } = open();
  const box = await start();
  const first = box.firstPid!;
  process.kill(parent(first), "SIGKILL");
  expect(await box.receive(5000)).toMatchObject({ type: "ended" });
  await sandbox.destroy(box);
  expect(fs.existsSync(`/proc/${first}`)).toBe(false);
  await sandbox.close();
});

test("a box that is destroyed while it starts leaves nothing", async () => {
  const { sandbox, start } = open();
  const started = [start(), start(), start()].map((box) => box.catch(() => "ended"));
  await sandbox.close();
  await Promise.all(started);
  await vi.waitFor(() => expect(boxProcesses()).toEqual([]), { timeout: 3000 });
  expect(boxCgroups()).toEqual([]);
});

test("after the end no box starts", async () => {
  const { sandbox, start } = open();
  await sandbox.close();
  expect(() => start()).toThrow("the sandbox is closed");
});

test("a box's processes show nothing of the host in their arguments", async () => {
  const { sandbox, start } = open();
  const box = await start();
  const shown = fs.readFileSync(`/proc/${box.firstPid}/cmdline`, "utf8");
  expect(shown).not.toMatch(/--ro-bind|RUNNER_KEY/);
  expect(
    execFileSync("ps", ["-o", "uid=", "-p", String(box.firstPid)], { encoding: "utf8" }).trim(),
  ).not.toBe("0");
  await sandbox.close();
});
