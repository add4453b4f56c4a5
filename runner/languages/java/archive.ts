import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import type { RuntimeDir } from "../../sandbox/runtime-dir.ts";
import type { BoxLayout } from "../toolchain.ts";
import type { Jdk } from "./jdk.ts";

const run = promisify(execFile);
const FOLDER = path.dirname(new URL(import.meta.url).pathname);

export type DriverFiles = { jar: string; archive: string };

/** Compiles the driver once for each JDK and driver version. */
export async function buildDriver(runtime: RuntimeDir, jdk: Jdk): Promise<DriverFiles> {
  const sources = fs.readdirSync(FOLDER).filter((name) => name.endsWith(".java"));
  const hash = createHash("sha256").update(`${jdk.home} ${jdk.version}`);
  for (const name of sources.sort()) hash.update(fs.readFileSync(path.join(FOLDER, name)));
  const name = `driver-${hash.digest("hex").slice(0, 16)}`;
  const filesIn = (folder: string) => ({
    jar: path.join(folder, `${name}.jar`),
    archive: path.join(folder, `${name}.jsa`),
  });
  const prebuilt = filesIn(process.env.RUNNER_PREBUILT ?? runtime.path);
  if (fs.existsSync(prebuilt.jar) && fs.existsSync(prebuilt.archive)) return prebuilt;
  const files = filesIn(runtime.path);
  if (fs.existsSync(files.jar)) return files;
  await inScratch(runtime, async (scratch) => {
    const classes = path.join(scratch, "classes");
    const jar = path.join(scratch, "driver.jar");
    const javac = ["-J-XX:TieredStopAtLevel=1", "-J-Xshare:auto", "-proc:none", "-d", classes];
    await run(path.join(jdk.home, "bin/javac"), [
      ...javac,
      ...sources.map((name) => path.join(FOLDER, name)),
    ]);
    await run(path.join(jdk.home, "bin/jar"), ["--create", "--file", jar, "-C", classes, "."]);
    fs.chmodSync(jar, 0o444);
    fs.renameSync(jar, files.jar);
  });
  return files;
}

/**
 * Writes the class-data archive that makes a JVM start in a fraction of the time. It records the class path, so it is
 * made under the very paths a box has; only the driver's own code runs here.
 */
export async function buildArchive(
  runtime: RuntimeDir,
  files: DriverFiles,
  bwrap: string,
  layout: BoxLayout,
): Promise<void> {
  const [java = "", ...options] = layout.command;
  await inScratch(runtime, async (scratch) => {
    await run(bwrap, [
      ...["--unshare-all", "--die-with-parent", "--clearenv"],
      ...Object.entries(layout.environment).flatMap(([name, value]) => ["--setenv", name, value]),
      ...layout.binds.flatMap(([source, place]) => ["--ro-bind", fs.realpathSync(source), place]),
      ...[
        "--dev-bind",
        "/dev/null",
        "/dev/null",
        "--dev-bind",
        "/dev/urandom",
        "/dev/urandom",
        "--dev-bind",
        "/dev/random",
        "/dev/random",
      ],
      ...["--tmpfs", "/tmp", "--bind", scratch, "/out", "--", java],
      ...["-XX:ArchiveClassesAtExit=/out/driver.jsa", ...options, "archive"],
    ]);
    fs.chmodSync(path.join(scratch, "driver.jsa"), 0o444);
    fs.renameSync(path.join(scratch, "driver.jsa"), files.archive);
  });
}

/** The same without a box, for the build of an image: `folder` is the one that boxes see. */
export async function buildArchiveHere(
  files: DriverFiles,
  java: string,
  options: readonly string[],
  folder: string,
): Promise<void> {
  const jar = path.join(folder, "driver.jar");
  fs.copyFileSync(files.jar, jar);
  // The archive is valid for a driver of this very size and time only.
  const { atime, mtime } = fs.statSync(files.jar);
  fs.utimesSync(jar, atime, mtime);
  await run(java, [`-XX:ArchiveClassesAtExit=${files.archive}`, ...options, "archive"]);
  fs.chmodSync(files.archive, 0o444);
  fs.rmSync(jar);
}

async function inScratch(runtime: RuntimeDir, work: (scratch: string) => Promise<void>): Promise<void> {
  const scratch = fs.mkdtempSync(path.join(runtime.path, "build-"));
  try {
    await work(scratch);
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
}
