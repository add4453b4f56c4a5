import type { RouteConfigEntry } from "@remix-run/route-config";
import { type Asker, type For, isFor } from "./access.ts";

/** `leads`: it leads somewhere else. `query`: what it is about is told after this. */
export type PageRoute = { for: For; leads?: true; of?: PageThing; query?: string };

/** What stands in the place of `:id`: an interview that has not begun, one with its report, its round, a question, or a link to a replay. */
export type PageThing = "open" | "reported" | "round" | "question" | "token";

const own: PageRoute = { for: "oneself" };
const admin: PageRoute = { for: "admin" };
const ofQuestion: PageRoute = { for: "admin", of: "question" };

/** Every page, and whom it is for. A page that is missing here fails tests/security/access.test.ts. */
export const PAGES: Record<string, PageRoute> = {
  "/": { for: "anyone" },
  "/interviews/new": own,
  "/interviews/:id": { for: "owner", of: "open" },
  "/interviews/:id/report": { for: "owner", of: "reported" },
  "/interviews/:id/report.md": { for: "owner", of: "reported" },
  "/interviews/:id/replay": { for: "owner", of: "reported" },
  // Whoever holds the link.
  "/replays/:token": { for: "anyone", of: "token" },
  "/interviews/:id/delete": { for: "owner", of: "reported" },
  "/account": own,
  "/account/deleted": { for: "anyone" },
  "/privacy": { for: "anyone" },
  "/profile": own,
  // Once it was passed it leads home.
  "/welcome": { for: "oneself", leads: true },
  "/progress": own,
  "/plan": own,
  "/topics/:topic": { for: "anyone", leads: true },
  "/history": own,
  "/compare": { for: "owner", of: "round", query: "?a=" },
  "/admin": { for: "admin", leads: true },
  "/admin/questions": admin,
  "/admin/questions/new": admin,
  "/admin/questions/:id": ofQuestion,
  "/admin/questions/:id/versions": ofQuestion,
  "/admin/questions/:id/changes": ofQuestion,
  "/admin/questions/:id/try-out": ofQuestion,
  "/admin/questions/:id/health": ofQuestion,
  "/admin/health": admin,
  "/admin/reports": admin,
  "/admin/transfer": admin,
  "/admin/changes": admin,
  "/admin/users": admin,
  "/admin/system": admin,
  "/theme": { for: "anyone", leads: true },
  "/language": { for: "anyone", leads: true },
  "/sign-out": { for: "anyone", leads: true },
  "/*": { for: "anyone" },
};

/** A page's answer: signed out to the front page and back afterwards, to others as if there were nothing. */
export function pageStatus(path: string, { for: given, leads }: PageRoute, asker: Asker): number {
  if (path === "/*") return 404;
  if (!isFor(given, asker)) return asker === "anonymous" ? 302 : 404;
  return leads ? 302 : 200;
}

/** The addresses in app/routes.ts, without layouts, each with the id that a data request names its route by. */
export function addressesIn(routes: readonly RouteConfigEntry[], above = ""): { path: string; id: string }[] {
  return routes.flatMap((entry) => {
    const path = entry.path ? `${above}/${entry.path}` : above;
    if (entry.children) return addressesIn(entry.children, path);
    return [{ path: path || "/", id: entry.id ?? entry.file.replace(/\.tsx?$/, "") }];
  });
}
