import type { TopicEstimate } from "./estimate.ts";
import { daysSince } from "./forgetting.ts";
import type { Relaxed } from "./pool.ts";
import type { Quota } from "./quota.ts";
import type { Request } from "./request.ts";
import type { Skills } from "./skills.ts";
import { standings } from "./standing.ts";
import { moodOf, usualScore } from "./target-score.ts";
import { type Valued, WEIGHTS } from "./utility.ts";

/** Why a question was chosen. */
export type Reason =
  | { code: "COVERAGE"; topic: string }
  | { code: "UNMEASURED"; topic: string }
  /** Profile or résumé list it, and no answer has shown it yet. */
  | { code: "CLAIMED"; topic: string }
  | { code: "UNCERTAIN"; topic: string; answers: number }
  | { code: "WEAK"; topic: string; probability: number }
  /** `expected`: 0–1. */
  | { code: "LEVEL"; expected: number }
  | { code: "DUE"; topic: string; days: number }
  | { code: "COMPANY"; company: string }
  | { code: "EASE" }
  | { code: "STRETCH" }
  | { code: "POOL_RELAXED"; relaxed: NonNullable<Relaxed> };

type Facts = {
  chosen: Valued;
  request: Request;
  skills: Skills;
  estimates: ReadonlyMap<string, TopicEstimate>;
  quota: Quota;
  relaxed: Relaxed;
};
type Weighed = { reason: Reason; weight: number };

/** The three considerations that did most for the chosen question; that a wish gave way is always among them. */
export function reasonsFor(facts: Facts): Reason[] {
  const all = [...aboutTopic(facts), ...aboutQuestion(facts)].sort((a, b) => b.weight - a.weight);
  return all.slice(0, 3).map(({ reason }) => reason);
}

function aboutTopic({ chosen, request, skills, estimates, quota }: Facts): Weighed[] {
  const { question, shares } = chosen;
  const topic = question.topics[0] ?? "";
  const weights = WEIGHTS[request.mode];
  const estimate = estimates.get(topic);
  const found: Weighed[] = [];
  // Of a topic that was never answered nobody need be told that it has not come up today either.
  if (estimate?.answers === 0)
    found.push({
      reason: { code: request.claimed?.includes(topic) ? "CLAIMED" : "UNMEASURED", topic },
      weight: 0.9 * shares.info,
    });
  else if (quota.missing.has(topic)) {
    const due = quota.allowed.size === quota.missing.size;
    found.push({ reason: { code: "COVERAGE", topic }, weight: due ? 1 : 0.5 });
  }
  if (!estimate || estimate.answers === 0) return found;
  if (shares.info >= MUCH * weights.info)
    found.push({
      reason: { code: "UNCERTAIN", topic, answers: estimate.answers },
      weight: 0.8 * shares.info,
    });
  // It counted beside the topics of this interview; it is said only where it is so beside all others too.
  if (estimate.p_weak > 0.5 && isWeakOverall(skills, topic))
    found.push({
      reason: { code: "WEAK", topic, probability: estimate.p_weak },
      weight: shares.weak + 0.3,
    });
  const days = daysSince(skills.last[skills.topics.indexOf(topic)] ?? null, request.now);
  if (days !== null && shares.due > 0.15 * weights.due)
    found.push({ reason: { code: "DUE", topic, days }, weight: shares.due + 0.1 });
  return found;
}
const isWeakOverall = (skills: Skills, topic: string): boolean =>
  standings(skills).some((one) => one.topic === topic && one.standing === "weak");

/** Of what the most telling question would tell. */
const MUCH = 0.6;

function aboutQuestion({ chosen, request, relaxed }: Facts): Weighed[] {
  const { expected, shares } = chosen;
  const found: Weighed[] = [{ reason: { code: "LEVEL", expected }, weight: shares.fit }];
  if (request.company !== null && shares.company > 0)
    found.push({ reason: { code: "COMPANY", company: request.company }, weight: shares.company + 0.1 });
  const mood = moodOf(request);
  const usual = usualScore(request);
  if (mood === "ease" && expected > usual) found.push({ reason: { code: "EASE" }, weight: 0.4 });
  if (mood === "stretch" && expected < usual) found.push({ reason: { code: "STRETCH" }, weight: 0.4 });
  if (relaxed) found.push({ reason: { code: "POOL_RELAXED", relaxed }, weight: Number.POSITIVE_INFINITY });
  return found;
}
