import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
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
  /** A Ctrl-C in the terminal reaches the runner too: its end is then as it should be. */
  stopping: () => boolean;
};

/** The runner as a child process that is started again when it ends by itself. */
export async function startRunner(options: Options): Promise<LocalRunner> {
  let child = await launch(options, options.port);
  const { url } = child;
  const port = Number(new URL(url).port);
  let wanted = false;

  const watch = ({ process }: Launched) =>
    process.once("exit", async () => {
      if (wanted) return;
      await new Promise((resolve) => setTimeout(resolve, 1000));
      if (wanted || options.stopping()) return;
      options.say("the runner ended; starting it again …");
      await again();
    });
  const again = async () => {
    try {
      child = await launch(options, port);
      watch(child);
    } catch (error) {
      options.say(`the runner does not start: ${error instanceof Error ? error.message : error}`);
    }
  };
  watch(child);

  return {
    url,
    restart: async () => {
      wanted = true;
      await end(child.process);
      await again();
      wanted = false;
    },
    stop: () => {
      wanted = true;
      return end(child.process);
    },
  };
}

type Launched = { process: ChildProcess; url: string };

const LISTENING = /^runner listening on (http:\/\/\S+)$/m;

function launch({ root, key, note }: Options, port: number): Promise<Launched> {
  const runner = spawn(process.execPath, [...process.execArgv, path.join(root, "runner/main.ts")], {
    cwd: root,
    // RUNNER_STAY: without what its sandboxes need it answers with the reason, so that the room can say it.
    env: { ...process.env, RUNNER_PORT: String(port), RUNNER_KEY: key, RUNNER_STAY: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const mark = runner.pid ? markProcess(runner.pid, "runner") : null;
  if (mark) note(mark);
  return new Promise((resolve, reject) => {
    let output = "";
    runner.stdout.on("data", (chunk) => {
      output += chunk;
      const url = LISTENING.exec(output)?.[1];
      if (url) resolve({ process: runner, url });
    });
    runner.once("error", reject);
    runner.once("exit", (code) =>
      reject(new Error(`it ended with ${code ?? "a signal"} before it listened`)),
    );
  });
}

/** The runner ends its sandboxes itself; it gets the time for that. */
async function end(runner: ChildProcess): Promise<void> {
  const ended = () => runner.exitCode !== null || runner.signalCode !== null;
  if (ended() || !runner.pid) return;
  kill(runner.pid, "SIGTERM");
  if (!(await waitUntil(ended, 3000))) kill(runner.pid, "SIGKILL");
  await waitUntil(ended, 1000);
}
