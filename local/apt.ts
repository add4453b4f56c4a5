import fs from "node:fs";
import { runCommand } from "./run-command.ts";

/** True on Debian and its kin for root, where what is missing can simply be installed. */
export const canInstall = (): boolean =>
  process.platform === "linux" && process.getuid?.() === 0 && fs.existsSync("/usr/bin/apt-get");

/** Null when all is installed, else the end of what apt said. */
export async function aptInstall(packages: string[]): Promise<string | null> {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  // Another apt at work holds a lock: wait for it.
  const lock = ["-o", "DPkg::Lock::Timeout=120"];
  await runCommand("apt-get", [...lock, "update", "-q"], { env });
  const install = ["install", "-y", "-q", "--no-install-recommends", ...packages];
  const result = await runCommand("apt-get", [...lock, ...install], { env });
  return result.ok ? null : result.output.trim().split("\n").slice(-5).join("\n");
}
