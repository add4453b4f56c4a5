import { createHash } from "node:crypto";
import { runCommand } from "./run-command.ts";

export type RunnerContainer = { stop: () => Promise<void> };

type Options = {
  root: string;
  /** Names the container: what a killed start left is replaced. */
  folder: string;
  port: number;
  key: string;
  say: (line: string) => void;
  /** Called when the image is built, to free the port. */
  before: () => Promise<void>;
};

const INSIDE = 8790;
/** As runner/README.md says: boxes need namespaces, and carry a stricter filter of their own. */
const CONFINEMENT = [
  ["--read-only", "--tmpfs", "/tmp:exec,size=1g", "--cap-drop", "ALL"],
  ["--security-opt", "no-new-privileges", "--security-opt", "seccomp=unconfined"],
  ["--security-opt", "apparmor=unconfined", "--security-opt", "systempaths=unconfined"],
  ["--memory", "4g", "--pids-limit", "1024"],
].flat();

/** The runner's image, for machines without what its sandboxes need. Null where Docker does not run or refuses. */
export async function startRunnerImage(options: Options): Promise<RunnerContainer | null> {
  const { root, port, key, say } = options;
  if (!(await docker(["info"])).ok) return null;
  say("building the runner's image for running code (Docker, in the background) …");
  const built = await docker(
    ["build", "-q", "-f", "runner/Dockerfile", "-t", "mockingbird-runner", "."],
    root,
  );
  if (!built.ok) return failed("build", built.output, say);
  const name = `mockingbird-runner-${createHash("sha256").update(options.folder).digest("hex").slice(0, 12)}`;
  await docker(["rm", "-f", name]);
  await options.before();
  const published = ["-p", `127.0.0.1:${port}:${INSIDE}`];
  // The key goes by the environment: arguments can be read by everyone on the machine.
  const run = ["run", "-d", "--rm", "--name", name, ...CONFINEMENT, ...published, "-e", "RUNNER_KEY"];
  const started = await docker([...run, "mockingbird-runner"], root, { RUNNER_KEY: key });
  if (!started.ok) return failed("start", started.output, say);
  return {
    stop: async () => {
      await docker(["rm", "-f", name]);
    },
  };
}

const docker = (args: string[], cwd?: string, env?: Record<string, string>) =>
  runCommand("docker", args, { ...(cwd ? { cwd } : {}), ...(env ? { env } : {}) });

function failed(what: string, output: string, say: (line: string) => void): null {
  say(`the runner's image did not ${what}: ${output.trim().split("\n").at(-1)}`);
  return null;
}
