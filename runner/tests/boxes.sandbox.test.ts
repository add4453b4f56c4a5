import { execFileSync } from "node:child_process";
import fs from "node:fs";
import type { Socket } from "node:net";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { judge } from "../judge.ts";
import { pythonToolchain } from "../languages/python/toolchain.ts";
import { createLauncher } from "../sandbox/launch.ts";
import { openRuntimeDir } from "../sandbox/runtime-dir.ts";
import { openSandbox } from "../sandbox/sandbox.ts";
import { boxCgroups, boxProcesses, request } from "./harness.ts";

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

/** Prepared boxes: shells that wait under `pid`. */
function shellsOf(pid: number): number[] {
  const children = fs.readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean);
  return children
    .map(Number)
    .filter((child) => fs.readFileSync(`/proc/${child}/cmdline`, "utf8").includes("read -r start"));
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

test("a shell that was prepared for a box and died is passed over", async () => {
  const { sandbox, start } = open();
  onTestFinished(() => sandbox.close());
  await sandbox.destroy(await start());
  const prepared = () => shellsOf(process.pid);
  await vi.waitFor(() => expect(prepared().length).toBeGreaterThan(0));
  for (const pid of prepared()) process.kill(pid, "SIGKILL");
  await vi.waitFor(() => expect(prepared()).toEqual([]));
  // That it is gone shows in the kernel before its end is told here.
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect((await start()).hasEnded).toBe(false);
  await sandbox.close();
  expect(prepared()).toEqual([]);
});

test("what cannot enter its cgroup does not become a box", async () => {
  const runtime = openRuntimeDir();
  const python = pythonToolchain(runtime);
  if ("missing" in python) throw new Error(python.missing);
  const launcher = createLauncher(runtime, "/usr/bin/bwrap", true);
  const cgroup = {
    joinFiles: ["/sys/fs/cgroup/absent/cgroup.procs"],
    peakKb: () => null,
    outOfMemory: () => false,
    pids: () => [],
    remove: () => true,
  };
  const child = launcher.prepare({ number: 0, cgroup });
  const control = child.stdio[3] as unknown as Socket;
  control.on("error", () => {});
  control.write(`${launcher.startFile(python.layout())}\n`);
  let said = "";
  control.on("data", (data) => {
    said += data;
  });
  expect(await new Promise((resolve) => child.on("close", resolve))).not.toBe(0);
  expect(said).toBe("");
});

test("the wait for a box takes nothing from the time for the tests", async () => {
  const { sandbox, start } = open();
  const submission = request({ language: "python", code: "def f(x): return x\n", limits: { total_ms: 500 } });
  const verdict = await judge(submission, {
    openBox: async () => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      return await start();
    },
    closeBox: (box) => sandbox.destroy(box),
  });
  expect(verdict).toMatchObject({ status: "COMPLETED", tests_passed: 1 });
  await sandbox.close();
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
