import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import type { LogSink } from "./log-lines.ts";
import { freePort } from "./port.ts";
import { kill, markProcess, type ProcessMark, waitUntil } from "./processes.ts";

export type LocalRunner = {
  url: string;
  /** Starts it anew on the same port: what it needs may be there now. */
  restart: () => Promise<void>;
  stop: () => Promise<void>;
};

type Options = {
  root: string;
  key: string;
  port: number;
  note: (mark: ProcessMark) => void;
  say: (line: string) => void;
  logs: LogSink;
  /** A Ctrl-C in the terminal reaches the runner too: its end is then as it should be. */
  stopping: () => boolean;
};

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 30_000;
/** A runner that lived this long did start. */
const STAYED_MS = 10_000;

/**
 * The runner as a child process that is started again when it ends by itself. Its address stays the same, and is
 * known even while it does not run: the app then says that code cannot be run.
 */
export async function startRunner(options: Options): Promise<LocalRunner> {
  const port = options.port || (await freePort());
  let child: ChildProcess | null = null;
  let expected = false;
  let pause = FIRST_PAUSE_MS / 2;

  const start = async () => {
    try {
      const launched = await launch(options, port);
      child = launched;
      options.say("runner listening");
      const since = Date.now();
      launched.once("exit", (code, signal) =>
        onExit(`ended (${signal ?? `status ${code}`})`, Date.now() - since),
      );
    } catch (error) {
      void onExit(`does not start: ${error instanceof Error ? error.message : error}`, 0);
    }
  };
  /** At once the first time, then ever more slowly while it does not stay. */
  const onExit = async (what: string, livedMs: number) => {
    if (expected || options.stopping()) return;
    pause = livedMs > STAYED_MS ? FIRST_PAUSE_MS : Math.min(pause * 2, LONGEST_PAUSE_MS);
    options.say(`the runner ${what}; starting it again …`);
    await new Promise((resolve) => setTimeout(resolve, pause).unref());
    if (expected || options.stopping()) return;
    await start();
  };
  await start();

  return {
    url: `http://127.0.0.1:${port}`,
    restart: async () => {
      expected = true;
      await end(child);
      expected = false;
      await start();
    },
    stop: () => {
      expected = true;
      return end(child);
    },
  };
}

const LISTENING = /^runner listening on http:\/\/\S+$/m;

function launch({ root, key, note, logs }: Options, port: number): Promise<ChildProcess> {
  const runner = spawn(process.execPath, [...process.execArgv, path.join(root, "runner/main.ts")], {
    cwd: root,
    // RUNNER_STAY: without what its sandboxes need it answers with the reason, so that the room can say it.
    env: { ...process.env, RUNNER_PORT: String(port), RUNNER_KEY: key, RUNNER_STAY: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const mark = runner.pid ? markProcess(runner.pid, "runner") : null;
  if (mark) note(mark);
  return new Promise((resolve, reject) => {
    let output = "";
    const listen = (chunk: Buffer) => {
      output += chunk;
      if (!LISTENING.test(output)) return;
      runner.stdout.off("data", listen);
      logs.follow(runner.stdout);
      resolve(runner);
    };
    runner.stdout.on("data", listen);
    logs.follow(runner.stderr);
    runner.once("error", reject);
    runner.once("exit", (code) =>
      reject(new Error(`it ended with ${code ?? "a signal"} before it listened`)),
    );
  });
}

/** The runner ends its sandboxes itself; it gets the time for that. */
async function end(runner: ChildProcess | null): Promise<void> {
  if (!runner?.pid) return;
  const ended = () => runner.exitCode !== null || runner.signalCode !== null;
  if (ended()) return;
  kill(runner.pid, "SIGTERM");
  if (!(await waitUntil(ended, 3000))) kill(runner.pid, "SIGKILL");
  await waitUntil(ended, 1000);
}
