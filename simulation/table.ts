import { CodingDimension, DesignDimension, type Dimension } from "../domain/feedback.ts";
import type { Played } from "./headless-room.ts";
import { DESIGN_RULES, type Finding, RULE_NUMBERS, RULES } from "./lint/finding.ts";
import { meanOf } from "./ranking.ts";

export type Result = { played: Played; findings: Finding[] };

/** Candidate by rule: ✓, or how often it is broken; the first offence of each rule stands below. */
export function ruleTable(results: Result[]): string {
  const rows = results.map(({ played, findings }) => [
    played.candidate,
    ...RULE_NUMBERS.map((rule) => String(findings.filter((one) => one.rule === rule).length || "✓")),
  ]);
  const offences = results.flatMap(({ played, findings }) =>
    RULE_NUMBERS.flatMap((rule) => {
      const first = findings.find((one) => one.rule === rule);
      const words = first?.excerpt ? `: “${first.excerpt}”` : "";
      return first
        ? [
            `✗ ${played.candidate}, rule ${rule} (${rulesOf(played)[rule]}): ${first.what}, ${first.where}${words}`,
          ]
        : [];
    }),
  );
  return [aligned([["", ...RULE_NUMBERS.map(String)], ...rows]), ...offences].join("\n");
}

const rulesOf = ({ state }: Played) => (state.interviewType === "DSA" ? RULES : DESIGN_RULES);

/** Candidate by dimension, the means over the rounds. */
export function scoreTable(results: Result[]): string {
  const isCoding = results.some(({ played }) => played.state.interviewType === "DSA");
  const dimensions: readonly Dimension[] = isCoding ? CodingDimension.options : DesignDimension.options;
  const rows = results.map(({ played: { candidate, report, state } }) => {
    const cell = (value: number | null | undefined) =>
      value === null || value === undefined ? "–" : value.toFixed(0);
    const passed =
      report?.rounds.map(({ facts }) => `${facts.hidden_passed}/${facts.hidden_total}`).join(" ") ?? "–";
    const means = dimensions.map((dimension) => cell(report && meanOf(report, dimension)));
    const tests = isCoding ? [passed] : [];
    return [candidate, ...means, cell(report?.overall?.value), ...tests, state.endReason ?? state.status];
  });
  return aligned([["", ...dimensions, "overall", ...(isCoding ? ["hidden tests"] : []), "ended"], ...rows]);
}

function aligned(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
