import { expect, test } from "vitest";
import { parseEnvironment } from "./environment.ts";

test("nothing needs to be set", () => {
  const parsed = parseEnvironment({});
  expect(parsed).toMatchObject({
    ok: true,
    env: { PORT: 8788, DATA_DIR: ".data", ADMIN_EMAILS: "admin@example.com" },
  });
});

test("an empty variable counts as unset", () => {
  expect(parseEnvironment({ DATABASE_URL: "", PORT: "" })).toMatchObject({ ok: true, env: { PORT: 8788 } });
});

test.each([
  ["PORT", { PORT: "eighty" }],
  ["PORT", { PORT: "70000" }],
  ["DATABASE_URL", { DATABASE_URL: "mysql://here/db" }],
  ["RUNNER_URL", { RUNNER_URL: "runner:9000", RUNNER_KEY: "12345678" }],
  ["RUNNER_KEY", { RUNNER_URL: "http://127.0.0.1:9000" }],
  ["GOOGLE_CLIENT_SECRET", { GOOGLE_CLIENT_ID: "id" }],
  ["GOOGLE_CLIENT_SECRET", { GOOGLE_CLIENT_SECRET: "alone" }],
  ["SESSION_SECRET", { SESSION_SECRET: "short" }],
])("the message names %s when it is wrong or missing", (name, variables) => {
  const parsed = parseEnvironment(variables);
  expect(parsed.ok ? "" : parsed.message).toMatch(new RegExp(`^${name}: \\S`, "m"));
});

test("a secret that is wrong is not repeated in the message", () => {
  const parsed = parseEnvironment({ SESSION_SECRET: "do-not-print-me" });
  expect(parsed.ok ? "" : parsed.message).not.toContain("do-not-print-me");
});
