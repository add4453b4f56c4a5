import fs from "node:fs";
import path from "node:path";
import * as v from "valibot";
import { holdFile } from "../lock-file.ts";
import { markProcess, ProcessMark } from "../processes.ts";
import { runCommand } from "../run-command.ts";
import { hashInputs } from "./inputs.ts";

/** Folders with what runs: the Worker's modules, the pages' modules and assets, and both TOML files as JSON. */
export type Bundles = { worker: string; pages: string; assets: string; config: string };
export type BuildResult = { ok: true; bundles: Bundles } | { ok: false; message: string };

/** Not in build/, which Remix empties whenever it builds. */
const CACHE = "node_modules/.cache/mockingbird";
const SHARED = ["domain", "package-lock.json", "local/bundles"];
const WORKER = [...SHARED, "wrangler.toml", "worker", "durable-objects", "ai", "drizzle", "runner/client.ts"];
const PAGES = [...SHARED, "app", "vite.config.ts"];
const CONFIG = ["wrangler.toml", "app/wrangler.toml", "local/bundles"];

/**
 * Builds what changed since the last time, by a hash over the inputs. Every build has a folder of its own, so that a
 * running app keeps its files; of two builds at once the second waits and finds the work done.
 */
export async function buildBundles(root: string, say: (line: string) => void): Promise<BuildResult> {
  const at = (kind: string, inputs: string[]) => path.join(root, CACHE, kind, hashInputs(root, inputs));
  const worker = at("worker", WORKER);
  const pages = at("pages", PAGES);
  const config = `${at("config", CONFIG)}.json`;
  const bundles: Bundles = {
    worker,
    pages: path.join(pages, "functions"),
    assets: path.join(pages, "assets"),
    config,
  };
  const missing = () => [worker, pages, config].filter((output) => !fs.existsSync(output));
  if (missing().length === 0) return { ok: true, bundles };

  const release = await lockBuilds(root, say);
  try {
    const wanted = missing();
    const failures = await Promise.all([
      wanted.includes(config) ? makeConfig(root, config) : null,
      wanted.includes(worker) ? makeWorker(root, worker, say) : null,
      wanted.includes(pages) ? makePages(root, pages, say) : null,
    ]);
    const message = failures.filter((failure) => failure !== null).join("\n");
    return message ? { ok: false, message } : { ok: true, bundles };
  } finally {
    release();
  }
}

type Failure = string | null;

async function makeWorker(root: string, output: string, say: (line: string) => void): Promise<Failure> {
  say("building the Worker …");
  return inDraft(output, (draft) => runOwn("the Worker", root, "bundle-worker.ts", draft));
}

async function makePages(root: string, output: string, say: (line: string) => void): Promise<Failure> {
  say("building the pages …");
  return inDraft(output, async (draft) => {
    const failure = await run("the pages", root, "remix", ["vite:build"]);
    if (failure) return failure;
    const functions = path.join(draft, "functions");
    const args = ["pages", "functions", "build", "--minify", "--outdir", functions];
    const late = await run("the pages' functions", path.join(root, "app"), "wrangler", [
      ...args,
      "--fallback-service",
      "ASSETS",
    ]);
    if (!late) fs.cpSync(path.join(root, "build/client"), path.join(draft, "assets"), { recursive: true });
    return late;
  });
}

const makeConfig = (root: string, output: string): Promise<Failure> =>
  inDraft(output, (draft) => runOwn("the configuration", root, "read-config.ts", draft));

/** One of the scripts of this folder. */
const runOwn = (what: string, root: string, script: string, output: string): Promise<Failure> =>
  run(what, root, process.execPath, [...process.execArgv, path.join(root, "local/bundles", script), output]);

async function run(what: string, cwd: string, command: string, args: string[]): Promise<Failure> {
  const env = { NODE_ENV: "production", WRANGLER_SEND_METRICS: "false", CI: "1" };
  const result = await runCommand(command, args, { cwd, env });
  return result.ok ? null : `${result.output.trim()}\nBuilding ${what} failed.`;
}

/** An output appears under its name only when it is whole; older builds of its kind go, but for the last few. */
async function inDraft(output: string, make: (draft: string) => Promise<Failure>): Promise<Failure> {
  const draft = `${output}.${process.pid}.draft`;
  const folder = path.dirname(output);
  fs.mkdirSync(folder, { recursive: true });
  // Builds take turns, so any draft still here was left by one that was killed.
  for (const name of fs.readdirSync(folder).filter((name) => name.endsWith(".draft")))
    fs.rmSync(path.join(folder, name), { recursive: true });
  const failure = await make(draft);
  if (failure) fs.rmSync(draft, { recursive: true, force: true });
  else fs.renameSync(draft, output);
  removeOld(folder);
  return failure;
}

const KEPT = 4;

function removeOld(folder: string): void {
  const found = fs
    .readdirSync(folder)
    .map((name) => path.join(folder, name))
    .map((file) => ({ file, at: fs.statSync(file).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  for (const { file } of found.slice(KEPT)) fs.rmSync(file, { recursive: true, force: true });
}

const Builder = v.object({ owner: ProcessMark });

async function lockBuilds(root: string, say: (line: string) => void): Promise<() => void> {
  const file = path.join(root, CACHE, "building.json");
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const owner = markProcess(process.pid, "build");
  if (!owner) throw new Error("this process is not in the process list");
  let told = false;
  while (!holdFile(file, Builder, { owner }).held) {
    if (!told) say("waiting for another build to finish …");
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return () => fs.rmSync(file, { force: true });
}
