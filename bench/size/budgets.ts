import type { Figure } from "../figure.ts";

/** KiB gzipped. Pages with an editor have the room's budget; the editor itself comes once the page stands. */
export const SIZE_BUDGETS = { scripts: 120, "scripts, room": 280, "Worker at start": 600 } as const;
export type SizeName = keyof typeof SIZE_BUDGETS;

/** A line for each size that is over its budget. */
export const overBudget = (sizes: readonly Figure[]): string[] =>
  sizes
    .map(({ name, of, measured }) => ({ of: of ?? name, measured, budget: SIZE_BUDGETS[name as SizeName] }))
    .filter(({ measured, budget }) => measured > budget)
    .map(
      ({ of, measured, budget }) =>
        `${of} weighs ${measured.toFixed(1)} KiB gzipped, its budget is ${budget}`,
    );
