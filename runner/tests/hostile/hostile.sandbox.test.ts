import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { boxCgroups } from "../harness.ts";
import { copyRunner } from "../layout.ts";
import type { Outcome } from "./engine.ts";
import { orphans } from "./host.ts";
import { hostileGroups } from "./programs.ts";

const isRoot = process.getuid?.() === 0;
/** Of nobody: below the users boxes get, and outside what systemd gives to people. */
const ORDINARY = 61100;
const BOX_USERS = { first: 61184, last: 65519 };

/** `each`: only each nth program is judged in this mode. */
type Mode = {
  name: string;
  memoryLimit: RegExp;
  user?: number;
  env: Record<string, string>;
  each?: number;
};
/** The whole corpus in the second mode as well: `HOSTILE=all`. Its boxes are the same; what differs is who opens them. */
const EACH = process.env.HOSTILE === "all" ? 1 : 4;
const modes: Mode[] = isRoot
  ? [
      { name: "as root, with cgroups where they are writable", memoryLimit: /./, env: {} },
      {
        name: "as an ordinary user, without cgroups",
        memoryLimit: /^watchdog$/,
        user: ORDINARY,
        env: { RUNNER_CGROUPS: "off" },
        each: EACH,
      },
    ]
  : [{ name: "as this user, without cgroups", memoryLimit: /^watchdog$/, env: { RUNNER_CGROUPS: "off" } }];

const names = Object.entries(hostileGroups).flatMap(([group, programs]) =>
  programs.map((program) => `${group}: ${program.name}`),
);

test("there are at least a hundred programs, in every group and no name twice", () => {
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(100);
  for (const programs of Object.values(hostileGroups)) expect(programs.length).toBeGreaterThanOrEqual(3);
});

/** What became of the programs in one mode. */
type Judged = {
  outcomes: Map<string, Outcome>;
  memoryLimit: string;
  said: string;
  pid: number;
  status: number | null;
};
const judged = new Map<Mode, Judged>();
let layout: ReturnType<typeof copyRunner>;
beforeAll(async () => {
  layout = copyRunner({ withTests: true });
  // Side by side: most of the time goes into waiting for limits of time.
  await Promise.all(modes.map(async (mode) => judged.set(mode, await judgeAll(mode))));
}, 900_000);
afterAll(() => layout.remove());

async function judgeAll(mode: Mode): Promise<Judged> {
  const command = [
    layout.node,
    path.join(layout.folder, "runner/tests/hostile/judge-all.ts"),
    "",
    String(mode.each ?? 1),
  ];
  const drop = ["setpriv", `--reuid=${mode.user}`, `--regid=${mode.user}`, "--clear-groups", "--"];
  const [program = "", ...rest] = mode.user === undefined ? command : [...drop, ...command];
  const child = spawn(program, rest, {
    cwd: layout.folder,
    env: { PATH: process.env.PATH, ...mode.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const all: Judged = { outcomes: new Map(), memoryLimit: "", said: "", pid: child.pid ?? 0, status: null };
  child.stderr.on("data", (data) => {
    all.said += data;
  });
  for await (const line of createInterface(child.stdout)) {
    const told = JSON.parse(line);
    if ("memoryLimit" in told) all.memoryLimit = told.memoryLimit;
    else all.outcomes.set(told.name, told);
  }
  if (child.exitCode === null) await once(child, "exit");
  return { ...all, status: child.exitCode };
}

describe.each(modes)("$name", (mode) => {
  const of = (): Judged => {
    const all = judged.get(mode);
    if (!all) throw new Error("the programs were not judged");
    return all;
  };

  const judgedNames = names.filter((_, index) => index % (mode.each ?? 1) === 0);

  test("all were judged, and the judge ended well", () => {
    const { outcomes, memoryLimit, said, status } = of();
    expect([status, said]).toEqual([0, expect.any(String)]);
    expect(memoryLimit).toMatch(mode.memoryLimit);
    expect([...outcomes.keys()].sort(), said).toEqual([...judgedNames].sort());
  });

  test("no process and no cgroup is left", () => {
    const users = mode.user === undefined ? BOX_USERS : { first: mode.user, last: mode.user };
    if (isRoot) expect(orphans(users)).toEqual([]);
    expect(boxCgroups(of().pid)).toEqual([]);
  });

  test.each(judgedNames)("%s", (name) => {
    expect(of().outcomes.get(name)?.problems).toEqual([]);
  });
});
