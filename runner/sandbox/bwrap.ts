import fs from "node:fs";
import path from "node:path";

export const BWRAP_MISSING =
  "bubblewrap is missing: install it (apt-get install bubblewrap, dnf install bubblewrap).";

/** The bubblewrap on PATH; undefined where there is none. */
export function findBwrap(searched = process.env.PATH ?? "/usr/local/bin:/usr/bin:/bin"): string | undefined {
  return searched
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder))
    .map((folder) => path.join(folder, "bwrap"))
    .find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}
