import type { Load } from "./load.ts";

/** Both tables as Markdown: what the busiest hour needs beside what there is, and what a month costs. */
export function tablesOf(loads: Load[]): string {
  const columns = loads.map(({ interviewsPerDay }) => whole(interviewsPerDay));
  const parts = loads[0]?.needs ?? [];
  const needs = parts.map(({ part, unit, limit }, row) => [
    part,
    unit,
    ...loads.map(({ needs }) => shown(needs[row]?.need ?? 0, limit)),
    limit === null ? "none that counts" : figure(limit),
  ]);
  const items = loads[0]?.costs ?? [];
  const costs = items.map(({ part }, row) => [
    part,
    ...loads.map(({ costs }) => dollars(costs[row]?.dollars ?? 0)),
  ]);
  const each = (load: Load) =>
    load.costs.reduce((sum, { dollars }) => sum + dollars, 0) / (load.interviewsPerDay * 30);
  return [
    table([["busiest hour needs", "in", ...columns, "there is"], ...needs]),
    "",
    "Bold: more than there is.",
    "",
    table([
      ["a month costs", ...columns],
      ...costs,
      ["**each interview**", ...loads.map((load) => `**$${each(load).toFixed(4)}**`)],
    ]),
  ].join("\n");
}

const whole = (count: number) => count.toLocaleString("en-US");
const figure = (value: number) =>
  value >= 100 ? whole(Math.round(value)) : value >= 10 ? value.toFixed(0) : value.toPrecision(2);
const shown = (value: number, limit: number | null) =>
  limit !== null && value > limit ? `**${figure(value)}**` : figure(value);
const dollars = (amount: number) => `$${figure(amount)}`;

function table([head = [], ...rows]: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
