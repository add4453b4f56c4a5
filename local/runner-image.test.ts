import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startRunnerImage } from "./runner-image.ts";

/** A stand-in for Docker that notes its arguments and refuses one command. */
let folder = "";
const before = process.env.PATH;
function install(refused: string) {
  const script = `#!/bin/sh
echo "$*" >> ${folder}/calls
[ "$1" = "${refused}" ] && { echo refused; exit 1; }
[ "$1" = run ] && echo "$RUNNER_KEY" > ${folder}/key
exit 0`;
  fs.writeFileSync(path.join(folder, "docker"), script, { mode: 0o755 });
  process.env.PATH = `${folder}:${before}`;
}
const calls = () => fs.readFileSync(path.join(folder, "calls"), "utf8").trim().split("\n");
const start = (said: string[] = []) =>
  startRunnerImage({
    root: folder,
    folder,
    port: 4711,
    key: "the-key",
    say: (line) => said.push(line),
    before: async () => fs.appendFileSync(path.join(folder, "calls"), "port freed\n"),
  });

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "docker-"));
});
afterEach(() => {
  process.env.PATH = before;
  fs.rmSync(folder, { recursive: true, force: true });
});

test("the image is built and run on the given port, confined, with the key out of the arguments", async () => {
  install("nothing");
  const container = await start();
  const run = calls().find((call) => call.startsWith("run ")) ?? "";
  expect(calls().indexOf("port freed")).toBe(calls().indexOf(run) - 1);
  expect(run).toContain("-p 127.0.0.1:4711:8790");
  expect(run).toContain("--cap-drop ALL");
  expect(run).not.toContain("the-key");
  expect(fs.readFileSync(path.join(folder, "key"), "utf8").trim()).toBe("the-key");
  await container?.stop();
  expect(calls().at(-1)).toMatch(/^rm -f mockingbird-runner-/);
});

test("where Docker does not run nothing is tried", async () => {
  install("info");
  expect(await start()).toBeNull();
  expect(calls()).toEqual(["info"]);
});

test.each(["build", "run"])("a refused %s is said and leaves no container", async (refused) => {
  install(refused);
  const said: string[] = [];
  expect(await start(said)).toBeNull();
  expect(said.at(-1)).toContain("refused");
});
