import fs from "node:fs";
import path from "node:path";
import { parseArgs, parseEnv } from "node:util";

/** What `npm run deploy` was asked for. */
export type Asked = {
  act: "deploy" | "dry-run" | "rollback" | "preview";
  environment: "production" | "staging";
  /** Of a preview: the branch that its address is named by. */
  preview: string;
  contract: boolean;
};

/** Throws, in plain words, what cannot be understood. */
export function askedFor(args: string[]): Asked {
  const { values } = parseArgs({
    args,
    options: {
      "dry-run": { type: "boolean", default: false },
      env: { type: "string", default: "production" },
      preview: { type: "string", default: "" },
      rollback: { type: "boolean", default: false },
      contract: { type: "boolean", default: false },
    },
  });
  const { env, preview, contract } = values;
  if (env !== "production" && env !== "staging") throw new Error("--env is production or staging.");
  if (preview && (!/^[a-z][a-z0-9-]{0,27}$/.test(preview) || BRANCHES.includes(preview)))
    throw new Error("--preview takes a name of its own: small letters, digits and hyphens, at most 28.");
  const wanted = { "dry-run": values["dry-run"], rollback: values.rollback, preview: preview !== "" };
  const acts = (["dry-run", "rollback", "preview"] as const).filter((act) => wanted[act]);
  if (acts.length > 1) throw new Error("Only one of --dry-run, --rollback and --preview at a time.");
  return { act: acts[0] ?? "deploy", environment: env, preview, contract };
}

/** The pages' branches: the production branch, and the preview that staging is. */
const BRANCHES = ["main", "staging"];
export const branchOf = ({ environment }: Pick<Asked, "environment">): string =>
  environment === "production" ? "main" : "staging";

/** Wrangler's name of the environment; the top of wrangler.toml is production. */
export const wranglerEnvironment = ({ environment }: Pick<Asked, "environment">): string[] => [
  "--env",
  environment === "production" ? "" : environment,
];

/** The lines of `.production.vars` or `.staging.vars` where that file is there, and the environment over them. */
export function deployVariables(
  root: string,
  { environment }: Pick<Asked, "environment">,
): Record<string, string | undefined> {
  const file = path.join(root, `.${environment}.vars`);
  const inFile = fs.existsSync(file) ? parseEnv(fs.readFileSync(file, "utf8")) : {};
  return { ...inFile, ...process.env };
}
