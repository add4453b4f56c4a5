import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "../../local/port.ts";
import { childrenOf, isRunning, type ProcessMark, waitUntil } from "../../local/processes.ts";
import { bankStamp } from "../../local/question-bank.ts";
import { createDatabase, type OwnDatabase } from "../setup/own-database.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const READY_WITHIN_MS = 180_000;

/** Where an app keeps its data, so that it can be started again on them. */
export type Place = { port: number; folder: string; database: OwnDatabase | null; starts: ChildProcess[] };

/** The loaded question bank: in the embedded database of `folder`, or, where it is not empty, in that of `url`. */
export type Bank = { folder: string; url: string };

/** A folder and port of its own, and, where DATABASE_URL names a server, a database of its own on it; `bank`: copied into it. */
export async function newPlace(bank?: Bank): Promise<Place> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "mockingbird-e2e-"));
  const server = process.env.DATABASE_URL;
  const database = server ? await createDatabase(server, bank?.url) : null;
  if (bank && database) fs.copyFileSync(bankStamp(bank.folder, bank.url), bankStamp(folder, database.url));
  else if (bank) fs.cpSync(bank.folder, folder, { recursive: true });
  return { port: await freePort(), folder, database, starts: [] };
}

/** Ends what a failed test left running there, and removes everything. */
export async function removePlace({ folder, database, starts }: Place): Promise<void> {
  for (const child of starts) {
    child.kill("SIGTERM");
    await exited(child);
  }
  fs.rmSync(folder, { recursive: true, force: true });
  await database?.drop();
}

export type RunningApp = {
  url: string;
  /** Milliseconds from the start to the ready line. */
  readyAfterMs: number;
  output: () => string;
  /** All it started. */
  processes: () => ProcessMark[];
  /** Sends the signal to the start; resolves to its exit code, null when the signal ended it. */
  signal: (signal: NodeJS.Signals) => Promise<number | null>;
};

/** Starts the real app, as `npm start` does, and waits for its ready line. */
export async function startApp(place: Place, more: Record<string, string> = {}): Promise<RunningApp> {
  const began = Date.now();
  const { child, output } = launch(place, more);
  const ready = () => /^ready (http:\/\/\S+)$/m.exec(output())?.[1];
  const settled = await waitUntil(() => ready() !== undefined || child.exitCode !== null, READY_WITHIN_MS);
  const url = ready();
  if (!settled || !url) {
    child.kill("SIGTERM");
    throw new Error(`the app did not become ready:\n${output()}`);
  }
  return {
    url,
    readyAfterMs: Date.now() - began,
    output,
    processes: () => descendants(child.pid ?? 0),
    signal: (signal) => {
      child.kill(signal);
      return exited(child);
    },
  };
}

/** For a start that is expected to refuse: its exit code and what it said. */
export async function failingStart(
  place: Place,
  more: Record<string, string> = {},
): Promise<{ code: number | null; output: string }> {
  const { child, output } = launch(place, more);
  const code = await exited(child);
  await waitUntil(() => child.stdout.closed && child.stderr.closed, 2000);
  return { code, output: output() };
}

export const noneLeft = (processes: ProcessMark[]): Promise<boolean> =>
  waitUntil(() => !processes.some(isRunning), 5000);

function launch({ port, folder, database, starts }: Place, more: Record<string, string>) {
  const env = {
    ...process.env,
    NODE_ENV: "",
    VITEST: "",
    PORT: String(port),
    DATA_DIR: folder,
    ...(database ? { DATABASE_URL: database.url } : {}),
    ...more,
  };
  const child = spawn(process.execPath, [path.join(root, "local/start.ts")], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  starts.push(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      output += chunk;
    });
  return { child, output: () => output };
}

function descendants(pid: number): ProcessMark[] {
  return childrenOf(pid).flatMap((child) => [child, ...descendants(child.pid)]);
}

const exited = (child: ChildProcess): Promise<number | null> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve(child.exitCode)
    : // Not "close": what a killed start leaves running holds its output open.
      new Promise((resolve) => child.once("exit", (code) => resolve(code)));
