import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import * as v from "valibot";
import { holdFile } from "./lock-file.ts";
import { endProcesses, markProcess, ProcessMark } from "./processes.ts";

/** Who uses the folder: written by the start that holds it, read by the next one. */
const Holder = v.object({ owner: ProcessMark, url: v.string(), children: v.array(ProcessMark) });
type Holder = v.InferOutput<typeof Holder>;

export type DataDir = {
  path: string;
  /** Notes a child process, so that the next start can end it if this one is killed. */
  note: (child: ProcessMark) => void;
  release: () => void;
  /** What a killed start had left running, ended now. */
  ended: ProcessMark[];
};

/**
 * Takes the folder with all local state for this process alone: the embedded Postgres has no lock of its own.
 * A holder that is no longer running is taken over, and the processes it left behind are ended.
 */
export async function takeDataDir(dir: string, url: string): Promise<DataDir | { heldBy: Holder }> {
  fs.mkdirSync(dir, { recursive: true, mode: 0o700 });
  const file = path.join(dir, "in-use.json");
  const owner = markProcess(process.pid, "npm start");
  if (!owner) throw new Error("this process is not in the process list");
  const own: Holder = { owner, url, children: [] };
  const hold = holdFile(file, Holder, own);
  if (!hold.held) return { heldBy: hold.by };
  const ended = await endProcesses(hold.previous?.children ?? []);
  return {
    path: dir,
    ended,
    note: (child) => {
      own.children.push(child);
      const draft = `${file}.draft`;
      fs.writeFileSync(draft, JSON.stringify(own));
      fs.renameSync(draft, file);
    },
    release: () => fs.rmSync(file, { force: true }),
  };
}

/** A secret that is made once and kept with the data, readable by its owner alone. */
export function keptSecret(dir: string, name: string): string {
  const file = path.join(dir, `${name}.secret`);
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600 });
  return fs.readFileSync(file, "utf8");
}
