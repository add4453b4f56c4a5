import type { Millis } from "../ids.ts";
import { curveAt, SLOPE } from "./answer-model.ts";
import { estimate, isStrong, isWeak, type TopicEstimate } from "./estimate.ts";
import type { Skills } from "./skills.ts";

/** In words: `unsure` where the range says too little for any of the others. */
export type Standing = "unmeasured" | "unsure" | "weak" | "not_yet" | "developing" | "solid" | "strong";

/** What is believed of one topic, in points on a question of medium level. */
export type TopicStanding = TopicEstimate & {
  value: number;
  /** Two times in three the true value lies between them. */
  low: number;
  high: number;
  standing: Standing;
  /** When it was answered last. */
  last: Millis | null;
};

/**
 * How every topic stands, in the order of the skills. It is weak or strong beside all that the person has answered, whatever part of it
 * is looked at, and where that is sure enough: pages, plan and explanations say the same of a topic because all ask here.
 */
export function standings(skills: Skills): TopicStanding[] {
  const answered = skills.topics.filter((_, at) => skills.answers[at]! > 0);
  return estimate(skills, skills.topics, answered).map((one, at) => {
    const [value, low, high] = [0, -one.sd, one.sd].map((by) => pointsAt(one.mean + by)) as Points;
    return { ...one, value, low, high, standing: wordFor(one, [value, low, high]), last: skills.last[at]! };
  });
}

/** `user_profiles.weak_topics` and `strong_topics`: what stands as strong, and what is solid and clearly above the person's average. */
export function standouts(skills: Skills): { weak: string[]; strong: string[] } {
  const all = standings(skills);
  const isGood = (one: TopicStanding) =>
    one.standing === "strong" || (one.standing === "solid" && isStrong(one));
  return {
    weak: all.filter(({ standing }) => standing === "weak").map(({ topic }) => topic),
    strong: all.filter(isGood).map(({ topic }) => topic),
  };
}

type Points = [value: number, low: number, high: number];

/** The score to expect of someone with just this skill. */
const pointsAt = (skill: number): number =>
  Math.round(100 * curveAt(skill, { slope: SLOPE, offset: 0, guess: 0 }).expected);

function wordFor(one: TopicEstimate, [value, low, high]: Points): Standing {
  if (one.answers === 0) return "unmeasured";
  if (one.answers < SURE_FROM || high - low > SURE_WITHIN) return "unsure";
  if (isWeak(one)) return "weak";
  if (value >= 85) return "strong";
  if (value >= 70) return "solid";
  return value >= 50 ? "developing" : "not_yet";
}
const SURE_FROM = 2;
const SURE_WITHIN = 40;
