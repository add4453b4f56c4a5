import path from "node:path";
import { expect, test } from "vitest";
import { sourceFiles } from "./check-imports.ts";
import { brokenRules } from "./imports/rules.ts";
import { importsOf } from "./imports/scan.ts";

const check = (file: string, text: string) => brokenRules(file, importsOf(file, text), text);

test.each([
  ["domain/room/state.ts", `import * as v from "valibot"; import { Id } from "../ids.ts";`],
  [
    "ai/interviewer.ts",
    `import type { RoomState } from "../domain/room/state.ts"; import { generateText } from "ai";`,
  ],
  ["drizzle/queries/users.ts", `import { eq, sql } from "drizzle-orm";`],
  ["durable-objects/interview-room.ts", `import { createRunnerClient } from "../runner/client.ts";`],
  ["worker/index.ts", `export { InterviewRoom } from "../durable-objects/interview-room.ts";`],
  ["worker/env.ts", `import type { RoomEnv } from "../durable-objects/env.ts";`],
  ["worker/env.ts", `import { type RoomEnv } from "../durable-objects/env.ts";`],
  ["app/api.server.ts", `import type { AppType } from "../worker/app.ts";`],
  ["local/start.ts", `import { connect } from "../drizzle/client.ts"; import fs from "node:fs";`],
  [
    "worker/routes/auth.test.ts",
    `import { createIdentityProvider } from "../../local/identity-provider.ts";`,
  ],
])("%s may say %s", (file, text) => {
  expect(check(file, text)).toEqual([]);
});

test.each([
  ["domain/room/state.ts", `import { connect } from "../../drizzle/client.ts";`],
  ["domain/ids.ts", `import { randomUUID } from "node:crypto";`],
  ["domain/ids.ts", `import type { Db } from "../drizzle/client.ts";`],
  ["ai/interviewer.ts", `import { loadAsked } from "../drizzle/queries/asked-question.ts";`],
  ["runner/judge.ts", `import { parseEnvironment } from "../local/environment.ts";`],
  ["durable-objects/interview-room.ts", `import { judge } from "../runner/judge.ts";`],
  ["durable-objects/interview-room.ts", `const { serve } = await import("../local/neon-endpoint.ts");`],
  ["worker/app.ts", `import { InterviewRoom } from "../durable-objects/interview-room.ts";`],
  ["worker/app.ts", `export * from "../local/identity-provider.ts";`],
  ["worker/routes/me.ts", `import { eq } from "drizzle-orm";`],
  ["worker/storage.ts", `import fs from "node:fs";`],
  ["app/api.server.ts", `import { app } from "../worker/app.ts";`],
  ["app/routes/home/route.tsx", `import { questions } from "../../../drizzle/schema/questions.ts";`],
])("%s may not say %s", (file, text) => {
  expect(check(file, text)).toHaveLength(1);
});

test.each([
  "const now = Date.now();",
  "const day = new Date();",
  "const chance = Math.random();",
  "const id = crypto.randomUUID();",
  "export async function load() {}",
  "const load = async () => 1;",
])("domain may not contain: %s", (text) => {
  expect(check("domain/room/clock.ts", text)).toHaveLength(1);
});

test("domain's comments may speak of time and chance", () => {
  expect(
    check(
      "domain/room/clock.ts",
      "/** Never Date.now(): the room\n stamps it. */\nconst a = 1; // not Math.random()",
    ),
  ).toEqual([]);
});

test("a broken rule is reported with its file and line", () => {
  expect(check("domain/ids.ts", `\nimport fs from "node:fs";`)[0]).toMatch(
    /^domain\/ids\.ts:2 imports node:fs: /,
  );
});

test("the question bank is data and left out, the scripts that handle it are code", () => {
  const files = sourceFiles(path.resolve(import.meta.dirname, ".."));
  expect(files).toContain("scripts/questions/bank.ts");
  expect(files.filter((file) => /^(questions|build|node_modules)\//.test(file))).toEqual([]);
});
