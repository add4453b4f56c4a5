import fs from "node:fs";
import path from "node:path";
import type { RouteConfigEntry } from "@remix-run/route-config";
import * as v from "valibot";
import routeConfig from "../../app/routes.ts";
import type { SizeName } from "./budgets.ts";
import { gzipped } from "./gzipped.ts";

const Files = v.optional(v.array(v.string()), []);
const Part = v.object({ module: v.string(), imports: Files, css: Files });
const Route = v.object({
  ...Part.entries,
  id: v.string(),
  parentId: v.optional(v.string()),
  path: v.optional(v.string()),
});
type Route = v.InferOutput<typeof Route>;
const Manifest = v.object({ entry: Part, routes: v.record(v.string(), Route) });

/** Ids of the routes that show a page: no layout, and no data alone. */
const PAGES = new Set((routeConfig as RouteConfigEntry[]).flatMap(pagesOf));

function pagesOf({ file, children }: RouteConfigEntry): string[] {
  if (children) return children.flatMap(pagesOf);
  return file.endsWith(".tsx") ? [file.slice(0, -".tsx".length)] : [];
}

const WITH_EDITOR = ["routes/room/route", "routes/admin/question/route"];

/** Bytes gzipped that a page loads before anybody touches it: all its scripts, of these its own, and its styles. */
export type PageSize = { page: string; name: SizeName; scripts: number; own: number; styles: number };

/** Each page, the largest first, and what all of them load. */
export function pageSizes(assets: string): { pages: PageSize[]; shared: number } {
  const { entry, routes } = readManifest(assets);
  const { root } = routes;
  if (!root) throw new Error("the manifest has no root");
  const sizeOf = (files: string[]) => gzipped(files.map((file) => path.join(assets, file)));
  const scriptsOf = (parts: v.InferOutput<typeof Part>[]) =>
    sizeOf(parts.flatMap(({ module, imports }) => [module, ...imports]));
  const pages = Object.values(routes)
    .filter(({ id }) => PAGES.has(id))
    .map((route) => ({ route, parts: [entry, ...withParents(route, routes)] }))
    .map(({ route, parts }) => ({
      page: pathOf(route, routes),
      name: WITH_EDITOR.includes(route.id) ? ("scripts, room" as const) : ("scripts" as const),
      scripts: scriptsOf(parts),
      own: sizeOf([route.module]),
      styles: sizeOf(parts.flatMap(({ css }) => css)),
    }))
    .sort((a, b) => b.scripts - a.scripts);
  return { pages, shared: scriptsOf([entry, root]) };
}

const withParents = (route: Route, routes: Record<string, Route>): Route[] => {
  const around = route.parentId === undefined ? undefined : routes[route.parentId];
  return around ? [...withParents(around, routes), route] : [route];
};

/** With what the routes around it add: "admin/questions/:id". */
const pathOf = (route: Route, routes: Record<string, Route>): string =>
  withParents(route, routes)
    .flatMap(({ path: own }) => own || [])
    .join("/") || "(front page)";

/** The list of what each route needs, which the build writes as a script. */
function readManifest(assets: string): v.InferOutput<typeof Manifest> {
  const folder = path.join(assets, "assets");
  const name = fs.readdirSync(folder).find((file) => /^manifest-\w+\.js$/.test(file));
  if (!name) throw new Error(`${folder} holds no manifest`);
  const text = fs.readFileSync(path.join(folder, name), "utf8");
  return v.parse(Manifest, JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1)));
}
