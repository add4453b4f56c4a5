import fs from "node:fs";
import { LANGUAGES } from "../../../domain/judge/signature.ts";
import { findBwrap, findToolchains } from "../../languages/toolchains.ts";
import { openRuntimeDir } from "../../sandbox/runtime-dir.ts";
import { openSandbox } from "../../sandbox/sandbox.ts";
import { isolationProblem } from "../../selftest.ts";
import { createEngine } from "./engine.ts";
import { openHost } from "./host.ts";
import { hostileGroups } from "./programs.ts";

// Judges every hostile program and prints one line of JSON each: a process of its own, so that it can be started as
// another user. `node judge-all.ts [a part of the names [only each nth of them]]`
const AT_ONCE = 2;
const wanted = process.argv[2] ?? "";
const each = Number(process.argv[3] ?? 1);
const programs = Object.entries(hostileGroups).flatMap(([group, list]) =>
  list.map((program) => ({ ...program, name: `${group}: ${program.name}` })),
);
const queue = programs
  .filter((program) => program.name.includes(wanted))
  .filter((_, index) => index % each === 0);

const runtime = openRuntimeDir();
const sandbox = openSandbox(runtime);
if ("unavailable" in sandbox) throw new Error(sandbox.unavailable);
const { found, missing } = await findToolchains(runtime, findBwrap() ?? "bwrap");
for (const language of LANGUAGES) if (missing.has(language)) throw new Error(missing.get(language));
const problem = await isolationProblem(sandbox, found);
if (problem) throw new Error(problem);
const host = await openHost();
const engine = createEngine(sandbox, found, host);
say({ memoryLimit: sandbox.memoryLimit, uid: process.getuid?.() });

await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let program = queue.shift(); program; program = queue.shift()) say(await engine.run(program));
  }),
);
await engine.close();
await sandbox.close();
host.close();

function say(line: object): void {
  fs.writeSync(1, `${JSON.stringify(line)}\n`);
}
