import type { RouteConfigEntry } from "@remix-run/route-config";
import type { Page } from "playwright-core";
import routes from "../../../app/routes.ts";
import { lobby } from "../../../app/strings/lobby.ts";
import type { Who } from "./people.ts";
import type { World } from "./world.ts";

export type Look = {
  /** As app/routes.ts has it. */
  route: string;
  who: Who;
  at: (world: World) => string;
  /** What shows that the page is all there. */
  until?: string;
  /** From its address to what is to be looked at. */
  reach?: (page: Page) => Promise<void>;
  /** The name under which its layout is kept; left out: it is none of the main ones. */
  layout?: string;
  /** What is different from day to day or from question to question. */
  without?: string;
  status?: number;
};

/** From the door into the room, unless the interview goes on already. */
export async function start(page: Page): Promise<void> {
  const begin = page.getByRole("button", { name: lobby.start });
  await begin.or(page.locator(".pane.problem")).first().waitFor();
  if (await begin.isVisible()) await begin.click();
}
const ofQuestion = (part: string) => (world: World) => `/admin/questions/${world.question}${part}`;

/** What is there or not with the day and with what was answered. */
const VARYING = ".card p, .phase-table";
/** What a question says of itself. */
const QUESTION = ".scroll, .cm-editor";

/** Every page, and who looks at it; what is added to app/routes.ts is missed here. */
export const LOOKS: Look[] = [
  { route: "/", who: "stranger", at: () => "/", layout: "sign-in" },
  { route: "/", who: "candidate", at: () => "/", layout: "home", without: VARYING },
  { route: "/", who: "newcomer", at: () => "/", layout: "home-empty" },
  { route: "/privacy", who: "stranger", at: () => "/privacy" },
  { route: "/account/deleted", who: "stranger", at: () => "/account/deleted" },
  { route: "/*", who: "stranger", at: () => "/nowhere", status: 404 },
  {
    route: "/replays/:token",
    who: "stranger",
    at: ({ token }) => `/replays/${token}`,
    until: ".replay-side",
  },
  { route: "/welcome", who: "arriving", at: () => "/welcome" },
  { route: "/welcome", who: "arriving", at: () => "/welcome?step=2" },
  { route: "/welcome", who: "arriving", at: () => "/welcome?step=3" },
  { route: "/interviews/new", who: "candidate", at: () => "/interviews/new", layout: "setup" },
  {
    route: "/interviews/new",
    who: "newcomer",
    at: () => "/interviews/new?type=SYSTEM_DESIGN",
  },
  {
    route: "/progress",
    who: "candidate",
    at: () => "/progress",
    layout: "progress",
    without: VARYING,
  },
  { route: "/progress", who: "newcomer", at: () => "/progress" },
  { route: "/plan", who: "candidate", at: () => "/plan", layout: "plan", without: VARYING },
  { route: "/plan", who: "newcomer", at: () => "/plan" },
  { route: "/history", who: "candidate", at: () => "/history" },
  { route: "/history", who: "newcomer", at: () => "/history" },
  { route: "/compare", who: "candidate", at: ({ pair }) => `/compare?${pair}` },
  { route: "/profile", who: "candidate", at: () => "/profile" },
  { route: "/profile", who: "newcomer", at: () => "/profile" },
  { route: "/account", who: "candidate", at: () => "/account" },
  { route: "/interviews/:id/delete", who: "candidate", at: ({ over }) => `/interviews/${over}/delete` },
  {
    route: "/interviews/:id/report",
    who: "candidate",
    at: ({ over }) => `/interviews/${over}/report`,
    layout: "report",
  },
  {
    route: "/interviews/:id/replay",
    who: "candidate",
    at: ({ over }) => `/interviews/${over}/replay`,
    until: ".replay-side",
    layout: "replay",
  },
  {
    route: "/interviews/:id",
    who: "candidate",
    at: ({ waiting }) => `/interviews/${waiting}`,
    until: "#h-agenda",
  },
  {
    route: "/interviews/:id",
    who: "sitting",
    at: ({ coding }) => `/interviews/${coding}`,
    reach: start,
    until: ".cm-content",
    layout: "room-coding",
    without: QUESTION,
  },
  {
    route: "/interviews/:id",
    who: "sitting",
    at: ({ choice }) => `/interviews/${choice}`,
    reach: start,
    until: ".option",
    layout: "room-choice",
    without: QUESTION,
  },
  { route: "/admin/questions", who: "admin", at: () => "/admin/questions", layout: "admin-list" },
  { route: "/admin/questions/new", who: "admin", at: () => "/admin/questions/new" },
  {
    route: "/admin/questions/:id",
    who: "admin",
    at: ofQuestion(""),
    layout: "admin-editor",
  },
  { route: "/admin/questions/:id/versions", who: "admin", at: ofQuestion("/versions") },
  { route: "/admin/questions/:id/changes", who: "admin", at: ofQuestion("/changes") },
  { route: "/admin/questions/:id/try-out", who: "admin", at: ofQuestion("/try-out") },
  { route: "/admin/questions/:id/health", who: "admin", at: ofQuestion("/health") },
  { route: "/admin/health", who: "admin", at: () => "/admin/health" },
  { route: "/admin/reports", who: "admin", at: () => "/admin/reports" },
  { route: "/admin/transfer", who: "admin", at: () => "/admin/transfer" },
  { route: "/admin/changes", who: "admin", at: () => "/admin/changes" },
  { route: "/admin/users", who: "admin", at: () => "/admin/users" },
  { route: "/admin/system", who: "admin", at: () => "/admin/system" },
];

/** The routes that show a page: those of the others hold no markup. */
export const PAGE_ROUTES: string[] = (routes as RouteConfigEntry[]).flatMap((entry) => pagesOf(entry, ""));

function pagesOf({ path, file, children }: RouteConfigEntry, above: string): string[] {
  const here = path ? `${above}/${path}` : above;
  if (children) return children.flatMap((child) => pagesOf(child, here));
  return file.endsWith(".tsx") ? [here || "/"] : [];
}
