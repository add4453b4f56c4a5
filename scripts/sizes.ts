import { overBudget } from "../bench/size/budgets.ts";
import { benchSize } from "../bench/size.ts";

/** `node scripts/sizes.ts`: what is built beside its budgets; fails where something is over. */
const over = overBudget(await benchSize());
for (const line of over) console.error(line);
process.exitCode = over.length > 0 ? 1 : 0;
