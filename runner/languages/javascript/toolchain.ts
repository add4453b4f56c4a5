import fs from "node:fs";
import { BOX_LIMITS } from "../../sandbox/limits.ts";
import type { RuntimeDir } from "../../sandbox/runtime-dir.ts";
import { sharedObjects } from "../../sandbox/shared-objects.ts";
import type { Toolchain } from "../toolchain.ts";

const DRIVER = [
  "driver.js",
  "globals.js",
  "host-state.js",
  "nodes.js",
  "output.js",
  "queues.js",
  "realm.js",
  "reuse.js",
];

/** JavaScript runs on the very Node that runs the runner. */
export function javascriptToolchain(runtime: RuntimeDir): Toolchain {
  const node = runtime.stage("node", process.execPath);
  const file = (name: string) => fs.readFileSync(new URL(name, import.meta.url), "utf8");
  const files = Object.fromEntries(DRIVER.map((name) => [name, file(name)]));
  const layout = {
    binds: [
      [node, "/usr/bin/node"],
      [runtime.writeFolder("javascript", files), "/d"],
      ...sharedObjects(node).map((object) => [object, object] as const),
    ] as const,
    command: [
      "/usr/bin/node",
      `--stack-size=${Math.floor((BOX_LIMITS.stackBytes * 0.9) / 1024)}`,
      `--max-old-space-size=${BOX_LIMITS.heapMb}`,
      // Large from the start: a collection takes longer than most tests, and would fall into one.
      "--min-semi-space-size=16",
      "--max-semi-space-size=16",
      "/d/driver.js",
    ],
    environment: {},
    dataBytes: 1024 * 1024 * 1024,
  };
  return { language: "javascript", version: process.versions.node, layout: () => layout };
}
