import type { Language } from "../domain/judge/signature.ts";
import { findBwrap, findToolchains } from "./languages/toolchains.ts";
import { createPool, type Pool, type PoolOptions } from "./pool.ts";
import { openRuntimeDir } from "./sandbox/runtime-dir.ts";
import { openSandbox, type Sandbox } from "./sandbox/sandbox.ts";
import { isolationProblem } from "./selftest.ts";

/** Everything that judges code, after its self-test has passed. */
export type Runner = {
  readonly pool: Pool;
  readonly sandbox: Sandbox;
  readonly versions: Partial<Record<Language, string>>;
  /** Languages this machine cannot run, each with a sentence that says why. */
  readonly missing: ReadonlyMap<Language, string>;
  close(): Promise<void>;
};

export type RunnerUnavailable = { readonly unavailable: string };

/** Opens the runner, or says in one sentence what is missing for code to be run safely. */
export async function openRunner(options: PoolOptions = {}): Promise<Runner | RunnerUnavailable> {
  const runtime = openRuntimeDir();
  const sandbox = openSandbox(runtime);
  if ("unavailable" in sandbox) return sandbox;
  const { found, missing } = await findToolchains(runtime, findBwrap() ?? "bwrap");
  const problem = await isolationProblem(sandbox, found);
  if (problem) {
    await sandbox.close();
    return { unavailable: problem };
  }
  const pool = createPool(sandbox, found, options);
  return {
    pool,
    sandbox,
    versions: Object.fromEntries([...found].map(([language, toolchain]) => [language, toolchain.version])),
    missing,
    close() {
      pool.close();
      return sandbox.close();
    },
  };
}
