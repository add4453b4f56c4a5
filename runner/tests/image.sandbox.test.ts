import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createRunnerClient } from "../client.ts";
import { seccompProfile } from "../container/seccomp-profile.ts";
import { syscallTables } from "../sandbox/syscalls.ts";
import { request } from "./harness.ts";
import { copyRunner, ROOT } from "./layout.ts";

const ORDINARY = 61101;
const isRoot = process.getuid?.() === 0;

let layout: ReturnType<typeof copyRunner>;
let scratch = "";
beforeAll(() => {
  layout = copyRunner();
  scratch = fs.mkdtempSync(path.join(os.tmpdir(), "image-"));
  if (isRoot) fs.chownSync(scratch, ORDINARY, ORDINARY);
});
afterAll(() => {
  layout.remove();
  fs.rmSync(scratch, { recursive: true, force: true });
});

/** What the image starts, as its user: an ordinary one. */
const entry = () => [
  ...(isRoot ? ["setpriv", `--reuid=${ORDINARY}`, `--regid=${ORDINARY}`, "--clear-groups", "--"] : []),
  layout.node,
  "runner/main.ts",
];

async function started(
  command: string[],
  env: Record<string, string>,
  stdio: (number | "pipe" | "ignore")[] = [],
) {
  const child = spawn(command[0]!, command.slice(1), {
    cwd: layout.folder,
    env: { PATH: process.env.PATH, RUNNER_KEY: "a-key", RUNNER_CACHE: path.join(scratch, "cache"), ...env },
    stdio: ["ignore", "pipe", "pipe", ...stdio],
  });
  const said = { out: "", err: "" };
  child.stdout?.on("data", (data) => {
    said.out += data;
  });
  child.stderr?.on("data", (data) => {
    said.err += data;
  });
  await expect
    .poll(() => said.err || child.exitCode, { timeout: 30_000, interval: 100 })
    .toMatch(/self-test passed/);
  const url = said.out.trim().split(" ").at(-1) ?? "";
  return { child, said, url };
}

async function stop(child: ChildProcess) {
  child.kill("SIGTERM");
  if (child.exitCode === null) await once(child, "exit");
}

const languages = {
  javascript: "var f = (x) => x;",
  python: "def f(x): return x",
  java: "class Solution { int f(int x) { return x; } }",
} as const;

async function judgesAll(url: string) {
  const client = createRunnerClient({ url, keys: "a-key" });
  for (const [language, code] of Object.entries(languages)) {
    const judged = await client.judge(request({ language: language as keyof typeof languages, code }));
    expect(judged, language).toMatchObject({ ok: true, response: { tests_passed: 1 } });
  }
}

test("from the image's files alone, as an ordinary user, it starts, is healthy, and judges", async () => {
  const { child, url } = await started(entry(), { NODE_ENV: "production" });
  await judgesAll(url);
  const health = /^ {2}CMD (\[.*\])$/m.exec(
    fs.readFileSync(path.join(ROOT, "runner/Dockerfile"), "utf8"),
  )?.[1];
  const [, ...script] = (JSON.parse(health ?? "[]") as string[]).map((part) =>
    part.replace("http://127.0.0.1:8790", url),
  );
  const check = spawn(layout.node, script, { stdio: "ignore" });
  expect((await once(check, "exit"))[0]).toBe(0);
  await stop(child);
  const after = spawn(layout.node, script, { stdio: "ignore" });
  expect((await once(after, "exit"))[0]).toBe(1);
});

test("under the container's system call profile it isolates and judges as well", async () => {
  const filter = path.join(scratch, "container.bpf");
  fs.writeFileSync(filter, denying(seccompProfile().syscalls[0]!.names));
  const fd = fs.openSync(filter, "r");
  const around = ["bwrap", "--bind", "/", "/", "--dev-bind", "/dev", "/dev", "--proc", "/proc"];
  const [drop, node] = isRoot ? [entry().slice(0, 5), entry().slice(5)] : [[], entry()];
  const command = [...drop, ...around, "--die-with-parent", "--seccomp", "3", "--", ...node];
  const { child, url } = await started(command, {}, [fd]);
  await judgesAll(url);
  await stop(child);
  fs.closeSync(fd);
});

test("Java's archive made at the image's build is the one that boxes use", async () => {
  const prebuilt = path.join(scratch, "prebuilt");
  fs.mkdirSync(prebuilt);
  // A root of its own, where the build may make /d as it may in the image.
  const folders = fs.readdirSync("/").filter((name) => !["d", "dev", "proc"].includes(name));
  const inOwnRoot = [
    ...folders.flatMap((name) => ["--bind", `/${name}`, `/${name}`]),
    ...["--dev-bind", "/dev", "/dev", "--proc", "/proc"],
  ];
  execFileSync("bwrap", [...inOwnRoot, "--", layout.node, "runner/languages/java/prebuild.ts"], {
    cwd: layout.folder,
    env: { PATH: process.env.PATH, RUNNER_PREBUILT: prebuilt },
    stdio: "pipe",
  });
  expect(
    fs
      .readdirSync(prebuilt)
      .map((name) => path.extname(name))
      .sort(),
  ).toEqual([".jar", ".jsa"]);
  const cache = path.join(scratch, "fresh-cache");
  const { child, url } = await started(entry(), { RUNNER_PREBUILT: prebuilt, RUNNER_CACHE: cache });
  await judgesAll(url);
  expect(fs.readdirSync(cache).filter((name) => /\.(jar|jsa)$/.test(name))).toEqual([]);
  await stop(child);
});

/** A filter that refuses these calls, in classic BPF: load the number, compare with each, allow the rest. */
function denying(names: readonly string[]): Buffer {
  const table = syscallTables[process.arch as "x64" | "arm64"].denied;
  const numbers = names.map((name) => table[name]).filter((number) => number !== undefined);
  const program = [
    [0x20, 0, 0, 0],
    ...numbers.flatMap((number) => [
      [0x15, 0, 1, number],
      [0x06, 0, 0, 0x00050001],
    ]),
    [0x06, 0, 0, 0x7fff0000],
  ] as [number, number, number, number][];
  const bytes = Buffer.alloc(program.length * 8);
  for (const [index, [code, yes, no, value]] of program.entries()) {
    bytes.writeUInt16LE(code, index * 8);
    bytes.writeUInt8(yes, index * 8 + 2);
    bytes.writeUInt8(no, index * 8 + 3);
    bytes.writeUInt32LE(value, index * 8 + 4);
  }
  return bytes;
}
