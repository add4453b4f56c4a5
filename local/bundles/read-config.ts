// node local/bundles/read-config.ts <output.json>: a process of its own, since loading wrangler takes seconds.
import fs from "node:fs";
import * as v from "valibot";
import { unstable_readConfig as readToml } from "wrangler";
import { WorkersConfig } from "./config.ts";

const [output] = process.argv.slice(2);
if (!output) throw new Error("expected the name of the file to write");
const api = readToml({ config: "wrangler.toml" });
const pages = readToml({ config: "app/wrangler.toml" });
const config = v.parse(WorkersConfig, {
  api: { ...api, durable_objects: api.durable_objects.bindings, ratelimits: api.ratelimits ?? [] },
  pages: { ...pages, services: pages.services ?? [] },
});
fs.writeFileSync(output, JSON.stringify(config, null, 2));
