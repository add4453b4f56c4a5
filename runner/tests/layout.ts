import fs from "node:fs";
import os from "node:os";
import path from "node:path";

export const ROOT = path.resolve(import.meta.dirname, "../..");

type Layout = { folder: string; node: string; remove(): void };

/** The folders the image holds, copied to where every user can read them: the checkout may stand in a closed home. */
export function copyRunner({ withTests = false } = {}): Layout {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "runner-layout-"));
  fs.chmodSync(folder, 0o755);
  fs.writeFileSync(path.join(folder, "package.json"), '{"private":true,"type":"module"}');
  for (const name of ["domain", "runner", "node_modules/valibot"]) {
    fs.cpSync(path.join(ROOT, name), path.join(folder, name), {
      recursive: true,
      filter: (source) => withTests || !isLeftOut(path.relative(ROOT, source)),
    });
  }
  const node = path.join(folder, "node");
  fs.copyFileSync(process.execPath, node, fs.constants.COPYFILE_FICLONE);
  fs.chmodSync(node, 0o755);
  return { folder, node, remove: () => fs.rmSync(folder, { recursive: true, force: true }) };
}

/** As Dockerfile.dockerignore says. */
function isLeftOut(file: string): boolean {
  const ignored = fs.readFileSync(path.join(ROOT, "runner/Dockerfile.dockerignore"), "utf8").split("\n");
  return (
    ignored.some((line) => line === file) || (ignored.includes("**/*.test.ts") && file.endsWith(".test.ts"))
  );
}
