import { installTestTools } from "../tests/setup/tools.ts";
import { budgetTable } from "./budgets/budget-table.ts";
import { BUDGET_NAMES, budgetOf } from "./budgets/budgets.ts";
import type { Figure } from "./figure.ts";
import { load, whenCalm } from "./machine.ts";
import { benchPages } from "./pages.ts";
import { benchReplay } from "./replay.ts";
import { benchRoom } from "./room.ts";
import { benchRunner } from "./runner.ts";
import { benchSelection } from "./selection.ts";
import { benchSize } from "./size.ts";
import { benchStart } from "./start.ts";
import { table } from "./statistics.ts";
import { benchVitals } from "./vitals.ts";

/**
 * `npm run bench [-- name…]`: each prints the product's figures beside a floor measured in the same run; at the end every budget of
 * the design stands in one table. `-- budgets`: only those that measure one. Fails where a budget was not measured.
 */
const benches: Record<string, () => Promise<Figure[]>> = {
  size: benchSize,
  selection: benchSelection,
  runner: benchRunner,
  room: benchRoom,
  replay: benchReplay,
  pages: benchPages,
  vitals: benchVitals,
  start: benchStart,
};
const ofBudgets = new Set<string>(BUDGET_NAMES.map((name) => budgetOf(name).bench));

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benches) && name !== "budgets");
if (unknown.length > 0) {
  const known = [...Object.keys(benches), "budgets"].join(", ");
  console.error(`there is no bench ${unknown.join(", ")}; there are: ${known}`);
  process.exit(1);
}
const chosen = Object.keys(benches).filter(
  (name) => asked.length === 0 || asked.includes(name) || (asked.includes("budgets") && ofBudgets.has(name)),
);

await installTestTools(console.log);

const figures: Figure[] = [];
const times = [["bench", "took", "the machine before"]];
const notCalm: Record<string, string> = {};
for (const name of chosen) {
  const machine = await whenCalm();
  console.log(`\n${name}: the machine before is ${machine.words}`);
  const began = performance.now();
  try {
    figures.push(...((await benches[name]?.()) ?? []));
  } catch (error) {
    // What it would have measured is missing in the table; the others are in it.
    console.error(error);
    process.exitCode = 1;
  }
  times.push([name, `${((performance.now() - began) / 1000).toFixed(0)} s`, machine.words]);
  if (!machine.calm) notCalm[name] = "the machine was not calm";
  console.log(`\n${name}: ${load()} after`);
}

const { text, missing, missed } = budgetTable(figures, chosen, notCalm);
console.log(`\n${table(times)}\n\nbudgets (design/performance.md)\n${text}`);
console.log(
  `\n${missed.length === 0 ? "every budget that was measured is held" : `${missed.length} not held`}`,
);
if (missing.length > 0) {
  console.error(`not measured: ${missing.join(" · ")}`);
  process.exitCode = 1;
}
