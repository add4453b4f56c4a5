import type { Language } from "../../domain/judge/signature.ts";

/** What a box needs to run one language: files bound read-only, and the command that starts the driver. */
export type BoxLayout = {
  /** [path on the host, path in the box] */
  readonly binds: readonly (readonly [string, string])[];
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** RLIMIT_DATA where no memory cgroup is writable. */
  readonly dataBytes: number;
};

export type Toolchain = {
  readonly language: Language;
  readonly version: string;
  /** May change while the runner runs: Java's archive appears some seconds after the first start. */
  layout(): BoxLayout;
};

/** A language this machine cannot run, in a sentence that says what to install. */
export type MissingToolchain = { readonly language: Language; readonly missing: string };
