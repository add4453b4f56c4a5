import type { ServerBuild } from "@remix-run/cloudflare";
import { createPagesFunctionHandler } from "@remix-run/cloudflare-pages";
// @ts-expect-error the build exists only after `remix vite:build`
import * as build from "../../build/server/index.js";
import type { inReadersLanguage } from "../entry.server.tsx";
import { contextOf } from "../load-context.ts";
import { identified, logged, namesOf } from "./page-log.ts";
import { hardened, isDataAhead, measured, refusalOf, refuse, withoutDoubledSlashes } from "./page-request.ts";
import { groupOf, groupsOf } from "./route-groups.ts";

const whole = build as unknown as ServerBuild;
/** The build's own: another copy of it would know nothing of the words in there. */
const { module: entry } = (build as { entry: { module: { inReadersLanguage: typeof inReadersLanguage } } })
  .entry;

const pagesOf = (part: ServerBuild) => createPagesFunctionHandler({ build: part, getLoadContext: contextOf });
const anyPage = pagesOf(whole);
const known = groupsOf(whole.assets.routes);
const pages = new Map(
  [...groupsOf(whole.routes)].map(([name, routes]) => {
    const assets = { ...whole.assets, routes: known.get(name) ?? whole.assets.routes };
    return [name, pagesOf({ ...whole, routes, assets })];
  }),
);

const names = namesOf(whole.routes);

/** Files and pages, each request under an id of its own. */
export const onRequest: typeof anyPage = async (context) => {
  const since = Date.now();
  const request = identified(context.request as unknown as Request);
  if (isDataAhead(request)) return hardened(request, new Response(null, { status: 204 }));
  return logged({ request, answer: await answered(request, context), since, names });
};

/** What is not sent by a form of this site never reaches an action. */
async function answered(asked: Request, context: Parameters<typeof anyPage>[0]): Promise<Response> {
  const location = withoutDoubledSlashes(asked);
  if (location) return hardened(asked, new Response(null, { status: 308, headers: { location } }));
  const request = refusalOf(asked) ?? (await measured(asked));
  if (!(request instanceof Request)) return hardened(asked, refuse(asked, request));
  const given = { ...context, request: request as unknown as typeof context.request };
  const page = pages.get(groupOf(new URL(request.url).pathname)) ?? anyPage;
  return hardened(asked, await entry.inReadersLanguage(request, () => page(given)));
}
