import type { Millis } from "../ids.ts";
import { type Skills, TOPIC_VARIANCE } from "./skills.ts";

const DAY_MS = 86_400_000;
/** What a day adds to the variance of a topic that is known for certain. */
const PER_DAY = 0.002;
const PER_ANSWER = 0.01;

/**
 * Certainty fades with time: the whole covariance goes back to that of the outset, an equal share of what is left each day (the
 * deviation that grows up to a newcomer's, as in Glicko: Glickman 1999, for many skills at once). Also what topics have in common
 * is forgotten: were only each topic's own variance to grow, an answer on one would in time tell nothing of the others.
 * The mean stays: who does not practise is less known, not more like everybody.
 */
export function fade({ belief, outset, until }: Skills, now: Millis): void {
  const days = until === null ? 0 : (now - until.at) / DAY_MS;
  if (days <= 0) return;
  const share = -Math.expm1((-PER_DAY / TOPIC_VARIANCE) * days);
  const { covariance } = belief;
  for (let place = 0; place < covariance.length; place++)
    covariance[place]! += share * (outset[place]! - covariance[place]!);
}

/**
 * Answering teaches: the skill afterwards is not quite the one that was measured (the dynamics of TrueSkill: Herbrich, Minka &
 * Graepel 2006). What counted for a part of the answer moves by that part, or a topic asked in passing would be less known afterwards.
 */
export function loosen({ belief, outset }: Skills, at: number, weight: number): void {
  const place = at * belief.size + at;
  const now = belief.covariance[place]!;
  belief.covariance[place] = Math.max(now, Math.min(now + PER_ANSWER * weight ** 2, outset[place]!));
}

/** How far a topic has faded from memory, 0–1: one minus FSRS-4.5's forgetting curve; each answer adds a week of stability. */
export function faded({ last, answers }: Skills, at: number, now: Millis): number {
  const days = daysSince(last[at] ?? null, now);
  return days === null ? 0 : 1 - (1 + (19 / 81) * (days / (STABILITY_DAYS * (1 + answers[at]!)))) ** -0.5;
}
const STABILITY_DAYS = 7;

export const daysSince = (last: Millis | null, now: Millis): number | null =>
  last === null ? null : Math.max(0, now - last) / DAY_MS;
