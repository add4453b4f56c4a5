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
  expect(await statusOf(candidate.fetch(at))).toBe(404);
  expect(await statusOf(candidate.fetch(`${at}.data`))).toBe(404);
  expect(await statusOf(candidate.fetch(`${at}.data?_routes=${encodeURIComponent(routeOf(path))}`))).toBe(
    404,
  );
  const stranger = await fetch(app.url + at, { redirect: "manual" });
  expect(stranger.status).toBe(302);
  expect(stranger.headers.get("location")).toContain("return_to=");
});

test("whatever a candidate posts to its pages is refused and leaves no trace", async () => {
  for (const path of PAGES)
    for (const form of FORMS) {
      const at = path.replaceAll(":id", question);
      const posted = () => ({ method: "POST", body: new URLSearchParams(form) });
      expect(await statusOf(candidate.fetch(at, posted()))).toBeGreaterThanOrEqual(400);
      expect(await statusOf(candidate.fetch(`${at}.data`, posted()))).toBeGreaterThanOrEqual(400);
    }
  const audit = await admin.fetch("/api/admin/audit");
  expect(await audit.json()).toMatchObject({ changes: [] });
});

/** What the forms and buttons of the area send. */
const FORMS: Record<string, string>[] = [
  { kind: "DSA", title: "Mine" },
  { version: "1", note: "" },
  { intent: "publish", revision: "1", note: "" },
  { intent: "retire" },
  { intent: "duplicate" },
];

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
