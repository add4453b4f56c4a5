import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import type { BoxLayout } from "../languages/toolchain.ts";
import type { BoxCgroup } from "./cgroup.ts";
import { BOX_LIMITS } from "./limits.ts";
import type { RuntimeDir } from "./runtime-dir.ts";
import { seccompFilter } from "./seccomp.ts";
import { sharedObjects } from "./shared-objects.ts";

/** Starts boxes in two steps, so that the slow first one, entering the cgroups, can be done ahead. */
export type Launcher = {
  /** A shell in the box's cgroups that waits to be told what to become. The box's control socket is its stdio[3] here. */
  prepare(box: { number: number; cgroup: BoxCgroup | undefined }): ChildProcess;
  /** What it is told: a file that makes it bubblewrap around a language's driver, with the control socket as fd 0. */
  startFile(layout: BoxLayout): string;
};

export const CONTROL = 3;
const SECCOMP = 4;
const ARGUMENTS = 5;
export const STATUS = 6;

const PRLIMIT = "/usr/bin/prlimit";
const DEVICES = ["null", "zero", "full", "random", "urandom"];
/** systemd keeps these uids for short-lived services, so no person and no daemon has one. */
const FIRST_UID = 61184;
const UID_COUNT = 4336;

export function createLauncher(runtime: RuntimeDir, bwrap: string, hasCgroups: boolean): Launcher {
  const filter = runtime.write("seccomp.bpf", seccompFilter(process.arch));
  const prlimitObjects = sharedObjects(PRLIMIT).map((object) => [object, object] as const);
  const startFiles = new WeakMap<BoxLayout, string>();
  const firstUid = (process.pid * 67) % UID_COUNT;

  const writeStartFile = (layout: BoxLayout) => {
    const text = `${boxArguments(layout, prlimitObjects).join("\0")}\0`;
    const argumentFile = runtime.write("arguments", text);
    return runtime.write("start", startScript(bwrap, layout, argumentFile, hasCgroups));
  };

  return {
    prepare({ number, cgroup }) {
      const uid = FIRST_UID + ((firstUid + number) % UID_COUNT);
      const filterFd = fs.openSync(filter, "r");
      try {
        return spawn("/bin/sh", ["-c", waitScript(cgroup?.joinFiles ?? []), "sh", String(uid)], {
          stdio: ["ignore", "pipe", "pipe", "pipe", filterFd, "ignore", "pipe"],
          env: { PATH: "/usr/bin:/bin" },
          cwd: "/",
        });
      } finally {
        fs.closeSync(filterFd);
      }
    },
    startFile(layout) {
      const file = startFiles.get(layout) ?? writeStartFile(layout);
      startFiles.set(layout, file);
      return file;
    },
  };
}

/** Enters the cgroups, offers itself to the OOM killer first, and waits. Where a step fails, no box comes of it. */
function waitScript(joinFiles: readonly string[]): string {
  const steps = joinFiles.map((file) => `echo $$ > ${file}`);
  return [
    "set -e",
    ...steps,
    "echo 1000 > /proc/self/oom_score_adj || :",
    `read -r start <&${CONTROL}`,
    '. "$start"',
  ].join("\n");
}

/** Drops root and becomes bubblewrap. */
function startScript(bwrap: string, layout: BoxLayout, argumentFile: string, hasCgroups: boolean): string {
  const isRoot = process.getuid?.() === 0;
  const drop = isRoot ? `setpriv --reuid "$1" --regid "$1" --clear-groups --no-new-privs -- ` : "";
  const command = [
    ...[bwrap, "--args", String(ARGUMENTS), "--json-status-fd", String(STATUS), "--"],
    ...limits(layout, hasCgroups),
    ...layout.command,
  ];
  const files = `${ARGUMENTS}<${quoted(argumentFile)} <&${CONTROL} ${CONTROL}>&-`;
  return `exec ${drop}${command.map(quoted).join(" ")} ${files}\n`;
}

const quoted = (word: string) => `'${word.replaceAll("'", "'\\''")}'`;

function limits(layout: BoxLayout, hasCgroup: boolean): string[] {
  return [
    PRLIMIT,
    `--nproc=${BOX_LIMITS.processes}`,
    `--nofile=${BOX_LIMITS.openFiles}`,
    `--fsize=${BOX_LIMITS.fileBytes}`,
    `--stack=${BOX_LIMITS.stackBytes}`,
    `--cpu=${BOX_LIMITS.cpuSeconds}`,
    "--core=0",
    "--memlock=65536",
    "--msgqueue=0",
    "--sigpending=256",
    ...(hasCgroup ? [] : [`--data=${layout.dataBytes}`]),
    "--",
  ];
}

/** Passed through a file, because /proc/1/cmdline inside the box would show them. */
function boxArguments(layout: BoxLayout, always: readonly (readonly [string, string])[]): string[] {
  const places = new Set<string>();
  const binds = [[PRLIMIT, PRLIMIT] as const, ...always, ...layout.binds].filter(([, place]) => {
    const isNew = !places.has(place);
    places.add(place);
    return isNew;
  });
  return [
    ...[
      "--unshare-user",
      "--unshare-pid",
      "--unshare-net",
      "--unshare-ipc",
      "--unshare-uts",
      "--unshare-cgroup-try",
    ],
    ...["--disable-userns", "--die-with-parent", "--new-session", "--cap-drop", "ALL", "--hostname", "box"],
    ...[
      "--clearenv",
      "--setenv",
      "HOME",
      "/tmp",
      "--setenv",
      "LANG",
      "C.UTF-8",
      "--setenv",
      "PATH",
      "/usr/bin",
    ],
    ...Object.entries(layout.environment).flatMap(([name, value]) => ["--setenv", name, value]),
    ...binds.flatMap(([source, place]) => ["--ro-bind", fs.realpathSync(source), place]),
    ...DEVICES.flatMap((name) => ["--dev-bind", `/dev/${name}`, `/dev/${name}`]),
    ...["--size", String(BOX_LIMITS.tmpBytes), "--tmpfs", "/tmp", "--chdir", "/tmp", "--remount-ro", "/"],
    ...["--seccomp", String(SECCOMP)],
  ];
}
