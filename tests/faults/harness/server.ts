import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { kill } from "../../../local/processes.ts";

type Options = { build: string; folder: string; bindings: Record<string, string> };

/** Where all that it prints goes. */
export const serverLog = (folder: string): string => path.join(folder, "server.log");

const READY_WITHIN_MS = 30_000;

/** The Workers runtime as a process that can be killed and started again on what it left on disk. */
export class Server {
  readonly #options: Options;
  readonly #log: string;
  #child: ChildProcess | null = null;
  /** Where it answers; where it answered last while it is down. Another port after each start. */
  url = "";
  kills = 0;

  constructor(options: Options) {
    this.#options = options;
    this.#log = serverLog(options.folder);
  }

  /** Nothing while it runs. */
  async start(): Promise<void> {
    if (this.#child) return;
    const script = fileURLToPath(new URL("serve.ts", import.meta.url));
    const child = spawn(process.execPath, [script, JSON.stringify(this.#options)], {
      detached: true,
      stdio: ["pipe", "pipe", fs.openSync(this.#log, "a")],
      // What a killed runtime leaves in the folder for temporary files goes with this one.
      env: { ...process.env, NODE_ENV: "", VITEST: "", TMPDIR: this.#options.folder },
    });
    this.#child = child;
    this.url = await new Promise<string>((resolve, reject) => {
      const fail = (why: string) => reject(new Error(`the server ${why}:\n${this.log()}`));
      const late = setTimeout(() => fail("was not ready in time"), READY_WITHIN_MS);
      child.once("exit", () => fail("ended"));
      child.stdout?.once("data", (line) => {
        clearTimeout(late);
        resolve(
          String(line)
            .trim()
            .replace(/^ready /, ""),
        );
      });
    });
  }

  /** Kill -9 of the runtime and of all around it, at once. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (!child?.pid) return;
    this.#child = null;
    this.kills += 1;
    const gone = once(child, "exit");
    kill(-child.pid, "SIGKILL");
    await gone;
  }

  async restart(): Promise<void> {
    await this.kill();
    await this.start();
  }

  /** The end of what it printed. */
  log(): string {
    return fs.readFileSync(this.#log, "utf8").slice(-4000);
  }
}
