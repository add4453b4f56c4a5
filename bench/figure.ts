import type { BudgetName } from "./budgets/budgets.ts";

/** What a bench measured of one budget, in the budget's unit, beside the floor or the peer that met the same machine in the same run. */
export type Figure = {
  name: BudgetName;
  measured: number;
  /** Null: there is nothing that does less of the same. */
  floor: number | null;
  /** Which of several it is of: a page, a route, a language. All of them are held against the budget. */
  of?: string;
};
