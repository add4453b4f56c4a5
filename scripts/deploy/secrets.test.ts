import fs from "node:fs";
import { expect, test } from "vitest";
import { missingSecrets, NEEDED, withSecretsFile } from "./secrets.ts";

const names = (secrets: { name: string }[]) => secrets.map(({ name }) => name);
const all = Object.fromEntries(NEEDED.map(({ name }) => [name, "value"]));

test("without anything set every needed secret is named", () => {
  expect(missingSecrets({}, "")).toEqual(NEEDED);
});

test("a secret in the environment or at the Worker is not missing", () => {
  const listed = `wrangler says hello\n[{"name":"SESSION_SECRET","type":"secret_text"}]\n`;
  const { SESSION_SECRET: _, RUNNER_KEY: __, ...others } = all;
  expect(names(missingSecrets(others, listed))).toEqual(["RUNNER_KEY"]);
});

test("the database must be in the environment, since the migrations run from here", () => {
  const { DATABASE_URL: _, ...others } = all;
  expect(names(missingSecrets(others, `[{"name":"DATABASE_URL"}]`))).toEqual(["DATABASE_URL"]);
});

test("an empty value counts as missing", () => {
  expect(names(missingSecrets({ ...all, RUNNER_URL: "" }, "[]"))).toEqual(["RUNNER_URL"]);
});

test("the secrets file holds the app's secrets only, for its owner only, and is gone afterwards", async () => {
  let file = "";
  await expect(
    withSecretsFile({ ...all, OPENAI_API_KEY: "key", HOME: "/somewhere" }, async (name) => {
      file = name;
      expect(JSON.parse(fs.readFileSync(name, "utf8"))).toEqual({ ...all, OPENAI_API_KEY: "key" });
      expect(fs.statSync(name).mode & 0o077).toBe(0);
      throw new Error("the deployment failed");
    }),
  ).rejects.toThrow("the deployment failed");
  expect(fs.existsSync(file)).toBe(false);
});
