import type { Figure } from "../figure.ts";
import { table } from "../statistics.ts";
import { BUDGET_NAMES, type Budget, type BudgetName, budgetOf, type Unit } from "./budgets.ts";

/** `missing`: budgets of the benches that ran which none of them measured, or not everywhere. */
export type BudgetTable = { text: string; missing: BudgetName[]; missed: BudgetName[] };

/** One line for each budget: the worst of its figures beside the budget and the floor, and whether it is held. `notCalm`: what else the machine did while a bench ran. */
export function budgetTable(
  figures: readonly Figure[],
  ran: readonly string[],
  notCalm: Record<string, string> = {},
): BudgetTable {
  const result: BudgetTable = { text: "", missing: [], missed: [] };
  const rows = [["budget", "measured", "at most / least", "floor", "the floor is", ""]];
  for (const name of BUDGET_NAMES.filter((one) => ran.includes(budgetOf(one).bench))) {
    const budget = budgetOf(name);
    const own = figures.filter((figure) => figure.name === name);
    const unmeasured = own.filter((figure) => !isMeasured(figure));
    const worst = own.toSorted((a, b) => slack(a, budget) - slack(b, budget))[0];
    if (!worst || unmeasured.length > 0) {
      result.missing.push(name);
      rows.push([named(name, unmeasured), "NOT MEASURED", limit(budget), "", "", ""]);
      continue;
    }
    const over = own.filter((figure) => slack(figure, budget) < 0);
    if (over.length > 0) result.missed.push(name);
    const held = over.length === 0 ? "held" : `NOT HELD: ${reasons(over, own, budget, notCalm).join("; ")}`;
    rows.push([
      worst.of ? `${name} (${worst.of}${own.length > 1 ? `, the worst of ${own.length}` : ""})` : name,
      shown(worst.measured, budget.unit),
      limit(budget),
      worst.floor === null ? "–" : shown(worst.floor, budget.unit),
      worst.floor === null ? "" : (budget.floor ?? ""),
      held,
    ]);
  }
  result.text = table(rows);
  return result;
}

/** Whether a figure keeps to its budget, in words. */
export function verdict(figure: Figure): string {
  const budget = budgetOf(figure.name);
  const of = figure.of ? ` (${figure.of})` : "";
  return `${figure.name}${of}: ${shown(figure.measured, budget.unit)} (${limit(budget)}): ${judged(figure, budget)}`;
}

function judged(figure: Figure, budget: Budget): string {
  if (!isMeasured(figure)) return "NOT MEASURED";
  return slack(figure, budget) >= 0 ? "holds" : "MISSED";
}

/** What holds everywhere else says nothing of where nothing was seen, and a figure without its floor says nothing of the machine. */
const isMeasured = ({ measured, floor }: Figure): boolean =>
  Number.isFinite(measured) && (floor === null || Number.isFinite(floor));

const named = (name: string, figures: readonly Figure[]): string => {
  const of = figures.flatMap((figure) => figure.of ?? []);
  return of.length > 0 ? `${name} (${of.join(", ")})` : name;
};

/** What the figures themselves say of why, then what is known. */
function reasons(over: Figure[], own: Figure[], budget: Budget, notCalm: Record<string, string>): string[] {
  const floors = over.filter(({ floor }) => floor !== null && floor > (budget.most ?? floor));
  const disturbed = notCalm[budget.bench];
  return [
    `by ${by(over, budget)}`,
    ...(own.length > 1 ? [`${over.length} of ${own.length}: ${over.map(({ of }) => of).join(", ")}`] : []),
    ...(floors.length > 0 ? ["the floor does not hold it either"] : []),
    ...(budget.missed ? [budget.missed] : []),
    ...(disturbed ? [disturbed] : []),
  ];
}

/** By how much the worst is over, as a share of the budget. */
function by(over: Figure[], budget: Budget): string {
  const worst = Math.min(...over.map((figure) => slack(figure, budget)));
  return `${Math.max(1, Math.round(-worst * 100))} %`;
}

/** What is left of the budget, as a share of it; below 0 it is not held. */
function slack({ measured }: Pick<Figure, "measured">, { most, least }: Budget): number {
  if (most !== undefined) return (most - measured) / most;
  return (measured - (least ?? 0)) / (least ?? 1);
}

const limit = ({ most, least, unit }: Budget): string =>
  most !== undefined ? `≤ ${plain(most, unit)}` : `≥ ${plain(least ?? 0, unit)}`;

const DIGITS: Record<Unit, number> = {
  ms: 2,
  s: 1,
  KiB: 1,
  $: 5,
  "GB-s": 1,
  rows: 2,
  "per s": 0,
  "×": 1,
  "": 3,
};

const shown = (value: number, unit: Unit): string => {
  const digits = value >= 100 && unit === "ms" ? 0 : DIGITS[unit];
  return unit === "$" ? `$${value.toFixed(digits)}` : `${value.toFixed(digits)} ${unit}`.trim();
};

const plain = (value: number, unit: Unit): string =>
  unit === "$" ? `$${value}` : `${value.toLocaleString("en")} ${unit}`.trim();
