import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/**
 * A folder of files that boxes bind read-only. It lies where an unprivileged uid can reach it (the project and its
 * interpreter may stand under a closed home), belongs to this user, and nobody else can write to it.
 */
export type RuntimeDir = {
  readonly path: string;
  /** Places a file of this content and returns its path; the name carries a hash, so an old version is never reused. */
  write(name: string, content: string | Uint8Array): string;
  /** The same for several files in a folder of their own: one place to bind instead of many. */
  writeFolder(name: string, files: Readonly<Record<string, string | Uint8Array>>): string;
  /** Where boxes can reach a large file: where it lies, else as a hard link or a copy in this folder. */
  stage(name: string, source: string): string;
};

export function openRuntimeDir(wanted = process.env.RUNNER_CACHE): RuntimeDir {
  const folder = ownFolder(wanted ? path.resolve(wanted) : undefined);
  return {
    path: folder,
    write(name, content) {
      const target = path.join(folder, withHash(name, content));
      if (!fs.existsSync(target))
        place(target, (temporary) => fs.writeFileSync(temporary, content, { mode: 0o444, flag: "wx" }));
      return target;
    },
    writeFolder(name, files) {
      const content = Object.entries(files).map(([file, text]) => `${file} ${hashOf(text)}`);
      const target = path.join(folder, withHash(name, content.join("\n")));
      if (fs.existsSync(target)) return target;
      const temporary = fs.mkdtempSync(`${target}.`);
      for (const [file, text] of Object.entries(files))
        fs.writeFileSync(path.join(temporary, file), text, { mode: 0o444 });
      fs.chmodSync(temporary, 0o755);
      try {
        fs.renameSync(temporary, target);
      } catch {
        fs.rmSync(temporary, { recursive: true }); // another runner was first
      }
      return target;
    },
    stage(name, source) {
      const real = fs.realpathSync(source);
      if (process.getuid?.() !== 0 || isReachable(path.dirname(real))) return real;
      const { size, mtimeMs, ino } = fs.statSync(real);
      const target = path.join(folder, withHash(name, `${real}:${size}:${mtimeMs}:${ino}`));
      if (!fs.existsSync(target)) place(target, (temporary) => linkOrCopy(real, temporary));
      return target;
    },
  };
}

function ownFolder(wanted: string | undefined): string {
  const uid = process.getuid?.() ?? 0;
  if (wanted) {
    fs.mkdirSync(wanted, { recursive: true, mode: 0o755 });
    if (!isSafe(wanted, uid))
      throw new Error(`RUNNER_CACHE ${wanted} must belong to this user and be writable by nobody else`);
    return wanted;
  }
  const parent =
    [os.tmpdir(), "/var/tmp", "/run"].find((folder) => uid !== 0 || isReachable(folder)) ?? os.tmpdir();
  const usual = path.join(parent, `mockingbird-runner-${uid}`);
  try {
    fs.mkdirSync(usual, { mode: 0o755 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  if (isSafe(usual, uid)) return usual;
  const fresh = fs.mkdtempSync(path.join(parent, "mockingbird-runner-"));
  fs.chmodSync(fresh, 0o755);
  return fresh;
}

function isSafe(folder: string, uid: number): boolean {
  const stat = fs.lstatSync(folder);
  return stat.isDirectory() && stat.uid === uid && (stat.mode & 0o022) === 0;
}

/** True when every folder on the way lets other users pass. */
function isReachable(folder: string): boolean {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    try {
      if ((fs.statSync(at).mode & 0o001) === 0) return false;
    } catch {
      return false;
    }
    if (at === path.dirname(at)) return true;
  }
}

function withHash(name: string, content: string | Uint8Array): string {
  const { name: stem, ext } = path.parse(name);
  return `${stem}-${hashOf(content)}${ext}`;
}

function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 16);
}

/** Two runners may start at once: each writes its own file, and the rename is atomic. */
function place(target: string, write: (temporary: string) => void): void {
  const temporary = `${target}.${process.pid}.tmp`;
  fs.rmSync(temporary, { force: true });
  write(temporary);
  fs.renameSync(temporary, target);
}

function linkOrCopy(source: string, target: string): void {
  try {
    fs.linkSync(source, target);
  } catch {
    fs.copyFileSync(source, target, fs.constants.COPYFILE_FICLONE);
    fs.chmodSync(target, 0o555);
  }
}
