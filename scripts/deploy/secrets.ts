import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import * as v from "valibot";

export type Secret = { name: string; what: string };

/** What the Worker cannot run without. DATABASE_URL is needed here as well, for the migrations. */
export const NEEDED: Secret[] = [
  { name: "DATABASE_URL", what: "the Neon database, postgres://…" },
  { name: "RUNNER_URL", what: "where the runner answers, https://…" },
  { name: "RUNNER_KEY", what: "the key shared with the runner" },
  { name: "GOOGLE_CLIENT_ID", what: "of the OAuth client in Google Cloud" },
  { name: "GOOGLE_CLIENT_SECRET", what: "of the same client" },
  { name: "ADMIN_EMAILS", what: "comma-separated addresses of administrators" },
  { name: "SESSION_SECRET", what: "at least 32 random characters" },
];
export const OPTIONAL = [
  "OPENAI_API_KEY",
  "OPENAI_BASE_URL",
  "OPENAI_API",
  "INTERVIEWER_MODEL",
  "EVALUATOR_MODEL",
  "EVALUATOR_SAMPLES",
  "RESUME_MODEL",
  "MODEL_PRICES",
  "ROOM_START_HOURS",
  "ROOM_LEFT_DAYS",
  "ROOM_KEPT_DAYS",
  "ROOM_MODEL_TOKENS",
  "USER_MODEL_TOKENS_PER_DAY",
  "METRICS_SQL_URL",
  "METRICS_TOKEN",
];

type Variables = Record<string, string | undefined>;

/** Needed secrets that are neither in the environment nor at the Worker, by wrangler's JSON list of those. */
export function missingSecrets(variables: Variables, listed: string): Secret[] {
  const atWorker = secretNames(listed);
  return NEEDED.filter(
    ({ name }) => !variables[name] && (name === "DATABASE_URL" || !atWorker.includes(name)),
  );
}

/** Hands over a file with the secrets of the environment, which is removed afterwards whatever happens. */
export async function withSecretsFile<T>(
  variables: Variables,
  use: (file: string) => Promise<T>,
): Promise<T> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "secrets-"));
  const file = path.join(folder, "secrets.json");
  const names = [...NEEDED.map(({ name }) => name), ...OPTIONAL].filter((name) => variables[name]);
  try {
    const secrets = Object.fromEntries(names.map((name) => [name, variables[name]]));
    fs.writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
    return await use(file);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

const Listed = v.pipe(v.string(), v.parseJson(), v.array(v.object({ name: v.string() })));

/** Wrangler may print other lines around its JSON. No list (a Worker that does not exist yet) means no secrets. */
function secretNames(listed: string): string[] {
  const parsed = v.safeParse(Listed, listed.slice(listed.indexOf("["), listed.lastIndexOf("]") + 1));
  return parsed.success ? parsed.output.map(({ name }) => name) : [];
}
