import { afterEach, expect, test, vi } from "vitest";
import { identified, logged, namesOf } from "./page-log.ts";

afterEach(() => vi.restoreAllMocks());

const names = namesOf({
  root: {},
  room: { path: "interviews/:id" },
  rest: { path: "*" },
  share: { path: "replays/:token" },
});

const answered = (address: string, answer: Response) => {
  const said: string[] = [];
  for (const level of ["log", "error"] as const)
    vi.spyOn(console, level).mockImplementation((line) => void said.push(line));
  const request = identified(new Request(`https://mock.example${address}`));
  const response = logged({ request, answer, since: Date.now(), names });
  return { request, response, lines: said.map((line) => JSON.parse(line)) };
};

test("whatever id a browser sends, the request goes on under one of ours", () => {
  const forged = new Request("https://mock.example/", {
    method: "POST",
    body: "a=b",
    headers: { "x-request-id": "another-request", "x-other": "stays" },
  });
  const request = identified(forged);
  expect(request.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  expect([request.method, request.headers.get("x-other")]).toEqual(["POST", "stays"]);
});

test("a page's line and its answer name the request, and neither ids nor tokens of the address are told", () => {
  const { request, response, lines } = answered("/replays/s3cr3t?q=words", new Response("page"));
  expect(response.headers.get("x-request-id")).toBe(request.headers.get("x-request-id"));
  expect(lines).toMatchObject([
    {
      level: "info",
      event: "page",
      what: "GET /replays/:id",
      status: 200,
      request_id: response.headers.get("x-request-id"),
    },
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/s3cr3t|words/);
});

test("a page that failed is an error; a file has no line", () => {
  expect(answered("/", new Response("", { status: 500 })).lines[0]?.level).toBe("error");
  vi.restoreAllMocks();
  const file = new Response("", { headers: { "cache-control": "public, max-age=31536000, immutable" } });
  expect(answered("/assets/x.js", file).lines).toEqual([]);
});
