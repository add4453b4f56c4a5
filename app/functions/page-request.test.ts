import type { RouteConfigEntry } from "@remix-run/route-config";
import { describe, expect, test } from "vitest";
import { addressesIn } from "../../tests/security/page-access.ts";
import routes from "../routes.ts";
import { hardened, isDataAhead, measured, refusalOf, refuse, withoutDoubledSlashes } from "./page-request.ts";

const SITE = "https://mock.example";
const FORM = "application/x-www-form-urlencoded;charset=UTF-8";
const ID = "9b2f1c1e-8a53-4a44-9a07-6d2d6a0c5a11";

/** Every page, whether or not there is something to send to it, as a page and as its data. */
const ADDRESSES = addressesIn(routes as RouteConfigEntry[])
  .map(({ path }) => path.replace(":id", ID).replace(/:\w+/g, "word").replace("/*", "/nothing-here"))
  .flatMap((address) => [address, `${address}.data`]);

const refused = (address: string, headers: Record<string, string>, method = "POST") =>
  refusalOf({ method, url: SITE + address, headers: new Headers(headers) })?.status ?? null;

describe.each(ADDRESSES)("%s", (address) => {
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

test.each([
  "/interviews/..%2f..%2fme",
  "/interviews/%3fstatus=COMPLETED",
  "/topics/..%5cme",
  `/interviews/${ID}%23/report`,
  "/replays/%252e%252e%252fme",
  "/interviews/%00",
])("%s, which would name another address of the API, is nowhere", (address) => {
  for (const method of ["GET", "POST"])
    expect(refused(address, { origin: SITE, "content-type": FORM }, method)).toBe(404);
});

test("an address in other letters is a page's own affair", () => {
  expect(refused("/caf%C3%A9?q=%2f", {}, "GET")).toBeNull();
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

  test("lets nobody frame, read or open a hold on it, and wants no device of the reader's", () => {
    const headers = headersOf(`${SITE}/history`);
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
    expect(headers.get("permissions-policy")).toContain("camera=()");
  });

  test("that is no page of its own does nothing when it is opened as one", () => {
    expect(headersOf(`${SITE}/history.data`).get("content-security-policy")).toContain("default-src 'none'");
    const policy = "default-src 'self'";
    expect(headersOf(SITE, { "content-security-policy": policy }).get("content-security-policy")).toBe(
      policy,
    );
  });

  test("that is a file is kept as it says, and one of the build for good", () => {
    const kept = "public, max-age=0, must-revalidate";
    expect(headersOf(`${SITE}/robots.txt`, { "cache-control": kept }).get("cache-control")).toBe(kept);
    const built = headersOf(`${SITE}/assets/a.js`, { "cache-control": kept }).get("cache-control");
    expect(built).toBe("public, max-age=31536000, immutable");
    const missing = new Response("", { status: 404 });
    const gone = hardened(new Request(`${SITE}/assets/gone.js`), missing).headers;
    expect(gone.get("cache-control")).toBe("no-store");
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

test.each([
  ["//progress?period=30d", "/progress?period=30d"],
  ["///evil.example//", "/evil.example/"],
  ["/history//", "/history/"],
  ["//", "/"],
])("%s leads to %s, on this very site", (address, place) => {
  expect(withoutDoubledSlashes({ method: "GET", url: SITE + address })).toBe(place);
});

test("an address without doubled slashes stays, and a form is sent where it was sent", () => {
  expect(withoutDoubledSlashes({ method: "GET", url: `${SITE}/history?next=//a` })).toBeNull();
  expect(withoutDoubledSlashes({ method: "POST", url: `${SITE}//history` })).toBeNull();
});

test("the data of a page that a browser asks for ahead is left until it is needed, the page itself is not", () => {
  const ahead = new Headers({ "sec-purpose": "prefetch" });
  expect(isDataAhead({ url: `${SITE}/history.data?q=a`, headers: ahead })).toBe(true);
  expect(isDataAhead({ url: `${SITE}/history`, headers: ahead })).toBe(false);
  expect(isDataAhead({ url: `${SITE}/history.data`, headers: new Headers() })).toBe(false);
});
