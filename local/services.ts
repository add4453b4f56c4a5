import { randomBytes } from "node:crypto";
import path from "node:path";
import { LOCAL_IDENTITY_PATH } from "./app-server.ts";
import { canInstall } from "./apt.ts";
import { type DataDir, keptSecret } from "./data-dir.ts";
import { openDatabase } from "./database.ts";
import type { LocalEnvironment } from "./environment.ts";
import { createIdentityProvider } from "./identity-provider.ts";
import type { LogSink } from "./log-lines.ts";
import type { MetricsStore } from "./metrics-store.ts";
import { loadQuestionBank } from "./question-bank.ts";
import { startRunnerImage } from "./runner-image.ts";
import { startRunner } from "./runner-process.ts";
import { installTools, missingTools, whatToDo } from "./sandbox-tools.ts";
import type { Shutdown } from "./shutdown.ts";

export type Services = {
  /** The Worker's environment. */
  bindings: Record<string, string>;
  identity: ((request: Request) => Promise<Response>) | null;
};

type Options = {
  root: string;
  env: LocalEnvironment;
  /** Where the app will answer. */
  url: string;
  data: DataDir;
  say: (line: string) => void;
  logs: LogSink;
  metrics: MetricsStore | null;
  shutdown: Shutdown;
};

/** What stands around the Worker: database, question bank, runner, sign-in. Each embedded unless the environment names another. */
export async function startServices(options: Options): Promise<Services> {
  const { env, data } = options;
  const [database, runner] = await Promise.all([databaseWithBank(options), runnerFor(options)]);
  const { identity, google } = identityFor(options);
  const bindings = {
    ...database,
    ...runner,
    ...google,
    OPENAI_API_KEY: env.OPENAI_API_KEY,
    OPENAI_BASE_URL: env.OPENAI_BASE_URL,
    OPENAI_API: env.OPENAI_API,
    INTERVIEWER_MODEL: env.INTERVIEWER_MODEL,
    EVALUATOR_MODEL: env.EVALUATOR_MODEL,
    EVALUATOR_SAMPLES: env.EVALUATOR_SAMPLES,
    RESUME_MODEL: env.RESUME_MODEL,
    ROOM_START_HOURS: env.ROOM_START_HOURS,
    ROOM_LEFT_DAYS: env.ROOM_LEFT_DAYS,
    ROOM_KEPT_DAYS: env.ROOM_KEPT_DAYS,
    ROOM_MODEL_TOKENS: env.ROOM_MODEL_TOKENS,
    USER_MODEL_TOKENS_PER_DAY: env.USER_MODEL_TOKENS_PER_DAY,
    METRICS_SQL_URL: options.metrics?.url,
    MODEL_PRICES: env.MODEL_PRICES,
    ADMIN_EMAILS: env.ADMIN_EMAILS,
    SESSION_SECRET: env.SESSION_SECRET ?? keptSecret(data.path, "session"),
  };
  return { bindings: withoutUnset(bindings), identity };
}

async function databaseWithBank({ root, env, data, say, shutdown }: Options) {
  const folder = path.join(data.path, "postgres");
  const database = await openDatabase(env.DATABASE_URL ? { url: env.DATABASE_URL } : { folder });
  shutdown.onStop(() => database.close());
  say(env.DATABASE_URL ? "database connected and up to date" : "embedded Postgres up to date");
  await loadQuestionBank({ root, folder: data.path, address: database.address, say });
  return database.address;
}

async function runnerFor({ root, env, data, say, logs, shutdown }: Options) {
  if (env.RUNNER_URL && env.RUNNER_KEY) return { RUNNER_URL: env.RUNNER_URL, RUNNER_KEY: env.RUNNER_KEY };
  const key = env.RUNNER_KEY ?? randomBytes(24).toString("base64url");
  const runner = await startRunner({
    root,
    key,
    port: env.RUNNER_PORT,
    note: data.note,
    say,
    logs,
    stopping: () => shutdown.begun,
  });
  shutdown.onStop(() => runner.stop());
  const missing = missingTools();
  if (missing.length > 0) void completeTools();
  return { RUNNER_URL: runner.url, RUNNER_KEY: key };

  /** In the background: the app is usable without, and the room says why code cannot be run yet. */
  async function completeTools() {
    if (canInstall()) {
      if (!(await installTools(missing, say)) || shutdown.begun) return;
      await runner.restart();
      return say("installed: code can be run now");
    }
    const port = Number(new URL(runner.url).port);
    const before = () => runner.stop();
    const container = await startRunnerImage({ root, folder: data.path, port, key, say, before });
    if (!container) return say(whatToDo(missing));
    shutdown.onStop(() => container.stop());
    say("the runner's image runs: code can be run now");
  }
}

const ACCOUNTS = [
  { email: "ada@example.com", name: "Ada Lovelace" },
  { email: "grace@example.com", name: "Grace Hopper" },
  { email: "admin@example.com", name: "Admin" },
];

/** Google where its client is configured, else the local identity provider on the app's own port. */
function identityFor({ env, url, data }: Options) {
  if (env.GOOGLE_CLIENT_ID && env.GOOGLE_CLIENT_SECRET) {
    const { GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET, GOOGLE_AUTHORIZATION_ENDPOINT, GOOGLE_TOKEN_ENDPOINT } =
      env;
    const google = {
      GOOGLE_CLIENT_ID,
      GOOGLE_CLIENT_SECRET,
      GOOGLE_AUTHORIZATION_ENDPOINT,
      GOOGLE_TOKEN_ENDPOINT,
    };
    return { identity: null, google };
  }
  const issuer = `${url}${LOCAL_IDENTITY_PATH}`;
  const clientId = "mockingbird-local";
  const clientSecret = keptSecret(data.path, "identity");
  return {
    identity: createIdentityProvider({ issuer, accounts: ACCOUNTS, clientId, clientSecret }),
    google: {
      GOOGLE_CLIENT_ID: clientId,
      GOOGLE_CLIENT_SECRET: clientSecret,
      GOOGLE_AUTHORIZATION_ENDPOINT: `${issuer}/authorize`,
      GOOGLE_TOKEN_ENDPOINT: `${issuer}/token`,
    },
  };
}

const withoutUnset = (bindings: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(bindings).flatMap(([name, value]) => (value ? [[name, value]] : [])));
