import { execFileSync } from "node:child_process";
import fs from "node:fs";

/** The shared objects a trusted binary loads, by the paths the loader looks for. */
export function sharedObjects(...binaries: string[]): string[] {
  const found = new Set<string>();
  for (const binary of binaries) {
    for (const [file] of list(binary).matchAll(/\/\S+/g)) if (fs.existsSync(file)) found.add(file);
  }
  return [...found];
}

function list(binary: string): string {
  try {
    return execFileSync("ldd", [binary], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).replace(
      /^.*:$/gm,
      "",
    );
  } catch {
    return ""; // statically linked, or not an ELF file
  }
}
