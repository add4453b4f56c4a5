import { load, whenCalm } from "./machine.ts";
import { benchPages } from "./pages.ts";
import { benchReplay } from "./replay.ts";
import { benchRoom } from "./room.ts";
import { benchRunner } from "./runner.ts";
import { benchSelection } from "./selection.ts";
import { benchSize } from "./size.ts";
import { benchVitals } from "./vitals.ts";

/** `npm run bench [-- name…]`: each prints the product's figures beside a floor measured in the same run. */
const benches: Record<string, () => Promise<void>> = {
  pages: benchPages,
  replay: benchReplay,
  room: benchRoom,
  runner: benchRunner,
  selection: benchSelection,
  size: benchSize,
  vitals: benchVitals,
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`there is no bench ${unknown.join(", ")}; there are: ${Object.keys(benches).join(", ")}`);
  process.exit(1);
}
for (const [name, bench] of Object.entries(benches)) {
  if (names.length > 0 && !names.includes(name)) continue;
  console.log(`\n${name}: the machine before is ${await whenCalm()}`);
  await bench();
  console.log(`\n${name}: ${load()} after`);
}
