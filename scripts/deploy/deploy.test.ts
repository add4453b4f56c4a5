import fs from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCommand } from "../../local/run-command.ts";
import { NEEDED } from "./secrets.ts";
import { askedFor } from "./target.ts";

/** A folder with a stand-in for wrangler that notes how it was called. */
let folder = "";
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "deploy-"));
  const script = `#!/bin/sh\necho "$*" >> ${folder}/calls\necho '[]'\n`;
  fs.writeFileSync(path.join(folder, "wrangler"), script, { mode: 0o755 });
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const calls = () =>
  fs.existsSync(path.join(folder, "calls"))
    ? fs.readFileSync(path.join(folder, "calls"), "utf8").trim().split("\n")
    : [];

const deploy = (args: string[], given: Record<string, string> = {}) => {
  const unset = Object.fromEntries(NEEDED.map(({ name }) => [name, ""]));
  const env = { ...unset, ...given, PATH: `${folder}:${process.env.PATH}` };
  return runCommand(process.execPath, [...process.execArgv, "scripts/deploy.ts", ...args], { env });
};

test("what is missing is named before anything is touched", async () => {
  const { ok, output } = await deploy(["--env", "staging"], { RUNNER_KEY: "key" });
  expect(ok).toBe(false);
  expect(output).toContain("Nothing was deployed");
  for (const { name } of NEEDED.filter(({ name }) => name !== "RUNNER_KEY")) expect(output).toContain(name);
  expect(output).not.toContain("RUNNER_KEY");
  expect(calls()).toEqual(["secret list --format json --env staging"]);
});

test("going back takes the pages first, then the Worker that they were made for", async () => {
  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const made = (id: string) => ({ id, created_on: id, latest_stage: { status: "success" } });
    const result = request.url?.includes("?")
      ? [made("now"), made("before")]
      : { canonical_deployment: { id: "now" } };
    response.end(JSON.stringify({ result }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { ok, output } = await deploy(["--rollback"], {
    CLOUDFLARE_ACCOUNT_ID: "account",
    CLOUDFLARE_API_TOKEN: "token",
    CLOUDFLARE_API_BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  });
  server.close();
  expect({ ok, output }).toMatchObject({ ok: true, output: expect.stringContaining("Rolled back") });
  expect(asked.at(-1)).toMatch(/^POST .*\/deployments\/before\/rollback$/);
  expect(calls()).toEqual([expect.stringMatching(/^rollback --yes .* --env *$/)]);
});

test("a rollback that cannot take the pages back leaves the Worker as it is", async () => {
  const { ok } = await deploy(["--rollback"], { CLOUDFLARE_API_TOKEN: "", CLOUDFLARE_ACCOUNT_ID: "" });
  expect([ok, calls()]).toEqual([false, []]);
});

test.each([
  [[], { act: "deploy", environment: "production" }],
  [["--env", "staging"], { act: "deploy", environment: "staging" }],
  [["--dry-run"], { act: "dry-run" }],
  [["--preview", "new-room"], { act: "preview", preview: "new-room" }],
  [["--rollback"], { act: "rollback" }],
])("%j is understood", (args, asked) => {
  expect(askedFor(args)).toMatchObject(asked);
});

test.each([
  [["--env", "stagign"]],
  [["--preview", "main"]],
  [["--preview", "Über"]],
  [["--dry-run", "--rollback"]],
  [["--fast"]],
])("%j is refused before anything happens", (args) => {
  expect(() => askedFor(args)).toThrow();
});
