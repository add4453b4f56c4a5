import type { ChildProcess } from "node:child_process";
import type { Socket } from "node:net";
import type { BoxCgroup } from "./cgroup.ts";
import { CONTROL, STATUS } from "./launch.ts";
import { BOX_LIMITS } from "./limits.ts";
import { Lines } from "./lines.ts";
import { KeptOutput } from "./output.ts";
import { type ProcessHandle, processHandle } from "./process-handle.ts";
import { watchMemory } from "./watchdog.ts";

/** Why a box ended, as far as the runner saw it itself. */
export type EndCause = "memory" | "output" | "frame" | "protocol" | "killed" | "exit";

export type Received =
  | { type: "frame"; text: string; at: number }
  | { type: "timeout" }
  | { type: "ended"; cause: EndCause; status: number | null };

/** One sandbox around one driver. It is told a line, answers a line, and is killed after one submission. */
export class Box {
  private readonly child: ChildProcess;
  private readonly cgroup: BoxCgroup | undefined;
  private readonly control: Socket;
  private readonly lines = new Lines(BOX_LIMITS.frameBytes);
  private readonly out = new KeptOutput(BOX_LIMITS.keptOutputBytes);
  private readonly err = new KeptOutput(BOX_LIMITS.keptOutputBytes);
  private readonly frames: { text: string; at: number }[] = [];
  private readonly closed: Promise<void>;
  private wake: (() => void) | undefined;
  private outputBytes = 0;
  private init: ProcessHandle | undefined;
  private cause: EndCause | undefined;
  private status: number | null = null;
  private hasBegun = false;
  private isClosed = false;
  private lastResort: ReturnType<typeof setTimeout> | undefined;
  private watchdog: ReturnType<typeof watchMemory> | undefined;

  constructor(child: ChildProcess, cgroup: BoxCgroup | undefined) {
    this.child = child;
    this.cgroup = cgroup;
    const sockets: readonly unknown[] = child.stdio;
    this.control = sockets[CONTROL] as Socket;
    this.control.on("data", (data: Buffer) => this.takeFrames(data));
    this.control.on("error", () => {}); // a box that died while being written to: the end is seen on close
    child.stdout?.on("data", (data: Buffer) => this.takeOutputOf(this.out, data));
    child.stderr?.on("data", (data: Buffer) => this.takeOutputOf(this.err, data));
    const status = sockets[STATUS] as Socket;
    status.on("data", (data: Buffer) => this.learnInit(data.toString()));
    status.on("error", () => {});
    this.closed = new Promise((resolve) => {
      child.on("error", () => this.end(null, resolve));
      child.on("close", (code) => this.end(code, resolve));
    });
  }

  /** Becomes what `startFile` says. Until then it is a shell that waits. */
  begin(startFile: string): void {
    this.hasBegun = true;
    this.send(startFile);
  }

  get hasEnded(): boolean {
    return this.isClosed;
  }

  send(line: string): void {
    if (!this.isClosed) this.control.write(`${line}\n`);
  }

  /** The next frame, or how waiting for it ended. */
  async receive(timeoutMs: number): Promise<Received> {
    const deadline = performance.now() + timeoutMs;
    while (this.frames.length === 0) {
      if (this.isClosed) return { type: "ended", cause: await this.explainEnd(), status: this.status };
      const left = deadline - performance.now();
      if (left <= 0) return { type: "timeout" };
      await this.somethingHappened(left);
    }
    return { type: "frame", ...this.frames.shift()! };
  }

  /** What was printed since the last call. A turn of the event loop lets everything written before the frame arrive. */
  async takeOutput(): Promise<{ stdout: string; stderr: string }> {
    if (!this.isClosed)
      for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve));
    this.outputBytes = 0;
    return { stdout: this.out.take(), stderr: this.err.take() };
  }

  /** From here on the watchdog counts, where no cgroup does. */
  watch(): void {
    if (this.cgroup || this.init === undefined) return;
    this.watchdog ??= watchMemory(this.init.pid, () => this.kill("memory"));
  }

  /** The host's number of the process that everything in the box descends from. */
  get firstPid(): number | undefined {
    return this.init?.pid;
  }

  peakKb(): number | null {
    return this.cgroup?.peakKb() ?? this.watchdog?.peakKb() ?? null;
  }

  kill(cause: EndCause = "killed"): void {
    if (this.isClosed) return;
    this.cause ??= cause;
    // Killing the namespace's pid 1 takes everything in it along. Killing bubblewrap itself could orphan that pid 1,
    // so a box that is still starting is killed as soon as its pid 1 is known.
    this.init?.kill();
    if (!this.hasBegun) this.child.kill("SIGKILL");
    this.lastResort ??= setTimeout(() => {
      this.child.kill("SIGKILL");
      this.killRest();
    }, 1000);
  }

  /** Ends the box and leaves nothing of it. */
  async destroy(): Promise<void> {
    this.kill();
    await this.closed;
    this.watchdog?.stop();
    const deadline = performance.now() + BOX_LIMITS.endMs;
    for (let pause = 1; !this.isGone() && performance.now() < deadline; pause = Math.min(2 * pause, 50)) {
      await sleep(pause);
      this.killRest();
    }
  }

  private isGone(): boolean {
    return !this.init?.isAlive() && (this.cgroup?.remove() ?? true);
  }

  /** bubblewrap's outer process may end first, killed for memory for instance, and leave the inside running. */
  private killRest(): void {
    this.init?.kill();
    for (const pid of this.cgroup?.pids() ?? []) tryKill(pid);
  }

  private takeFrames(data: Buffer): void {
    const at = performance.now();
    const texts = this.lines.push(data);
    if (texts === "too long") this.kill("frame");
    else for (const text of texts) this.frames.push({ text, at });
    if (this.frames.length > BOX_LIMITS.testsAhead) this.kill("protocol");
    this.wake?.();
  }

  private takeOutputOf(stream: KeptOutput, data: Buffer): void {
    stream.add(data);
    this.outputBytes += data.length;
    if (this.outputBytes > BOX_LIMITS.outputBytes) this.kill("output");
  }

  private learnInit(text: string): void {
    const pid = /"child-pid":\s*(\d+)/.exec(text)?.[1];
    if (!pid) return;
    this.init = processHandle(Number(pid));
    if (this.cause) this.init.kill();
  }

  private end(code: number | null, resolve: () => void): void {
    this.isClosed = true;
    clearTimeout(this.lastResort);
    this.status = code;
    this.killRest();
    this.wake?.();
    resolve();
  }

  private async explainEnd(): Promise<EndCause> {
    if (this.cause) return this.cause;
    return this.cgroup?.outOfMemory() ? "memory" : "exit";
  }

  private somethingHappened(withinMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.wake?.(), Math.ceil(withinMs));
      this.wake = () => {
        clearTimeout(timer);
        this.wake = undefined;
        resolve();
      };
    });
  }
}

function tryKill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // already gone
  }
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
