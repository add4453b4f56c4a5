import type { Millis } from "../ids.ts";
import { curveAt, SLOPE } from "../selection/answer-model.ts";
import { estimate, isWeak, type TopicEstimate } from "../selection/estimate.ts";
import type { Skills } from "../selection/skills.ts";

/** In words: `unsure` where the range says too little for any of the others. */
export type Standing = "unmeasured" | "unsure" | "weak" | "not_yet" | "developing" | "solid" | "strong";

/** What is believed of one topic, in points on a question of medium level. */
export type TopicMastery = {
  topic: string;
  value: number;
  /** Two times in three the true value lies between them. */
  low: number;
  high: number;
  standing: Standing;
  /** Answers it rests on, and when the last one was. */
  answers: number;
  last: Millis | null;
};

const SURE_FROM = 2;
const SURE_WITHIN = 40;

/** Topics with answers, weakest first, then those without. */
export function mastery(skills: Skills, scope: readonly string[]): TopicMastery[] {
  return estimate(skills, scope)
    .map((one) => ofTopic(one, skills.last[skills.topics.indexOf(one.topic)] ?? null))
    .sort((a, b) => Number(a.answers === 0) - Number(b.answers === 0) || a.value - b.value);
}

function ofTopic(one: TopicEstimate, last: Millis | null): TopicMastery {
  const [value, low, high] = [0, -one.sd, one.sd].map((by) => pointsAt(one.mean + by));
  const points = { value: value!, low: low!, high: high! };
  return { topic: one.topic, ...points, standing: standing(one, points), answers: one.answers, last };
}

/** The score to expect of someone with just this skill. */
const pointsAt = (skill: number): number =>
  Math.round(100 * curveAt(skill, { slope: SLOPE, offset: 0, guess: 0 }).expected);

function standing(
  one: TopicEstimate,
  { value, low, high }: { value: number; low: number; high: number },
): Standing {
  if (one.answers === 0) return "unmeasured";
  if (one.answers < SURE_FROM || high - low > SURE_WITHIN) return "unsure";
  if (isWeak(one)) return "weak";
  if (value >= 85) return "strong";
  if (value >= 70) return "solid";
  return value >= 50 ? "developing" : "not_yet";
}
