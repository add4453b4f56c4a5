import type { Grading } from "../../ai/evaluation/model-grading.ts";
import type { Millis } from "../../domain/ids.ts";
import type { EffectDeps } from "./deps.ts";

/** Tokens that a configured model has cost this interview since a moment: turns, grades and second grades, and what is being graded. */
export function spentSince(since: Millis, { state, evaluations }: EffectDeps): number {
  const { messages, rounds, report } = state();
  const turns = messages.filter(({ at }) => at >= since).map(({ meta }) => meta?.tokens_used);
  const ended = new Set(rounds.filter(({ endedAt }) => endedAt && endedAt >= since).map(({ id }) => id));
  const grades = evaluations.all().filter((one) => ended.has(one.round_id));
  const again = (report.report?.regrades ?? []).filter(({ at }) => at >= since);
  return sum([
    ...turns,
    ...[...grades, ...again.map(({ evaluation }) => evaluation)].map((one) => one.tokens_used),
    ...rounds.flatMap(({ id }) =>
      (["first", "second"] as const).map((purpose) => spentOn(evaluations.shelf(purpose, id))),
    ),
  ]);
}

/** What the gradings on a shelf have cost, those that came to nothing too. */
export const spentOn = (shelf: { all(): Grading[]; lost(): number }): number =>
  sum(shelf.all().map((one) => one.tokens)) + shelf.lost();

const sum = (tokens: (number | null | undefined)[]): number =>
  tokens.reduce<number>((total, one) => total + (one ?? 0), 0);
