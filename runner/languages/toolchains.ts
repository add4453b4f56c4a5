import type { Language } from "../../domain/judge/signature.ts";
import type { RuntimeDir } from "../sandbox/runtime-dir.ts";
import { javaToolchain } from "./java/toolchain.ts";
import { javascriptToolchain } from "./javascript/toolchain.ts";
import { pythonToolchain } from "./python/toolchain.ts";
import type { MissingToolchain, Toolchain } from "./toolchain.ts";

export { findBwrap } from "../sandbox/bwrap.ts";

export type Toolchains = { found: Map<Language, Toolchain>; missing: Map<Language, string> };

/** Looks for every language on this machine; one that is missing does not keep the others from serving. */
export async function findToolchains(runtime: RuntimeDir, bwrap: string): Promise<Toolchains> {
  const found = new Map<Language, Toolchain>();
  const missing = new Map<Language, string>();
  const look = async (
    language: Language,
    find: () => Promise<Toolchain | MissingToolchain> | Toolchain | MissingToolchain,
  ) => {
    try {
      const result = await find();
      if ("missing" in result) missing.set(language, result.missing);
      else found.set(language, result);
    } catch (error) {
      missing.set(language, `${language} could not be prepared: ${firstLine(error)}`);
    }
  };
  await look("javascript", () => javascriptToolchain(runtime));
  await look("python", () => pythonToolchain(runtime));
  await look("java", () => javaToolchain(runtime, bwrap));
  return { found, missing };
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
}
