import type { Worths } from "./answer-worth.ts";
import { chance } from "./chance.ts";
import { estimate, type TopicEstimate } from "./estimate.ts";
import { explained } from "./explained.ts";
import { eligible, exposureOf } from "./exposure.ts";
import { outlooks } from "./outlook.ts";
import { poolFor } from "./pool.ts";
import { quotaOf } from "./quota.ts";
import { type Reason, reasonsFor } from "./reasons.ts";
import { current } from "./record.ts";
import { type Candidate, type Request, scopeOf } from "./request.ts";
import type { Skills } from "./skills.ts";
import { type Valued, valued } from "./utility.ts";

export type Chosen = {
  question: Candidate;
  /** The score we expect, 0–1. */
  expected: number;
  reasons: Reason[];
  /** The reasons in words for the candidate. */
  why: string;
  estimates: TopicEstimate[];
};

/**
 * The next question for a person of these skills. The same skills, bank, request and seed give the same question, in whatever
 * order the bank comes; null: the bank has none left.
 */
export function chooseNext(
  skills: Skills,
  bank: readonly Candidate[],
  request: Request,
  worths: Worths,
  seed: string,
): Chosen | null {
  const scope = scopeOf(request, bank);
  const quota = quotaOf(request, scope);
  const { questions, relaxed } = poolFor(bank, request, scope, quota);
  const today = current(skills, request.now, request.interview);
  const list = estimate(today, scope);
  const estimates = new Map(list.map((one) => [one.topic, one]));
  const exposure = exposureOf(bank);
  const looks = outlooks(today, scope, eligible(questions, exposure, seed), worths);
  const chosen = draw(valued(looks, request, today, estimates, exposure), seed);
  if (!chosen) return null;
  const reasons = reasonsFor({ chosen, request, skills: today, estimates, quota, relaxed });
  return {
    question: chosen.question,
    expected: chosen.expected,
    reasons,
    why: explained(reasons, request.locale),
    estimates: list,
  };
}

/**
 * One of the best, the better the likelier: who is alike should not all get the same questions ("randomesque", Kingsbury & Zara
 * 1989, with the odds of Luce's choice rule, 1959).
 */
function draw(pool: readonly Valued[], seed: string): Valued | undefined {
  const best = [...pool].sort(byUtility).slice(0, BEST);
  const odds = best.map(({ utility }) => Math.exp((utility - best[0]!.utility) / TEMPERATURE));
  let left = chance(seed) * odds.reduce((sum, one) => sum + one, 0);
  for (const [index, one] of best.entries()) {
    left -= odds[index]!;
    if (left < 0) return one;
  }
  return best.at(-1);
}
const BEST = 6;
const TEMPERATURE = 0.05;

const byUtility = (a: Valued, b: Valued) => b.utility - a.utility || (a.question.id < b.question.id ? -1 : 1);
