import type { ActionFunctionArgs } from "@remix-run/cloudflare";
import { expect, test } from "vitest";
import { sendText } from "./actions.server.ts";

test("a pasted résumé is sent as whoever asked, under the id of their request", async () => {
  const sent: Request[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    sent.push(new Request(url, init));
    return Response.json({});
  };
  const request = new Request("http://localhost/profile", {
    method: "POST",
    headers: { cookie: "session=s", "x-request-id": "request-1" },
  });
  const args = { request, context: { cloudflare: { env: { API: { fetch } } } }, params: {} };
  expect(await sendText(args as unknown as ActionFunctionArgs, "Ten years of Java.")).toEqual({ at: "done" });
  expect(sent.map(({ url, method }) => `${method} ${url}`)).toEqual(["PUT http://localhost/api/resume"]);
  expect(Object.fromEntries(sent[0]?.headers ?? [])).toMatchObject({
    cookie: "session=s",
    origin: "http://localhost",
    "x-request-id": "request-1",
    "content-type": "text/plain",
  });
});
