import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** A copy of a repository's files as they stand, without what is ignored, and with its packages: linked, as copying them would take a minute. */
export async function freshCopy(root: string, target: string): Promise<string> {
  const list = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  for (const file of list.split("\0")) {
    const from = path.join(root, file);
    // One that was deleted and not committed yet is still listed.
    if (file === "" || !fs.existsSync(from)) continue;
    const to = path.join(target, file);
    fs.mkdirSync(path.dirname(to), { recursive: true });
    fs.copyFileSync(from, to);
  }
  linkPackages(path.join(root, "node_modules"), path.join(target, "node_modules"));
  stampPackages(target);
  return target;
}

function linkPackages(from: string, to: string): void {
  try {
    execFileSync("cp", ["-al", from, to]);
  } catch {
    // Another file system: nothing can be linked across.
    fs.rmSync(to, { recursive: true, force: true });
    execFileSync("cp", ["-a", from, to]);
  }
  // What was built before is no package.
  for (const built of [".cache", ".vite", ".vite-temp"])
    fs.rmSync(path.join(to, built), { recursive: true, force: true });
}

/** As scripts/bootstrap.mjs does after it installed them, so that it does not install them again. */
function stampPackages(root: string): void {
  const hash = createHash("sha256");
  for (const name of ["package-lock.json", "package.json"])
    hash.update(fs.readFileSync(path.join(root, name)));
  const stamp = path.join(root, "node_modules/.install-stamp");
  // A link, too: what is written must not reach the original.
  fs.rmSync(stamp, { force: true });
  fs.writeFileSync(stamp, hash.digest("hex"));
}
