import { expect, test } from "vitest";
import { overBudget } from "../../bench/size/budgets.ts";
import { benchSize } from "../../bench/size.ts";
import { PAGE_ROUTES } from "./pages/table.ts";

test("what every page loads and what the Worker starts with is within its budget", async () => {
  const sizes = await benchSize();
  // Every page, and the Worker.
  const weighed = sizes.flatMap(({ of }) => (of === undefined ? [] : of === "(front page)" ? "/" : `/${of}`));
  expect(weighed.sort()).toEqual([...PAGE_ROUTES].sort());
  expect(overBudget(sizes)).toEqual([]);
  // One that is over is told.
  const heavier = sizes.map((size) => ({ ...size, measured: size.measured + 300 }));
  expect(overBudget(heavier)).not.toHaveLength(0);
});
