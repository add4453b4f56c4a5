import fs from "node:fs";
import path from "node:path";
import { parseEnv } from "node:util";
import * as v from "valibot";
import { pricesIn } from "../domain/operate/prices.ts";

const Port = v.pipe(
  v.string(),
  v.regex(/^\d{1,5}$/, "expected a port number"),
  v.transform(Number),
  v.maxValue(65535, "expected a port number up to 65535"),
);
const HttpUrl = v.pipe(
  v.string(),
  v.check(
    (text) => /^https?:\/\//.test(text) && URL.canParse(text),
    "expected an http:// or https:// address",
  ),
);
const PostgresUrl = v.pipe(
  v.string(),
  v.check(
    (text) => /^postgres(ql)?:\/\//.test(text) && URL.canParse(text),
    "expected postgres://user:password@host/database",
  ),
);
const Text = v.pipe(v.string(), v.minLength(1));
const PositiveNumber = v.pipe(
  Text,
  v.check((text) => Number(text) > 0, "expected a number above 0"),
);

/** Everything `npm start` reads from the environment (README.md, "Configure"). */
export const LocalEnvironment = v.pipe(
  v.object({
    PORT: v.optional(Port, "8788"),
    DATA_DIR: v.optional(Text, ".data"),
    DATABASE_URL: v.optional(PostgresUrl),
    RUNNER_URL: v.optional(HttpUrl),
    RUNNER_KEY: v.optional(v.pipe(v.string(), v.minLength(8, "expected at least 8 characters"))),
    RUNNER_PORT: v.optional(Port, "0"),
    OPENAI_API_KEY: v.optional(Text),
    OPENAI_BASE_URL: v.optional(HttpUrl),
    OPENAI_API: v.optional(v.picklist(["chat", "responses"], "expected chat or responses")),
    INTERVIEWER_MODEL: v.optional(Text),
    EVALUATOR_MODEL: v.optional(Text),
    EVALUATOR_SAMPLES: v.optional(PositiveNumber),
    RESUME_MODEL: v.optional(Text),
    ROOM_START_HOURS: v.optional(PositiveNumber),
    ROOM_LEFT_DAYS: v.optional(PositiveNumber),
    ROOM_KEPT_DAYS: v.optional(PositiveNumber),
    ROOM_MODEL_TOKENS: v.optional(PositiveNumber),
    USER_MODEL_TOKENS_PER_DAY: v.optional(PositiveNumber),
    MODEL_PRICES: v.optional(
      v.pipe(
        Text,
        v.check((text) => pricesIn(text).ok, "expected model=dollars,…"),
      ),
    ),
    LOG_FORMAT: v.optional(v.picklist(["text", "json"], "expected text or json"), "text"),
    GOOGLE_CLIENT_ID: v.optional(Text),
    GOOGLE_CLIENT_SECRET: v.optional(Text),
    GOOGLE_AUTHORIZATION_ENDPOINT: v.optional(HttpUrl),
    GOOGLE_TOKEN_ENDPOINT: v.optional(HttpUrl),
    ADMIN_EMAILS: v.optional(Text, "admin@example.com"),
    SESSION_SECRET: v.optional(v.pipe(v.string(), v.minLength(32, "expected at least 32 characters"))),
  }),
  v.forward(
    v.partialCheck(
      [["RUNNER_URL"], ["RUNNER_KEY"]],
      (env) => !env.RUNNER_URL || env.RUNNER_KEY !== undefined,
      "is needed when RUNNER_URL names a runner of your own",
    ),
    ["RUNNER_KEY"],
  ),
  v.forward(
    v.partialCheck(
      [["GOOGLE_CLIENT_ID"], ["GOOGLE_CLIENT_SECRET"]],
      (env) => (env.GOOGLE_CLIENT_ID === undefined) === (env.GOOGLE_CLIENT_SECRET === undefined),
      "is needed together with GOOGLE_CLIENT_ID",
    ),
    ["GOOGLE_CLIENT_SECRET"],
  ),
);
export type LocalEnvironment = v.InferOutput<typeof LocalEnvironment>;

export type ParsedEnvironment = { ok: true; env: LocalEnvironment } | { ok: false; message: string };

/** Empty variables count as unset. The message names every variable that is wrong, never its value. */
export function parseEnvironment(variables: Record<string, string | undefined>): ParsedEnvironment {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value));
  const result = v.safeParse(LocalEnvironment, set);
  if (result.success) return { ok: true, env: result.output };
  const lines = result.issues.map((issue) => `${v.getDotPath(issue) ?? "environment"}: ${issue.message}`);
  return { ok: false, message: lines.join("\n") };
}

/** The process environment over the lines of `.dev.vars`, where that file is there. */
export function readVariables(root: string): Record<string, string | undefined> {
  const file = path.join(root, ".dev.vars");
  const inFile = fs.existsSync(file) ? parseEnv(fs.readFileSync(file, "utf8")) : {};
  return { ...inFile, ...process.env };
}
