import { expect, test } from "vitest";
import { setupFor } from "./setup-for.ts";

test("what is practised from one's progress is set up as practice of that topic", () => {
  const { pathname, searchParams } = new URL(setupFor("graphs"), "https://app.test");
  expect(pathname).toBe("/interviews/new");
  expect(Object.fromEntries(searchParams)).toMatchObject({ type: "DSA", mode: "practice", topics: "graphs" });
});
