import { env } from "cloudflare:test";
import { expect, test } from "vitest";
import { checkEnv } from "./env.ts";

test("a complete environment passes", () => {
  expect(() => checkEnv(env)).not.toThrow();
});

test.each([
  ["SESSION_SECRET", undefined],
  ["SESSION_SECRET", "short"],
  ["DATABASE_URL", ""],
  ["GOOGLE_CLIENT_ID", undefined],
  ["RUNNER_URL", "no-address"],
  ["FILES", undefined],
  ["OPENAI_API", "telegraph"],
  ["OPENAI_BASE_URL", "no-address"],
  // The client's secret would travel in the open.
  ["GOOGLE_TOKEN_ENDPOINT", "http://identity.example.com/token"],
  ["GOOGLE_TOKEN_ENDPOINT", "http://localhost.example.com/token"],
])("%s = %j is named, and its value is not", (name, value) => {
  const message = (() => {
    try {
      checkEnv({ ...env, [name]: value });
      return "";
    } catch (error) {
      return String(error);
    }
  })();
  expect(message).toContain(`${name}:`);
  if (value) expect(message).not.toContain(value);
});
