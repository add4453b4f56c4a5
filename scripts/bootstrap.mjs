// Runs a TypeScript file of this repository on any machine with Node 18 and npm:
//   node scripts/bootstrap.mjs local/start.ts [arguments]
// Installs the packages when the lockfile changed, then hands over to the Node that is pinned in package.json.
// Plain JavaScript without imports from node_modules: it runs before they exist, on Node versions older than ours.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const bin = path.join(root, "node_modules", ".bin");
const stamp = path.join(root, "node_modules", ".install-stamp");

const [script, ...args] = process.argv.slice(2);
if (!script) fail("Which script? node scripts/bootstrap.mjs <script.ts> [arguments]");
await install();
run(chooseNode());

/** `npm ci`, unless the installed packages are those of the lockfile. Two of us at once: one installs, one waits. */
async function install() {
  const wanted = createHash("sha256")
    .update(fs.readFileSync(path.join(root, "package-lock.json")))
    .update(fs.readFileSync(path.join(root, "package.json")))
    .digest("hex");
  if (read(stamp) === wanted) return;
  const release = await lock();
  try {
    if (read(stamp) === wanted) return;
    console.error("Installing packages (only when they changed; up to a minute) …");
    const env = { ...process.env };
    delete env.NODE_OPTIONS;
    delete env.NODE_ENV;
    const npm = process.env.npm_execpath?.endsWith(".js")
      ? [process.execPath, process.env.npm_execpath]
      : ["npm"];
    const result = spawnSync(
      npm[0],
      [
        ...npm.slice(1),
        "ci",
        "--include=dev",
        "--include=optional",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--loglevel=error",
      ],
      { cwd: root, env, stdio: ["ignore", "ignore", "inherit"] },
    );
    if (result.error) fail(`npm could not be run: ${result.error.message}`);
    if (result.status !== 0) fail("npm ci did not succeed; its own message stands above.");
    fs.writeFileSync(stamp, wanted);
  } finally {
    release();
  }
}

/** Outside node_modules, which `npm ci` empties. */
async function lock() {
  const name = createHash("sha256").update(root).digest("hex").slice(0, 16);
  const file = path.join(os.tmpdir(), `mockingbird-install-${name}.lock`);
  for (;;) {
    try {
      fs.writeFileSync(file, String(process.pid), { flag: "wx" });
      return () => fs.rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== "EEXIST") return () => {};
    }
    if (!alive(Number(read(file)))) fs.rmSync(file, { force: true });
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

/** The pinned Node, else this one, else the one on PATH: whichever can run TypeScript first. */
function chooseNode() {
  for (const node of [path.join(bin, "node"), process.execPath, "node"]) {
    const found = spawnSync(node, ["-p", "process.versions.node"], { encoding: "utf8" });
    if (found.status !== 0) continue;
    const [major, minor] = found.stdout.split(".").map(Number);
    if (major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18)) return [node];
    if (major === 23 || (major === 22 && minor >= 12)) return [node, "--experimental-strip-types"];
  }
  return fail(
    `Node 22.12 or newer is needed and none is pinned for ${process.platform} ${process.arch}: install one from https://nodejs.org and try again.`,
  );
}

function run([node, ...flags]) {
  const PATH = [bin, ...(process.env.PATH ?? "").split(path.delimiter).filter((dir) => dir !== bin)];
  const child = spawn(
    node,
    [...flags, "--disable-warning=ExperimentalWarning", path.join(root, script), ...args],
    {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, PATH: PATH.join(path.delimiter), BOOTSTRAP_PID: String(process.pid) },
    },
  );
  child.on("error", (error) => fail(`${node} could not be run: ${error.message}`));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  // A killed npm must not leave the app running without anyone who could stop it.
  if (process.env.npm_lifecycle_event) {
    const npm = process.ppid;
    setInterval(() => process.ppid !== npm && child.kill("SIGTERM"), 1000).unref();
  }
  child.on("exit", (code, signal) => process.exit(signal ? 128 + os.constants.signals[signal] : code));
}

function read(file) {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function alive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
