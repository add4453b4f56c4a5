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
