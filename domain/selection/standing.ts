import { TOPICS } from "../topics.ts";
import { estimate, isStrong, isWeak, type TopicEstimate } from "./estimate.ts";
import { type Background, type Skills, skillPrior } from "./skills.ts";
import { TOPIC_BLOCKS } from "./topic-blocks.ts";

/** Before any answer, over the whole vocabulary. */
export const priorOf = (background: Background): Skills => skillPrior(TOPICS, TOPIC_BLOCKS, background);

/** Another profile or résumé makes another beginning. */
export const isSameBackground = (a: Background, b: Background): boolean =>
  a.experience_years === b.experience_years &&
  a.claimed.length === b.claimed.length &&
  a.claimed.every((topic, index) => topic === b.claimed[index]);

/** The topics that were answered, as they stand; `user_profiles.weak_topics` and `strong_topics` are among them. */
export function standingOf(skills: Skills): { estimates: TopicEstimate[]; weak: string[]; strong: string[] } {
  const answered = skills.topics.filter((_, at) => skills.answers[at]! > 0);
  const estimates = estimate(skills, answered);
  const named = (is: (one: TopicEstimate) => boolean) => estimates.filter(is).map(({ topic }) => topic);
  return { estimates, weak: named(isWeak), strong: named(isStrong) };
}
