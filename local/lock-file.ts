import fs from "node:fs";
import * as v from "valibot";
import { isRunning, type ProcessMark } from "./processes.ts";

export type Hold<T> =
  /** `previous`: what a holder that no longer runs had written, or null. */
  { held: true; previous: T | null } | { held: false; by: T };

/** Makes `file` ours unless a process that still runs holds it. The file says who: `content.owner`. */
export function holdFile<T extends { owner: ProcessMark }>(
  file: string,
  schema: v.GenericSchema<unknown, T>,
  content: T,
): Hold<T> {
  let previous: T | null = null;
  while (!createWhole(file, content)) {
    const holder = read(file, schema);
    if (holder && isRunning(holder.owner)) return { held: false, by: holder };
    previous = holder ?? previous;
    moveAway(file);
  }
  return { held: true, previous };
}

/** Creates the file whole or not at all: a reader never sees half of it. */
function createWhole(file: string, content: object): boolean {
  const draft = `${file}.${process.pid}.new`;
  fs.writeFileSync(draft, JSON.stringify(content));
  try {
    fs.linkSync(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

/** Of two that find the same dead holder one moves its file away; the other looks again. */
function moveAway(file: string): void {
  const aside = `${file}.${process.pid}.old`;
  try {
    fs.renameSync(file, aside);
    fs.rmSync(aside, { force: true });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
}

function read<T>(file: string, schema: v.GenericSchema<unknown, T>): T | null {
  try {
    const parsed = v.safeParse(schema, JSON.parse(fs.readFileSync(file, "utf8")));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
