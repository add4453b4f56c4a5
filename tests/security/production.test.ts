import fs from "node:fs";
import { expect, test } from "vitest";
import { withSecretsFile } from "../../scripts/deploy/secrets.ts";

test("a deploy never hands on the address of another identity provider", async () => {
  const variables = {
    GOOGLE_CLIENT_ID: "client",
    GOOGLE_AUTHORIZATION_ENDPOINT: "http://localhost:8788/local-identity/authorize",
    GOOGLE_TOKEN_ENDPOINT: "http://localhost:8788/local-identity/token",
  };
  const handed = await withSecretsFile(variables, async (file) => JSON.parse(fs.readFileSync(file, "utf8")));
  expect(handed).toEqual({ GOOGLE_CLIENT_ID: "client" });
});

/** Below these a flaw is known that reaches us. */
const AT_LEAST = {
  "@remix-run/cloudflare": "2.17.5",
  hono: "4.12.21",
  "drizzle-orm": "0.45.2",
  vite: "6.4.0",
};

test.each(Object.entries(AT_LEAST))("%s is %s or later", (name, least) => {
  const locked = JSON.parse(fs.readFileSync("package-lock.json", "utf8")).packages[`node_modules/${name}`]
    .version;
  expect(locked.localeCompare(least, "en", { numeric: true })).toBeGreaterThanOrEqual(0);
});
