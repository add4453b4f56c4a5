import { spawn } from "node:child_process";
import { once } from "node:events";
import os from "node:os";
import { afterEach, expect, test } from "vitest";
import { waitingTimeMs } from "./waiting-time.ts";

const started: ReturnType<typeof spawn>[] = [];
afterEach(async () => {
  for (const child of started.splice(0)) {
    child.kill("SIGKILL");
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  }
});

function run(...command: [string, ...string[]]): number {
  const child = spawn(command[0], command.slice(1), { stdio: "ignore" });
  started.push(child);
  return child.pid!;
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 400));

test.runIf(os.platform() === "linux")(
  "a sleeper waits for nothing, one of a crowd waits for its turn",
  async () => {
    const sleeper = run("sleep", "60");
    const crowd = Array.from({ length: 3 * os.availableParallelism() }, () =>
      run("sh", "-c", "while :; do :; done"),
    );
    await aMoment();
    const [slept, crowded] = [
      waitingTimeMs(sleeper),
      Math.max(...crowd.map((pid) => waitingTimeMs(pid) ?? 0)),
    ];
    expect(slept).toBeLessThan(crowded);
    expect(crowded).toBeGreaterThan(50);
  },
);

test("of a process that is gone nothing is known", () => {
  expect(waitingTimeMs(2 ** 30)).toBeUndefined();
});
