import fs from "node:fs";
import path from "node:path";
import * as v from "valibot";
import { gzipped, kib } from "./gzipped.ts";

const Files = v.optional(v.array(v.string()), []);
const Part = v.object({ module: v.string(), imports: Files, css: Files });
const Route = v.object({ ...Part.entries, id: v.string(), path: v.optional(v.string()) });
const Manifest = v.object({ entry: Part, routes: v.record(v.string(), Route) });

const BUDGET = 120;
/** The page with the editor, which is loaded once it stands. */
const ROOM = { path: "interviews/:id", budget: 280 };

/** Rows of a table: each page with what it loads before anybody touches it. */
export function pageSizes(assets: string): string[][] {
  const { entry, routes } = readManifest(assets);
  const sizeOf = (files: string[]) => gzipped(files.map((file) => path.join(assets, file)));
  const root = routes.root;
  if (!root) throw new Error("the manifest has no root");
  const pages = Object.values(routes)
    .filter(({ id }) => id !== "root" && id.endsWith("/route"))
    .map((route) => {
      const parts = [entry, root, route];
      return {
        name: route.path ?? "(front page)",
        scripts: sizeOf(parts.flatMap(({ module, imports }) => [module, ...imports])),
        own: sizeOf([route.module]),
        styles: sizeOf(parts.flatMap(({ css }) => css)),
        budget: route.path === ROOM.path ? ROOM.budget : BUDGET,
      };
    })
    .sort((a, b) => b.scripts - a.scripts);
  const rows = pages.map(({ name, scripts, own, styles, budget }) => [
    name,
    kib(scripts),
    kib(own),
    String(budget),
    scripts <= budget * 1024 ? "" : "over",
    kib(styles),
  ]);
  return [["page", "scripts", "its own", "budget", "", "styles"], ...rows];
}

/** The list of what each route needs, which the build writes as a script. */
function readManifest(assets: string): v.InferOutput<typeof Manifest> {
  const folder = path.join(assets, "assets");
  const name = fs.readdirSync(folder).find((file) => /^manifest-\w+\.js$/.test(file));
  if (!name) throw new Error(`${folder} holds no manifest`);
  const text = fs.readFileSync(path.join(folder, name), "utf8");
  return v.parse(Manifest, JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1)));
}
