import fs from "node:fs";
import path from "node:path";
import type { Plugin } from "vite";

const PACKAGE = /^([^\0]*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//;
const LICENCE = /^licen[cs]e(\.|$)/i;

/** Writes licences.txt: what every package that went into the browsers' code asks to be said. The code itself is sent without. */
export function licences(): Plugin {
  return {
    name: "licences",
    generateBundle(_, bundle) {
      if (this.environment.name !== "client") return;
      const packages = new Map<string, string>();
      for (const part of Object.values(bundle)) {
        if (part.type !== "chunk") continue;
        for (const id of part.moduleIds) {
          const [, folder, name] = PACKAGE.exec(id) ?? [];
          if (folder && name) packages.set(name, folder);
        }
      }
      const told = [...packages]
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([, folder]) => licenceOf(folder));
      this.emitFile({
        type: "asset",
        fileName: "licences.txt",
        source: told.join(`\n${"-".repeat(80)}\n\n`),
      });
    },
  };
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = fs.readdirSync(folder).find((one) => LICENCE.test(one));
  const text = file ? fs.readFileSync(path.join(folder, file), "utf8").trim() : "";
  return `${name} ${version}, ${license}\n\n${text}\n`;
}
