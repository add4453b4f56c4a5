import type { LoaderFunctionArgs } from "@remix-run/cloudflare";
import { expect, test } from "vitest";
import { loader } from "./route.tsx";

/** What the page tells of, where the API refuses this field of the wish. */
async function refusedFor(field: string) {
  const answers = [
    Response.json({ error: { code: "invalid", message: "No.", request_id: "1", field } }, { status: 400 }),
    Response.json({ path: null }),
  ];
  const API = { fetch: async () => answers.shift() };
  const request = new Request("https://app.test/plan?by=2026-12-24&per_week=x");
  const args = { request, params: {}, context: { cloudflare: { env: { API } } } };
  return (await loader(args as unknown as LoaderFunctionArgs)).refused;
}

test("a pace that cannot be kept is not told as a wrong day", async () => {
  expect(await refusedFor("per_week")).toBe("per_week");
  expect(await refusedFor("by")).toBe("by");
});
