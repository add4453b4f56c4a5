import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { verdict } from "./budgets/budget-table.ts";
import type { Figure } from "./figure.ts";
import { freshCopy } from "./start/fresh-copy.ts";
import { timeToLine } from "./start/time-to-line.ts";
import { p50, table } from "./statistics.ts";

const WARM = 3;

/**
 * `npm start` until its `ready` line: in a copy of the tracked files with nothing built and no data, whose packages are there
 * already (what npm downloads depends on the network), and then again in the same place.
 */
export async function benchStart(): Promise<Figure[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "mockingbird-start-"));
  try {
    const copy = await freshCopy(path.resolve(import.meta.dirname, ".."), path.join(folder, "copy"));
    const npmStart = () => timeToLine("npm", ["start"], { cwd: copy, line: /^ready http/m });
    const clean = await npmStart();
    const warm: number[] = [];
    const floor: number[] = [];
    for (let turn = 0; turn < WARM; turn++) {
      warm.push(await npmStart());
      const script = path.join(import.meta.dirname, "start/empty-worker.ts");
      floor.push(
        await timeToLine(process.execPath, [...process.execArgv, script], { cwd: copy, line: /^ready/m }),
      );
    }
    const seconds = (ms: number) => (ms / 1000).toFixed(1);
    console.log(
      `npm start until it is ready, s; clean: a fresh copy of the tracked files, nothing built, no data, packages in place but not downloaded; warm: again, the middle of ${WARM}\n${table(
        [
          ["", "s"],
          ["floor: Miniflare with an empty Worker", seconds(p50(floor))],
          ["warm", seconds(p50(warm))],
          ["clean", seconds(clean)],
        ],
      )}`,
    );
    const figures: Figure[] = [
      { name: "npm start, warm", measured: p50(warm) / 1000, floor: p50(floor) / 1000 },
      { name: "npm start, clean, packages in place", measured: clean / 1000, floor: p50(warm) / 1000 },
    ];
    for (const figure of figures) console.log(verdict(figure));
    return figures;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
