import { endCommands } from "./run-command.ts";

const DEADLINE_MS = 8000;

/** Ends everything in the reverse order of its start, once, at a signal or a failure, within seconds. */
export class Shutdown {
  #steps: (() => Promise<void> | void)[] = [];
  #running: Promise<never> | null = null;
  readonly #say: (line: string) => void;

  constructor(say: (line: string) => void) {
    this.#say = say;
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.on(signal, () => {
        if (!this.#running) say("stopping …");
        void this.now(0);
      });
    process.on("uncaughtException", (error) => void this.now(1, error.stack ?? error.message));
    process.on("unhandledRejection", (reason) => void this.now(1, String(reason)));
    this.#watchBootstrap();
  }

  get begun(): boolean {
    return this.#running !== null;
  }

  /** Adds a step; what was started last ends first. Something that finished starting too late ends at once. */
  onStop(step: () => Promise<void> | void): void {
    if (this.#running) void step();
    else this.#steps.unshift(step);
  }

  /** Ends the process with this code. */
  now(code: number, message?: string): Promise<never> {
    this.#running ??= this.#end(code, message);
    return this.#running;
  }

  async #end(code: number, message?: string): Promise<never> {
    if (message) console.error(message);
    setTimeout(() => process.exit(1), DEADLINE_MS);
    endCommands();
    for (const step of this.#steps) {
      try {
        await step();
      } catch (error) {
        this.#say(`while stopping: ${error instanceof Error ? error.message : error}`);
      }
    }
    process.exit(code);
  }

  /** Without the process that started this one nobody could stop it any more. */
  #watchBootstrap(): void {
    const parent = process.ppid;
    if (process.env.BOOTSTRAP_PID !== String(parent)) return;
    setInterval(() => {
      if (process.ppid !== parent) void this.now(0);
    }, 1000).unref();
  }
}

/** Says why nothing was started, and ends. */
export function refuse(message: string): never {
  console.error(message);
  process.exit(1);
}
