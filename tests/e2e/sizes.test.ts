import { expect, test } from "vitest";
import { overBudget } from "../../bench/size/budgets.ts";
import { benchSize } from "../../bench/size.ts";

test("what every page loads and what the Worker starts with is within its budget", async () => {
  const sizes = await benchSize();
  expect(sizes.length).toBeGreaterThan(15);
  expect(overBudget(sizes)).toEqual([]);
  // One that is over is told.
  const heavier = sizes.map((size) => ({ ...size, measured: size.measured + 300 }));
  expect(overBudget(heavier)).not.toHaveLength(0);
});
