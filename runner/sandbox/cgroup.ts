import fs from "node:fs";
import path from "node:path";
import { BOX_LIMITS } from "./limits.ts";

/** Memory, process and processor limits enforced by the kernel for a whole box. */
export type CgroupDriver = {
  readonly kind: "v1" | "v2";
  open(id: string): BoxCgroup;
  close(): void;
};

export type BoxCgroup = {
  /** Files a process writes its pid to in order to join. */
  readonly joinFiles: string[];
  peakKb(): number | null;
  outOfMemory(): boolean;
  /** Every process inside. */
  pids(): number[];
  /** Removes the folders; false while a process still leaves. */
  remove(): boolean;
};

/** Finds writable cgroups; undefined where there are none, and the watchdog takes over. */
export function openCgroups(mount = "/sys/fs/cgroup"): CgroupDriver | undefined {
  if (process.env.RUNNER_CGROUPS === "off") return undefined;
  try {
    removeStale(mount);
    return openV1(mount) ?? openV2(mount);
  } catch {
    return undefined;
  }
}

/** The kernel's own default. */
const CPU_PERIOD_US = 100_000;
const PREFIX = "mockingbird-runner-";
/** The first two are needed, the third where it is there. */
const CONTROLLERS = ["memory", "pids", "cpu"];
const parentName = `${PREFIX}${process.pid}`;

function openV1(mount: string): CgroupDriver | undefined {
  const roots = CONTROLLERS.slice(0, 2).map((controller) => path.join(mount, controller));
  if (!roots.every((root) => isWritable(path.join(root, "cgroup.procs")))) return undefined;
  const cpuRoot = path.join(mount, "cpu");
  if (isWritable(path.join(cpuRoot, "cgroup.procs"))) roots.push(cpuRoot);
  const parents = roots.map((root) => path.join(root, parentName));
  for (const parent of parents) fs.mkdirSync(parent, { recursive: true });
  return {
    kind: "v1",
    open(id) {
      const folders = parents.map((parent) => path.join(parent, id));
      const [memory = "", pids = "", cpu] = folders;
      for (const folder of folders) fs.mkdirSync(folder);
      fs.writeFileSync(path.join(memory, "memory.limit_in_bytes"), String(BOX_LIMITS.memoryBytes));
      writeIfThere(path.join(memory, "memory.memsw.limit_in_bytes"), String(BOX_LIMITS.memoryBytes));
      fs.writeFileSync(path.join(pids, "pids.max"), String(BOX_LIMITS.processes + 8));
      if (cpu) writeIfThere(path.join(cpu, "cpu.cfs_quota_us"), String(BOX_LIMITS.cores * CPU_PERIOD_US));
      return boxCgroup(folders, "memory.max_usage_in_bytes", "memory.oom_control");
    },
    close: () => removeFolders(parents),
  };
}

function openV2(mount: string): CgroupDriver | undefined {
  if (!isWritable(path.join(mount, "cgroup.subtree_control"))) return undefined;
  // The true root has no cgroup.type. A namespaced root holds processes, and a group with processes cannot have
  // children with controllers: move them to a leaf first.
  if (fs.existsSync(path.join(mount, "cgroup.type"))) moveToLeaf(mount);
  enableControllers(mount);
  const parent = path.join(mount, parentName);
  fs.mkdirSync(parent, { recursive: true });
  enableControllers(parent);
  return {
    kind: "v2",
    open(id) {
      const folder = path.join(parent, id);
      fs.mkdirSync(folder);
      fs.writeFileSync(path.join(folder, "memory.max"), String(BOX_LIMITS.memoryBytes));
      writeIfThere(path.join(folder, "memory.swap.max"), "0");
      fs.writeFileSync(path.join(folder, "pids.max"), String(BOX_LIMITS.processes + 8));
      writeIfThere(path.join(folder, "cpu.max"), `${BOX_LIMITS.cores * CPU_PERIOD_US} ${CPU_PERIOD_US}`);
      return boxCgroup([folder], "memory.peak", "memory.events");
    },
    close: () => removeFolders([parent]),
  };
}

function boxCgroup(folders: readonly string[], peakFile: string, eventFile: string): BoxCgroup {
  const memory = folders[0]!;
  return {
    joinFiles: folders.map((folder) => path.join(folder, "cgroup.procs")),
    peakKb() {
      const bytes = Number(readOrEmpty(path.join(memory, peakFile)));
      return bytes > 0 ? Math.round(bytes / 1024) : null;
    },
    outOfMemory: () => /^oom_kill [1-9]/m.test(readOrEmpty(path.join(memory, eventFile))),
    pids: () => pidsIn(memory),
    remove: () => removeFolders(folders),
  };
}

function enableControllers(folder: string): void {
  const file = path.join(folder, "cgroup.subtree_control");
  fs.writeFileSync(file, "+memory +pids");
  try {
    fs.writeFileSync(file, "+cpu");
  } catch {
    // not handed down to this group: boxes share the processors as ordinary processes do
  }
}

function moveToLeaf(mount: string): void {
  const leaf = path.join(mount, "mockingbird-leaf");
  fs.mkdirSync(leaf, { recursive: true });
  for (const pid of pidsIn(mount)) fs.writeFileSync(path.join(leaf, "cgroup.procs"), String(pid));
}

/** What a runner that was killed left behind, the next one ends and sweeps away. */
function removeStale(mount: string): void {
  for (const root of [mount, ...CONTROLLERS.map((name) => path.join(mount, name))]) {
    for (const name of fs.existsSync(root) ? fs.readdirSync(root) : []) {
      const pid = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length)) : Number.NaN;
      if (Number.isNaN(pid) || fs.existsSync(`/proc/${pid}`)) continue;
      const folder = path.join(root, name);
      const entries = fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
      const boxes = entries.map((entry) => path.join(folder, entry.name));
      for (const pid of boxes.flatMap(pidsIn)) process.kill(pid, "SIGKILL");
      removeFolders([...boxes, folder]);
    }
  }
}

function pidsIn(folder: string): number[] {
  const text = readOrEmpty(path.join(folder, "cgroup.procs"));
  return text.split("\n").filter(Boolean).map(Number);
}

function removeFolders(folders: readonly string[]): boolean {
  let removed = true;
  for (const folder of folders) {
    try {
      fs.rmdirSync(folder);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") removed = false;
    }
  }
  return removed;
}

function isWritable(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function writeIfThere(file: string, text: string): void {
  if (fs.existsSync(file)) fs.writeFileSync(file, text);
}

function readOrEmpty(file: string): string {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
