import type { Skills } from "../selection/skills.ts";
import { type Standing, standings, type TopicStanding } from "../selection/standing.ts";

/** What a page shows of a topic. */
export type TopicMastery = Pick<
  TopicStanding,
  "topic" | "value" | "low" | "high" | "standing" | "answers" | "last"
>;

/** Topics with answers, weakest first as their words say, then those of which too little is known, then those without. */
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
    .sort((a, b) => PLACE[a.standing] - PLACE[b.standing] || a.value - b.value);

const PLACE: Record<Standing, number> = {
  weak: 0,
  not_yet: 1,
  developing: 2,
  solid: 3,
  strong: 4,
  unsure: 5,
  unmeasured: 6,
};
