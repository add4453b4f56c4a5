import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** A hash over the names and contents of files and whole folders; what is not part of a bundle is left out. */
export function hashInputs(root: string, inputs: string[]): string {
  const hash = createHash("sha256");
  for (const file of inputs.flatMap((input) => filesUnder(root, input)).sort()) {
    hash
      .update(`${file}\0`)
      .update(fs.readFileSync(path.join(root, file)))
      .update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}

const IGNORED = /\.test\.tsx?$|(^|\/)(node_modules|\.wrangler)(\/|$)|\.md$/;

function filesUnder(root: string, input: string): string[] {
  if (IGNORED.test(input)) return [];
  const found = fs.statSync(path.join(root, input), { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [input];
  return fs.readdirSync(path.join(root, input)).flatMap((name) => filesUnder(root, `${input}/${name}`));
}
