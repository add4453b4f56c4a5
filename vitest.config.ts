import { cloudflareTest } from "@cloudflare/vitest-pool-workers";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

const NOT_OURS = ["node_modules/**", "build/**", ".data/**"];
const IN_WORKERD = [
  "worker/**/*.test.ts",
  "durable-objects/**/*.test.ts",
  "tests/api/**/*.test.ts",
  "tests/live/**/*.test.ts",
];

/** They replace modules, Node's clock or globals, or load code that looks at them once: each file gets a world of its own. */
const ALONE = [
  "tests/model/**/*.test.ts",
  "tests/resumes/**/*.test.ts",
  "simulation/design-interviews.test.ts",
  "app/**/*.test.tsx",
];
const WORKERS = 2;

/** Of the tests of the whole product those that open no page. */
const STARTS = ["tests/e2e/start-stop.test.ts", "tests/e2e/deploy.test.ts", "tests/e2e/sizes.test.ts"];

/** Rooms are also run in plain Node, where nothing else gives them their base class. */
const inNode = {
  alias: { "cloudflare:workers": new URL("./tests/model/platform/workers.ts", import.meta.url).pathname },
};

/** They watch that nothing is written, so nobody else may write meanwhile: one file at a time, in a database of their own. */
const WATCHING = ["tests/api/access.test.ts", "tests/api/fuzz.test.ts"];

/** Real workerd over an empty Postgres that the project's files share. */
function inWorkerd(given: {
  name: string;
  include: string[];
  exclude: string[];
  maxWorkers: number;
  groupOrder: number;
}): TestProjectInlineConfiguration {
  const { groupOrder, exclude, ...rest } = given;
  return {
    plugins: [
      cloudflareTest(({ inject }) => ({
        main: "./worker/index.ts",
        wrangler: { configPath: "./wrangler.toml" },
        miniflare: {
          cf: false,
          bindings: {
            DATABASE_URL: inject("databaseUrl"),
            NEON_FETCH_ENDPOINT: inject("neonEndpoint"),
            RUNNER_URL: "http://runner.test",
            RUNNER_KEY: "test-runner-key",
            GOOGLE_CLIENT_ID: "test-client",
            GOOGLE_CLIENT_SECRET: "test-secret",
            GOOGLE_AUTHORIZATION_ENDPOINT: "http://identity.test/authorize",
            GOOGLE_TOKEN_ENDPOINT: "http://identity.test/token",
            ADMIN_EMAILS: "admin@example.com",
            SESSION_SECRET: "test-session-secret-of-32-characters",
          },
        },
      })),
    ],
    test: {
      ...rest,
      exclude: [...NOT_OURS, ...exclude],
      testTimeout: 20_000,
      hookTimeout: 20_000,
      globalSetup: "./tests/setup/database.ts",
      sequence: { groupOrder },
    },
  };
}

/** The projects run one after the other (`groupOrder`); scripts/tests/lanes.ts has some run beside others. */
export default defineConfig({
  test: {
    // What happens as it should is logged too, a line for each event: nobody reads it here.
    onConsoleLog: (line) => !line.startsWith('{"level":"info"'),
    projects: [
      {
        resolve: inNode,
        test: {
          name: "unit",
          environment: "node",
          include: ["**/*.test.{ts,tsx}"],
          exclude: [
            ...NOT_OURS,
            ...IN_WORKERD,
            ...ALONE,
            "tests/faults/**",
            "tests/e2e/**",
            "**/*.sandbox.test.ts",
          ],
          // Hundreds of small files: most of their time would go into loading the same modules again.
          pool: "threads",
          isolate: false,
          maxWorkers: WORKERS,
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        resolve: inNode,
        test: {
          name: "alone",
          environment: "node",
          include: ALONE,
          // Seconds of thinking each, late in its lane: the other one mostly waits by then.
          maxWorkers: 1,
          testTimeout: 60_000,
          sequence: { groupOrder: 6 },
        },
      },
      inWorkerd({
        name: "workers",
        include: IN_WORKERD,
        exclude: WATCHING,
        maxWorkers: WORKERS,
        groupOrder: 1,
      }),
      inWorkerd({ name: "watching", include: WATCHING, exclude: [], maxWorkers: 1, groupOrder: 2 }),
      {
        test: {
          name: "faults",
          environment: "node",
          include: ["tests/faults/**/*.test.ts"],
          globalSetup: "./tests/faults/harness/build.ts",
          // One file at a time, all with the same server: they kill it.
          fileParallelism: false,
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 3 },
        },
      },
      {
        test: {
          name: "sandbox",
          environment: "node",
          include: ["**/*.sandbox.test.ts"],
          exclude: NOT_OURS,
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 4 },
        },
      },
      {
        test: {
          name: "e2e",
          environment: "node",
          include: ["tests/e2e/**/*.test.ts"],
          exclude: [...NOT_OURS, ...STARTS],
          globalSetup: "./tests/e2e/template.ts",
          // Each file has an app of its own and mostly waits: for words at a speaker's pace, for a clock, for a start.
          maxWorkers: WORKERS,
          testTimeout: 240_000,
          hookTimeout: 240_000,
          sequence: { groupOrder: 5 },
        },
      },
      {
        test: {
          name: "starts",
          environment: "node",
          include: STARTS,
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
          sequence: { groupOrder: 7 },
        },
      },
    ],
  },
});
