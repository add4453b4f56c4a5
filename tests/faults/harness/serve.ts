// node serve.ts <options as JSON>: the Workers runtime in a process group of its own, so that it can be killed whole.
import fs from "node:fs";
import path from "node:path";
import type { Readable } from "node:stream";
import { Log, LogLevel, Miniflare } from "miniflare";
import * as v from "valibot";
import { WorkersConfig } from "../../../local/bundles/config.ts";

const Options = v.object({
  build: v.string(),
  /** Where rooms and files are kept. */
  folder: v.string(),
  bindings: v.record(v.string(), v.string()),
});

const { build, folder, bindings } = v.parse(Options, JSON.parse(process.argv[2] ?? ""));
const { api } = v.parse(WorkersConfig, JSON.parse(fs.readFileSync(path.join(build, "config.json"), "utf8")));

// The test is gone: nobody is left to end this group.
process.stdin.on("end", () => process.kill(-process.pid, "SIGKILL")).resume();

const miniflare = new Miniflare({
  host: "127.0.0.1",
  port: 0,
  log: new Log(LogLevel.ERROR),
  handleRuntimeStdio,
  cf: false,
  durableObjectsPersist: path.join(folder, "rooms"),
  r2Persist: path.join(folder, "files"),
  name: api.name,
  compatibilityDate: api.compatibility_date,
  compatibilityFlags: api.compatibility_flags,
  modules: true,
  modulesRoot: build,
  scriptPath: path.join(build, "worker.js"),
  modulesRules: [
    { type: "ESModule", include: ["**/*.js", "**/*.mjs"] },
    { type: "CompiledWasm", include: ["**/*.wasm"] },
  ],
  bindings: { ...api.vars, ...bindings },
  durableObjects: Object.fromEntries(
    api.durable_objects.map(({ name, class_name }) => [name, { className: class_name, useSQLite: true }]),
  ),
  r2Buckets: Object.fromEntries(api.r2_buckets.map(({ binding, bucket_name }) => [binding, bucket_name])),
  ratelimits: Object.fromEntries(api.ratelimits.map(({ name, ...limit }) => [name, limit])),
});
const url = await miniflare.ready;
process.stdout.write(`ready ${url.origin}\n`);

function handleRuntimeStdio(stdout: Readable, stderr: Readable): void {
  for (const stream of [stdout, stderr]) stream.on("data", (chunk) => process.stderr.write(chunk));
}
