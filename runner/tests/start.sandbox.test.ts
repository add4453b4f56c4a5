import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const MAIN = path.join(import.meta.dirname, "../main.ts");

let folder = "";
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "start-"));
  fs.chmodSync(folder, 0o755); // boxes run as other users
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** A folder for PATH that holds only this as bubblewrap. */
function withBwrap(script: string | undefined): string {
  const bin = fs.mkdtempSync(path.join(folder, "bin-"));
  fs.chmodSync(bin, 0o755);
  if (script !== undefined) fs.writeFileSync(path.join(bin, "bwrap"), script, { mode: 0o755 });
  return bin;
}

async function start(PATH: string, env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH, RUNNER_KEY: "a-key", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { out: "", err: "" };
  child.stdout.on("data", (data) => {
    said.out += data;
  });
  child.stderr.on("data", (data) => {
    said.err += data;
  });
  return { child, said, ended: once(child, "close").then(([status]) => status as number | null) };
}

test("without bubblewrap the runner ends with status 1 and says what to install", async () => {
  const { said, ended } = await start(withBwrap(undefined));
  expect(await ended).toBe(1);
  expect(said.err).toContain("bubblewrap is missing: install it (apt-get install bubblewrap");
});

test("where user namespaces are blocked it ends with status 1, bubblewrap's own complaint and advice", async () => {
  const { said, ended } = await start(
    withBwrap(
      '#!/bin/sh\necho "bwrap: No permissions to create a new namespace, likely because the kernel does not allow non-privileged user namespaces." >&2\nexit 1\n',
    ),
  );
  expect(await ended).toBe(1);
  expect(said.err).toMatch(
    /A sandbox could not be started \(bwrap: No permissions to create a new namespace/,
  );
  expect(said.err).toMatch(/sysctl|start it as runner\/README\.md says/);
});

test("a bubblewrap that isolates nothing is found out, and nothing is served", async () => {
  // Runs the command outside: every argument up to the first plain `--` is dropped.
  const { said, ended } = await start(
    withBwrap('#!/bin/sh\nwhile [ "$1" != "--" ]; do shift; done\nshift\nexec "$@"\n'),
  );
  expect(await ended).toBe(1);
  expect(said.err).toMatch(/^(The sandbox|A sandbox)/m);
  expect(said.err).not.toContain("self-test passed");
});

test("told to stay it answers 503 with the reason, and judges nothing", async () => {
  const { child, said, ended } = await start(withBwrap(undefined), { RUNNER_STAY: "1" });
  await expect
    .poll(() => said.err, { timeout: 10_000 })
    .toContain("code cannot be run: bubblewrap is missing");
  const url = said.out.trim().split(" ").at(-1);
  const ready = await fetch(`${url}/readyz`);
  expect(ready.status).toBe(503);
  expect(await ready.json()).toMatchObject({ error: { code: "ISOLATION_UNAVAILABLE" } });
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
});
