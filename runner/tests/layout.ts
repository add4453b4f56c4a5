import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** The folders the image holds, copied to where every user can read them: the checkout may stand in a closed home. */
export function copyRunner(): { folder: string; node: string; remove(): void } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "runner-layout-"));
  fs.chmodSync(folder, 0o755);
  fs.writeFileSync(path.join(folder, "package.json"), '{"private":true,"type":"module"}');
  for (const name of ["domain", "runner", "node_modules/valibot"])
    fs.cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  const node = path.join(folder, "node");
  fs.copyFileSync(process.execPath, node, fs.constants.COPYFILE_FICLONE);
  fs.chmodSync(node, 0o755);
  return { folder, node, remove: () => fs.rmSync(folder, { recursive: true, force: true }) };
}
