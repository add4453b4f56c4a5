import fs from "node:fs";
import os from "node:os";
import type { Toolchain } from "../languages/toolchain.ts";
import { Box } from "./box.ts";
import { BWRAP_MISSING, findBwrap } from "./bwrap.ts";
import { openCgroups } from "./cgroup.ts";
import { createLauncher } from "./launch.ts";
import { BOX_LIMITS } from "./limits.ts";
import type { RuntimeDir } from "./runtime-dir.ts";

/** Makes boxes and remembers those alive, so that a shutdown leaves none. */
export type Sandbox = {
  readonly memoryLimit: "cgroup v1" | "cgroup v2" | "watchdog";
  /** Starts a box; it is ready once its first frame "ready" has arrived. */
  start(toolchain: Toolchain): Box;
  /** Waits until a started box is ready; a box that does not come up is destroyed and the reason thrown. */
  ready(box: Box): Promise<Box>;
  destroy(box: Box): Promise<void>;
  close(): Promise<void>;
};

export type SandboxUnavailable = { readonly unavailable: string };

export function openSandbox(runtime: RuntimeDir): Sandbox | SandboxUnavailable {
  if (process.platform !== "linux")
    return {
      unavailable: `Code runs in Linux sandboxes only, and this is ${process.platform}: use the runner's Docker image.`,
    };
  const absent = ["/usr/bin/prlimit", ...(process.getuid?.() === 0 ? ["/usr/bin/setpriv"] : [])].find(
    (file) => !fs.existsSync(file),
  );
  if (absent)
    return { unavailable: `${absent} is missing: install util-linux (apt-get install util-linux).` };
  const bwrap = findBwrap();
  if (!bwrap) return { unavailable: BWRAP_MISSING };
  closeInheritedFiles();
  const cgroups = openCgroups();
  const launcher = createLauncher(runtime, bwrap, cgroups !== undefined);
  const alive = new Set<Box>();
  /** Prepared, and of no language yet. */
  const spare: Box[] = [];
  let prepared = 0;
  let isClosed = false;

  const prepare = () => {
    const number = prepared++;
    const cgroup = cgroups?.open(`box-${number}`);
    const box = new Box(launcher.prepare({ number, cgroup }), cgroup);
    alive.add(box);
    return box;
  };

  const takeSpare = (): Box | undefined => {
    const box = spare.shift();
    if (!box?.hasEnded) return box;
    void destroy(box);
    return takeSpare();
  };

  /** Entering a cgroup waits for the whole kernel, longer than an interpreter takes to start: done after, not before. */
  const prepareSpare = () => {
    while (!isClosed && spare.length < os.availableParallelism()) spare.push(prepare());
  };

  const destroy = async (box: Box) => {
    await box.destroy();
    alive.delete(box);
    prepareSpare();
  };

  return {
    memoryLimit: cgroups ? `cgroup ${cgroups.kind}` : "watchdog",
    start(toolchain) {
      if (isClosed) throw new BoxFailed("the sandbox is closed");
      const box = takeSpare() ?? prepare();
      box.begin(launcher.startFile(toolchain.layout()));
      return box;
    },
    async ready(box) {
      const first = await box.receive(BOX_LIMITS.startMs);
      if (first.type === "frame" && first.text === "ready") return box;
      const { stderr } = await box.takeOutput();
      await destroy(box);
      throw new BoxFailed(
        first.type === "timeout"
          ? "the box did not start in time"
          : stderr.trim() || `the box ended at once (${first.type})`,
      );
    },
    destroy,
    async close() {
      isClosed = true;
      await Promise.all([...alive].map(destroy));
      cgroups?.close();
    },
  };
}

/** A box that could not be started: the machine's fault, never the candidate's. */
export class BoxFailed extends Error {}

/** Descriptors inherited without close-on-exec would be visible in every box. */
function closeInheritedFiles(): void {
  const CLOSE_ON_EXEC = 0o2000000;
  const authorities = authoritiesFile();
  for (const name of fs.readdirSync("/proc/self/fd")) {
    const fd = Number(name);
    if (fd <= 2) continue;
    try {
      if (fs.readlinkSync(`/proc/self/fd/${fd}`) === authorities) continue;
      const flags = Number.parseInt(
        /flags:\s*(\d+)/.exec(fs.readFileSync(`/proc/self/fdinfo/${fd}`, "utf8"))?.[1] ?? "",
        8,
      );
      if ((flags & CLOSE_ON_EXEC) === 0) fs.closeSync(fd);
    } catch {
      // the descriptor of this very listing
    }
  }
}

/**
 * What Node reads on a thread of its own just after the start, without close-on-exec. It closes the file itself, and
 * its number would meanwhile be another's: closing it here would end the process.
 */
function authoritiesFile(): string | undefined {
  const file = process.env.NODE_EXTRA_CA_CERTS;
  return file && fs.existsSync(file) ? fs.realpathSync(file) : undefined;
}
