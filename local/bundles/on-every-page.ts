import type { Plugin, Rollup } from "vite";

const ROOTS = /\/app\/(?:root\.tsx\?__remix-build-client-route|entry\.client\.tsx)$/;
const LIBRARY = /\/node_modules\/|^\0/;

/**
 * What every page loads anyhow, as two files rather than thirty small ones: libraries, which stay while the product changes, and
 * what is the product's own. Sent apart each small file costs its name in those that import it, and compresses worse.
 */
export function onEveryPage(): Plugin {
  let found: Set<string> | null = null;
  const manualChunks: Rollup.GetManualChunk = (id, graph) => {
    found ??= reached(graph);
    if (!found.has(id)) return null;
    return LIBRARY.test(id) ? "libraries" : "shell";
  };
  return {
    name: "on-every-page",
    configEnvironment: (name) =>
      name === "client" ? { build: { rollupOptions: { output: { manualChunks } } } } : null,
  };
}

/** The modules that the page's frame and its start cannot do without. */
function reached({ getModuleIds, getModuleInfo }: Rollup.ManualChunkMeta): Set<string> {
  const found = new Set([...getModuleIds()].filter((id) => ROOTS.test(id)));
  for (const id of found) for (const imported of getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}
