import type { Millis } from "../ids.ts";
import type { Skills } from "./skills.ts";

const DAY_MS = 86_400_000;
const PER_DAY = 0.002;
const PER_ANSWER = 0.01;

/** Certainty fades with time: the variance of every topic grows day by day (a random walk, as in Glicko: Glickman 1999). */
export function fade(skills: Skills, now: Millis): void {
  const days = skills.until === null ? 0 : (now - skills.until.at) / DAY_MS;
  if (days <= 0) return;
  for (let at = 0; at < skills.topics.length; at++) grow(skills, at, PER_DAY * days);
}

/** Answering teaches: the skill afterwards is not quite the one that was measured. */
export const loosen = (skills: Skills, at: number): void => grow(skills, at, PER_ANSWER);

/** Up to what was known at first; never less than now, which could leave no valid covariance. */
function grow({ belief, ceiling }: Skills, at: number, by: number): void {
  const place = at * belief.size + at;
  const now = belief.covariance[place]!;
  belief.covariance[place] = Math.max(now, Math.min(now + by, ceiling[at]!));
}

/** How far a topic has faded from memory, 0–1: one minus FSRS-4.5's forgetting curve; each answer adds a week of stability. */
export function faded({ last, answers }: Skills, at: number, now: Millis): number {
  const days = daysSince(last[at] ?? null, now);
  return days === null ? 0 : 1 - (1 + (19 / 81) * (days / (STABILITY_DAYS * (1 + answers[at]!)))) ** -0.5;
}
const STABILITY_DAYS = 7;

export const daysSince = (last: Millis | null, now: Millis): number | null =>
  last === null ? null : Math.max(0, now - last) / DAY_MS;
