import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { hardened, measured, refusalOf, refuse } from "./page-request.ts";

const SITE = "https://mock.example";
const FORM = "application/x-www-form-urlencoded;charset=UTF-8";
const ID = "9b2f1c1e-8a53-4a44-9a07-6d2d6a0c5a11";

/** Every address with an action behind it. */
const ACTIONS: Record<string, string> = {
  "theme.ts": "/theme",
  "sign-out.ts": "/sign-out",
  "new-interview/route.tsx": "/interviews/new",
  "profile/route.tsx": "/profile",
  "welcome/route.tsx": "/welcome",
  "topic-stance.ts": "/topics/graphs",
  "report/route.tsx": `/interviews/${ID}/report`,
  "admin/new-question/route.tsx": "/admin/questions/new",
  "admin/question/route.tsx": `/admin/questions/${ID}`,
  "admin/reports/route.tsx": "/admin/reports",
  "admin/users/route.tsx": "/admin/users",
  "admin/versions/route.tsx": `/admin/questions/${ID}/versions`,
};

const refused = (address: string, headers: Record<string, string>, method = "POST") =>
  refusalOf({ method, url: SITE + address, headers: new Headers(headers) })?.status ?? null;

test("every route with an action is in the matrix", () => {
  const routes = path.resolve(import.meta.dirname, "../routes");
  const files = fs.readdirSync(routes, { recursive: true, encoding: "utf8" });
  const found = files.filter(
    (file) =>
      /(?<!\.test)\.tsx?$/.test(file) &&
      /export (async )?(function|const) action\b/.test(fs.readFileSync(path.join(routes, file), "utf8")),
  );
  expect(found.sort()).toEqual(Object.keys(ACTIONS).sort());
});

describe.each(Object.values(ACTIONS).flatMap((address) => [address, `${address}.data`]))("%s", (address) => {
  test("takes a form of this site", () => {
    expect(refused(address, { origin: SITE, "content-type": FORM })).toBeNull();
    expect(
      refused(address, { origin: SITE, "content-type": "application/x-www-form-urlencoded" }),
    ).toBeNull();
  });

  test.each([
    ["another site", { origin: "https://evil.example" }],
    ["the same host without TLS", { origin: "http://mock.example" }],
    ["another port", { origin: `${SITE}:8443` }],
    ["a site whose name begins alike", { origin: `${SITE}.evil.example` }],
    ["an opaque origin", { origin: "null" }],
    ["no origin", {}],
  ])("refuses %s, whatever the method", (_what, headers) => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"])
      expect(refused(address, { "content-type": FORM, ...headers }, method)).toBe(403);
  });

  test.each([
    "",
    "text/plain",
    "application/json",
    "multipart/form-data",
    "application/x-www-form-urlencoded-not",
  ])("refuses the content type %j", (type) => {
    expect(refused(address, { origin: SITE, ...(type && { "content-type": type }) })).toBe(415);
  });

  test("refuses another method and more than a form holds", () => {
    for (const method of ["PUT", "PATCH", "DELETE"])
      expect(refused(address, { origin: SITE, "content-type": FORM }, method)).toBe(405);
    expect(refused(address, { origin: SITE, "content-type": FORM, "content-length": "30000000" })).toBe(413);
  });

  test.each(["GET", "HEAD", "OPTIONS"])("lets %s through from anywhere", (method) => {
    expect(refused(address, { origin: "https://evil.example" }, method)).toBeNull();
  });
});

describe("a body whose length nobody states", () => {
  const sent = (text: string) => {
    const init = { method: "POST", headers: { "content-type": FORM }, body: new Blob([text]).stream() };
    return measured(new Request(`${SITE}/theme`, { ...init, duplex: "half" } as RequestInit));
  };

  test("arrives whole with all that came with it", async () => {
    const request = await sent("theme=dark");
    if (!(request instanceof Request)) throw new Error(request.message);
    expect(request.headers.get("content-type")).toBe(FORM);
    expect(Object.fromEntries(await request.formData())).toEqual({ theme: "dark" });
  });

  test("is refused once it is larger than a form", async () => {
    expect(await sent("x".repeat(64 * 1024))).toBeInstanceOf(Request);
    expect(await sent("x".repeat(64 * 1024 + 1))).toMatchObject({ status: 413, code: "too_large" });
  });
});

test("a refusal is a sentence for a person and an error for a script", async () => {
  const refusal = { status: 403, code: "foreign_origin", message: "Not from here." } as const;
  const ask = (accept: string) => refuse(new Request(`${SITE}/theme`, { headers: { accept } }), refusal);
  expect(ask("text/html,*/*").status).toBe(403);
  expect(await ask("text/html,*/*").text()).toBe("Not from here.");
  expect(await ask("*/*").json()).toEqual({
    error: { code: "foreign_origin", message: "Not from here.", request_id: null },
  });
});

describe("an answer", () => {
  const headersOf = (url: string, headers: Record<string, string> = {}) =>
    hardened(new Request(url), new Response("", { headers })).headers;

  test("that is a page or its data is kept by nobody and not sniffed", () => {
    const headers = headersOf(`${SITE}/history.data`);
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  test("that is a file is kept as it says", () => {
    const kept = "public, max-age=31536000, immutable";
    expect(headersOf(`${SITE}/assets/a.js`, { "cache-control": kept }).get("cache-control")).toBe(kept);
  });

  test("asks for TLS from now on, where it came over TLS", () => {
    expect(headersOf(SITE).get("strict-transport-security")).toContain("max-age=");
    expect(headersOf("http://localhost:8788").get("strict-transport-security")).toBeNull();
  });

  test("keeps its status and each of its cookies", () => {
    const answer = new Response(null, { status: 302, headers: { location: "/" } });
    answer.headers.append("set-cookie", "a=1");
    answer.headers.append("set-cookie", "b=2");
    const made = hardened(new Request(SITE), answer);
    expect([made.status, made.headers.getSetCookie()]).toEqual([302, ["a=1", "b=2"]]);
  });
});
