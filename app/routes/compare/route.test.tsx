import type { LoaderFunctionArgs } from "@remix-run/cloudflare";
import { expect, test } from "vitest";
import { loader } from "./route.tsx";

test("a round that is to be compared with itself is shown beside the best other one", async () => {
  const asked: string[] = [];
  const API = {
    fetch: async (url: string) => {
      asked.push(new URL(url).search);
      return Response.json({ attempts: [], others: [] });
    },
  };
  const [a, b] = [crypto.randomUUID(), crypto.randomUUID()];
  for (const other of [a, b]) {
    const request = new Request(`https://app.test/compare?a=${a}&b=${other}`);
    const args = { request, params: {}, context: { cloudflare: { env: { API } } } };
    await loader(args as unknown as LoaderFunctionArgs);
  }
  expect(asked).toEqual([`?a=${a}`, `?a=${a}&b=${b}`]);
});
