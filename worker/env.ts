import * as v from "valibot";
import type { RoomEnv } from "../durable-objects/env.ts";
import type { InterviewRoom } from "../durable-objects/interview-room.ts";
import type { QuestionJob } from "../durable-objects/question-job/question-job.ts";

/** What the Worker needs from its environment. */
export interface Env extends RoomEnv {
  ROOM: DurableObjectNamespace<InterviewRoom>;
  JOBS: DurableObjectNamespace<QuestionJob>;
  GOOGLE_CLIENT_ID: string;
  GOOGLE_CLIENT_SECRET: string;
  /** Where they are not Google's own: the local identity provider's. */
  GOOGLE_AUTHORIZATION_ENDPOINT?: string;
  GOOGLE_TOKEN_ENDPOINT?: string;
  /** Comma-separated addresses of administrators. */
  ADMIN_EMAILS: string;
  SESSION_SECRET: string;
  /** Where measurements are read again: Analytics Engine's SQL API, and the token that may ask it. */
  METRICS_SQL_URL?: string;
  METRICS_TOKEN?: string;
  /** The data set behind METRICS. */
  METRICS_DATASET?: string;
  /** Dollars for a million tokens, by model: `gpt-4.1=4.5,gpt-4.1-mini=0.9`. */
  MODEL_PRICES?: string;
  SIGN_IN_LIMIT?: RateLimit;
  CREATE_LIMIT?: RateLimit;
}

/** Throws, naming the variable, when the environment cannot serve. Looked at once for each environment. */
export function checkEnv(env: Env): void {
  if (checked.has(env)) return;
  const result = v.safeParse(Variables, env);
  if (!result.success) {
    const problems = result.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
    throw new Error(`The environment is not complete. ${problems.join("; ")}`);
  }
  checked.add(env);
}

const checked = new WeakSet<Env>();

const Text = v.pipe(v.string("is missing"), v.minLength(1, "is empty"));
/** A secret must not travel in the open; names that never leave this machine or resolve nowhere are safe. */
const Endpoint = v.pipe(
  Text,
  v.url("is not a URL"),
  v.check(
    (url) => /^https:\/\/|^http:\/\/(localhost|127\.0\.0\.1|[\w-]+\.test)([:/]|$)/.test(url),
    "must start with https://",
  ),
);
const Binding = v.custom<object>(
  (value) => typeof value === "object" && value !== null,
  "binding is missing",
);

const Variables = v.object({
  ROOM: Binding,
  JOBS: Binding,
  FILES: Binding,
  DATABASE_URL: Text,
  NEON_FETCH_ENDPOINT: v.optional(v.pipe(Text, v.url("is not a URL"))),
  OPENAI_BASE_URL: v.optional(v.union([v.literal(""), v.pipe(Text, v.url("is not a URL"))], "is not a URL")),
  OPENAI_API: v.optional(v.picklist(["", "chat", "responses"], "is neither chat nor responses")),
  RUNNER_URL: v.pipe(Text, v.url("is not a URL")),
  RUNNER_KEY: Text,
  GOOGLE_CLIENT_ID: Text,
  GOOGLE_CLIENT_SECRET: Text,
  GOOGLE_AUTHORIZATION_ENDPOINT: v.optional(Endpoint),
  GOOGLE_TOKEN_ENDPOINT: v.optional(Endpoint),
  ADMIN_EMAILS: v.string("is missing"),
  SESSION_SECRET: v.pipe(Text, v.minLength(32, "needs at least 32 characters")),
});
