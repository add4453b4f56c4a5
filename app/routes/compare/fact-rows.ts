import type { RoundFacts } from "../../../domain/feedback.ts";
import type { Attempt } from "../../../domain/progress/comparison.ts";
import { clockText } from "../../format.ts";
import { common } from "../../strings/common.ts";
import { compare as words } from "../../strings/compare.ts";
import { progress } from "../../strings/progress.ts";
import { report } from "../../strings/report.ts";

export type FactRow = { name: string; before: string; after: string };

/** What was counted in either attempt, in words. Tests and runs only where code is run. */
export function factRows(before: Attempt, after: Attempt): FactRow[] {
  const [was, is] = [before.graded?.facts, after.graded?.facts];
  const names = report.roundFacts;
  const row = (name: string, of: (facts: RoundFacts) => string): FactRow => ({
    name,
    before: was ? of(was) : words.none,
    after: is ? of(is) : words.none,
  });
  const runs =
    after.question.type === "DSA"
      ? [
          row(names.hidden, hidden),
          row(names.submissions, ({ submissions }) => String(submissions)),
          row(names.runs, ({ runs }) => String(runs)),
          row(words.language, ({ language }) => common.language[language]),
        ]
      : [];
  return [
    ...runs,
    row(names.hints, ({ hints_used, hints_total }) => report.of(hints_used, hints_total)),
    row(names.nudges, ({ nudges }) => String(nudges)),
    row(names.messages, ({ candidate_messages }) => String(candidate_messages)),
    row(names.time, ({ duration_sec }) => clockText(duration_sec * 1000)),
  ];
}

/** The stages that either attempt went through, each with its time. */
export function phaseRows(before: Attempt, after: Attempt): FactRow[] {
  const [was, is] = [before.graded?.facts.phase_sec, after.graded?.facts.phase_sec];
  const names = Object.entries(progress.phases.phase);
  const text = (seconds: number | undefined) =>
    seconds === undefined ? words.none : clockText(seconds * 1000);
  return names
    .filter(([phase]) => was?.[phase] !== undefined || is?.[phase] !== undefined)
    .map(([phase, name]) => ({ name, before: text(was?.[phase]), after: text(is?.[phase]) }));
}

function hidden(facts: RoundFacts): string {
  if (!facts.submitted) return report.notSubmitted;
  return facts.best_run_id === null ? report.notJudged : report.of(facts.hidden_passed, facts.hidden_total);
}
