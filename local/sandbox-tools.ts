import fs from "node:fs";
import path from "node:path";
import { aptInstall } from "./apt.ts";

export type Tool = { name: string; package: string };

const BUBBLEWRAP = { name: "bubblewrap", package: "bubblewrap" };
const PYTHON = { name: "Python 3", package: "python3" };
const JDK = { name: "a JDK", package: "default-jdk-headless" };

/** What this machine lacks for running candidates' code in all three languages. */
export function missingTools(): Tool[] {
  if (process.platform !== "linux") return [BUBBLEWRAP];
  const missing: Tool[] = [];
  if (!onPath("bwrap")) missing.push(BUBBLEWRAP);
  if (!fs.existsSync("/usr/bin/python3")) missing.push(PYTHON);
  if (!hasJdk()) missing.push(JDK);
  return missing;
}

/** Installs them with apt; says what it does. True when everything is there now. */
export async function installTools(missing: Tool[], say: (line: string) => void): Promise<boolean> {
  say(`installing ${names(missing)} for running code (apt-get, in the background) …`);
  const problem = await aptInstall(missing.map((tool) => tool.package));
  if (problem) say(`apt-get could not install ${names(missing)}: ${problem}`);
  return problem === null;
}

/** One sentence on what a person can do where nothing can be installed for them. */
export function whatToDo(missing: Tool[]): string {
  if (process.platform !== "linux")
    return "Code cannot be run: its sandboxes need Linux. Start Docker and then this again, or set RUNNER_URL and RUNNER_KEY to a runner elsewhere.";
  const what = missing.includes(BUBBLEWRAP) ? "Code cannot be run" : "Code cannot be run in every language";
  const packages = missing.map((tool) => tool.package).join(" ");
  return `${what}: ${names(missing)} missing. On Debian or Ubuntu: sudo apt-get install ${packages}, then start again.`;
}

const names = (tools: Tool[]) => tools.map((tool) => tool.name).join(", ");

const onPath = (command: string) =>
  (process.env.PATH ?? "").split(path.delimiter).some((dir) => fs.existsSync(path.join(dir, command)));

function hasJdk(): boolean {
  const homes = fs.existsSync("/usr/lib/jvm") ? fs.readdirSync("/usr/lib/jvm") : [];
  const candidates = [process.env.JAVA_HOME, ...homes.map((name) => path.join("/usr/lib/jvm", name))];
  return candidates.some((home) => home && fs.existsSync(path.join(home, "bin/javac")));
}
