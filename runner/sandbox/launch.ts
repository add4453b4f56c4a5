import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import type { BoxLayout } from "../languages/toolchain.ts";
import type { BoxCgroup } from "./cgroup.ts";
import { BOX_LIMITS } from "./limits.ts";
import type { RuntimeDir } from "./runtime-dir.ts";
import { seccompFilter } from "./seccomp.ts";
import { sharedObjects } from "./shared-objects.ts";

/** Starts bubblewrap around a language's driver. The driver's fd 0 is the control socket, the child's stdio[3] here. */
export type Launcher = (
  layout: BoxLayout,
  box: { number: number; cgroup: BoxCgroup | undefined },
) => ChildProcess;

export const CONTROL = 3;
const SECCOMP = 4;
const ARGUMENTS = 5;
export const STATUS = 6;

const PRLIMIT = "/usr/bin/prlimit";
const DEVICES = ["null", "zero", "full", "random", "urandom"];
/** systemd keeps these uids for short-lived services, so no person and no daemon has one. */
const FIRST_UID = 61184;
const UID_COUNT = 4336;

export function createLauncher(runtime: RuntimeDir, bwrap: string): Launcher {
  const isRoot = process.getuid?.() === 0;
  const filter = runtime.write("seccomp.bpf", seccompFilter(process.arch));
  const prlimitObjects = sharedObjects(PRLIMIT).map((object) => [object, object] as const);
  const argumentFiles = new WeakMap<BoxLayout, string>();
  const firstUid = (process.pid * 67) % UID_COUNT;

  const argumentsOf = (layout: BoxLayout) => {
    const known = argumentFiles.get(layout);
    if (known) return known;
    const text = `${boxArguments(layout, prlimitObjects).join("\0")}\0`;
    const file = runtime.write("arguments", text);
    argumentFiles.set(layout, file);
    return file;
  };

  return (layout, { number, cgroup }) => {
    const uid = FIRST_UID + ((firstUid + number) % UID_COUNT);
    const command = [bwrap, "--args", String(ARGUMENTS), "--json-status-fd", String(STATUS), "--"];
    const inside = [...limits(layout, cgroup !== undefined), ...layout.command];
    const script = joinScript(cgroup?.joinFiles ?? [], isRoot ? uid : undefined);
    const filterFd = fs.openSync(filter, "r");
    const argumentFd = fs.openSync(argumentsOf(layout), "r");
    try {
      return spawn("/bin/sh", ["-c", script, "sh", ...command, ...inside], {
        stdio: ["ignore", "pipe", "pipe", "pipe", filterFd, argumentFd, "pipe"],
        env: { PATH: "/usr/bin:/bin" },
        cwd: "/",
      });
    } finally {
      fs.closeSync(filterFd);
      fs.closeSync(argumentFd);
    }
  };
}

/** Enters the cgroups, offers itself to the OOM killer first, drops root, and becomes bubblewrap. */
function joinScript(joinFiles: readonly string[], uid: number | undefined): string {
  const steps = joinFiles.map((file) => `echo $$ > ${file} &&`);
  const drop =
    uid === undefined ? "" : `setpriv --reuid ${uid} --regid ${uid} --clear-groups --no-new-privs -- `;
  return `${steps.join(" ")} echo 1000 > /proc/self/oom_score_adj; exec ${drop}"$@" <&${CONTROL} ${CONTROL}>&-`;
}

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
