import { matchRoutes } from "@remix-run/react";
import fc from "fast-check";
import { expect, test } from "vitest";
import { groupOf, groupsOf } from "./route-groups.ts";

const routes = {
  root: { path: "" },
  home: { parentId: "root", index: true },
  history: { parentId: "root", path: "history" },
  room: { parentId: "root", path: "interviews/:id" },
  report: { parentId: "root", path: "interviews/:id/report" },
  fresh: { parentId: "root", path: "interviews/new" },
  admin: { parentId: "root", path: "Admin" },
  adminIndex: { parentId: "admin", index: true },
  questions: { parentId: "admin", path: "questions" },
  question: { parentId: "admin", path: "questions/:id" },
  frame: { parentId: "root" },
  plan: { parentId: "frame", path: "plan" },
  maybe: { parentId: "root", path: "es?/plan/guide" },
  rest: { parentId: "root", path: "*" },
};

type Routes = Record<string, { parentId?: string; path?: string; index?: boolean }>;

const tree = (given: Routes, parent?: string): Parameters<typeof matchRoutes>[0] =>
  Object.entries(given)
    .filter(([, { parentId }]) => parentId === parent)
    .map(([id, { path, index }]) => (index ? { id, index } : { id, path, children: tree(given, id) }));

const match = (given: Routes, pathname: string) =>
  matchRoutes(tree(given), pathname)?.map(({ route, params }) => [route.id, params]);

const segment = fc.oneof(
  fc.constantFrom(
    "history",
    "interviews",
    "admin",
    "questions",
    "plan",
    "new",
    "report",
    "PLAN",
    "pl%61n",
    "es",
    "guide",
    "",
    "..",
  ),
  fc.webSegment(),
);

test("an address matches among its group what it matches among all routes", () => {
  const groups = groupsOf(routes);
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 4 }), (segments) => {
      const pathname = `/${segments.join("/")}`;
      const group = groups.get(groupOf(pathname)) ?? routes;
      expect(match(group, pathname)).toEqual(match(routes, pathname));
    }),
    { numRuns: 500 },
  );
});

test("a group has its own routes and those that may begin with anything", () => {
  const groups = groupsOf(routes);
  expect([...groups.keys()]).toEqual(["", "history", "interviews", "admin", "plan"]);
  expect(Object.keys(groups.get("plan") ?? {})).toEqual(["root", "home", "frame", "plan", "maybe", "rest"]);
});

test("a page's data belongs where the page does", () => {
  expect(["/progress", "/Progress.data", "/progress/"].map(groupOf)).toEqual([
    "progress",
    "progress",
    "progress",
  ]);
  expect([groupOf("/"), groupOf("/_root.data"), groupOf("/__manifest")]).toEqual(["", "_root", "__manifest"]);
});
