import type { Skills } from "../selection/skills.ts";
import { standings, type TopicStanding } from "../selection/standing.ts";

/** What a page shows of a topic. */
export type TopicMastery = Pick<
  TopicStanding,
  "topic" | "value" | "low" | "high" | "standing" | "answers" | "last"
>;

/** Topics with answers, weakest first, then those without. */
export const mastery = (skills: Skills, scope: readonly string[]): TopicMastery[] =>
  standings(skills)
    .filter(({ topic }) => scope.includes(topic))
    .map(({ topic, value, low, high, standing, answers, last }) => ({
      topic,
      value,
      low,
      high,
      standing,
      answers,
      last,
    }))
    .sort((a, b) => Number(a.answers === 0) - Number(b.answers === 0) || a.value - b.value);
