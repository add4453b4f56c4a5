import { loadOf } from "./scale/load.ts";
import { tablesOf } from "./scale/tables.ts";

/** `npm run scale [-- 1000 50000 …]`: what so many interviews a day need and cost; the tables of docs/scale.md without numbers. */
const given = process.argv.slice(2).map(Number);
if (given.some((count) => !Number.isInteger(count) || count < 1 || count > 100_000_000)) {
  console.error("Give interviews a day as whole numbers, such as: npm run scale -- 1000 50000");
  process.exit(1);
}
console.log(tablesOf((given.length > 0 ? given : [1_000, 10_000, 100_000, 1_000_000]).map(loadOf)));
