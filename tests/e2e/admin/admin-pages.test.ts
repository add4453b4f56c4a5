import type { RouteConfigEntry } from "@remix-run/route-config";
import { array, object, parse, string } from "valibot";
import { afterAll, beforeAll, expect, test } from "vitest";
import routes from "../../../app/routes.ts";
import { newPlaceWithBank } from "../bank.ts";
import { type Person, signIn } from "../person.ts";
import { type Place, type RunningApp, removePlace, startApp } from "../running-app.ts";

let place: Place;
let app: RunningApp;
let admin: Person;
let candidate: Person;
let question: string;
beforeAll(async () => {
  place = await newPlaceWithBank();
  app = await startApp(place);
  [admin, candidate] = (await Promise.all(
    ["admin@example.com", "curious@example.com"].map((email) => signIn(app.url, email)),
  )) as [Person, Person];
  const listed = await admin.fetch("/api/admin/questions?q=two-sum");
  question =
    parse(object({ questions: array(object({ id: string() })) }), await listed.json()).questions[0]?.id ?? "";
});
afterAll(() => removePlace(place));

/** Every page of the area, as app/routes.ts has it: a new one cannot be forgotten here. */
const entries = routes as RouteConfigEntry[];
const PAGES = entries.filter(({ path }) => path === "admin").flatMap((entry) => pathsOf(entry, ""));

test("the area has its pages", () => {
  expect(PAGES).toContain("/admin/questions/:id");
  expect(PAGES.length).toBeGreaterThan(8);
});

test.each(PAGES)("%s is there for administrators alone", async (path) => {
  const at = path.replaceAll(":id", question);
  expect(await statusOf(admin.fetch(at))).toBeOneOf([200, 302]);
  const refused = await candidate.fetch(at, { headers: { accept: "text/html" } });
  expect([refused.status, refused.headers.get("content-type")]).toEqual([404, "text/html; charset=utf-8"]);
  expect(await statusOf(candidate.fetch(`${at}.data`))).toBe(404);
  expect(await statusOf(candidate.fetch(`${at}.data?_routes=${encodeURIComponent(routeOf(path))}`))).toBe(
    404,
  );
  const stranger = await fetch(app.url + at, { redirect: "manual" });
  expect(stranger.status).toBe(302);
  expect(stranger.headers.get("location")).toContain("return_to=");
});

test.each(PAGES)("what is posted to %s finds nothing there, and changes nothing", async (path) => {
  const at = path.replaceAll(":id", question);
  const others = [`${at}?index`, `${at}?_data=${encodeURIComponent(routeOf(path))}`];
  const sent: [string, string][] = [
    ...[at, `${at}.data`].flatMap((address) => BODIES.map((body): [string, string] => [address, body])),
    ...others.map((address): [string, string] => [address, "intent=retire"]),
  ];
  for (const [address, body] of sent)
    expect([address, body, await statusOf(candidate.fetch(address, posted(body)))]).toEqual([
      address,
      body,
      404,
    ]);
  for (const address of [at, `${at}.data`, ...others]) {
    const stranger = await fetch(app.url + address, posted("intent=retire", app.url));
    expect([address, await signInAt(stranger)]).toEqual([address, at]);
  }
  const audit = await admin.fetch("/api/admin/audit");
  expect(await audit.json()).toMatchObject({ changes: [] });
});

test("what no page of the area understands is refused to administrators too", async () => {
  for (const path of PAGES) {
    const status = await statusOf(admin.fetch(path.replaceAll(":id", question), posted("intent=nothing")));
    expect([path, status]).toEqual([path, expect.toBeOneOf([400, 404, 405, 422])]);
  }
});

/** What the forms and buttons of the area send, what is no form at all, and nothing. */
const BODIES = [
  "kind=DSA&title=Mine",
  "version=1&note=",
  "intent=publish&revision=1&note=",
  "intent=retire",
  "act=promote&id=00000000-0000-0000-0000-000000000000",
  "id=00000000-0000-0000-0000-000000000000&status=RESOLVED",
  "intent=%zz&revision=-1&=&&%00",
  "",
];

const posted = (body: string, origin?: string): RequestInit => ({
  method: "POST",
  redirect: "manual",
  headers: { "content-type": "application/x-www-form-urlencoded", ...(origin && { origin }) },
  body,
});

/** Where an answer sends a stranger back to once they have signed in: it is told in three ways. */
async function signInAt(response: Response): Promise<string | null> {
  const body = await response.text();
  const { headers } = response;
  const told = headers.get("location") ?? headers.get("x-remix-redirect") ?? body;
  const [, where] = /\/\?return_to=([^"&]+)/.exec(told) ?? [];
  return where ? decodeURIComponent(where) : null;
}

function pathsOf(entry: RouteConfigEntry, above: string): string[] {
  const path = entry.path ? `${above}/${entry.path}` : above;
  return entry.children ? entry.children.flatMap((child) => pathsOf(child, path)) : [path];
}

/** The id by which a data request asks for one route alone, without those around it. */
function routeOf(path: string): string {
  const find = (entry: RouteConfigEntry, above: string): string[] => {
    const here = entry.path ? `${above}/${entry.path}` : above;
    const own = here === path && !entry.children ? [entry.file.replace(/\.tsx?$/, "")] : [];
    return [...own, ...(entry.children ?? []).flatMap((child) => find(child, here))];
  };
  return entries.flatMap((entry) => find(entry, ""))[0] ?? "";
}

const statusOf = async (pending: Promise<Response>): Promise<number> => {
  const response = await pending;
  await response.arrayBuffer();
  return response.status;
};
