import { TOPICS } from "../topics.ts";
import { type Background, type Skills, skillPrior } from "./skills.ts";
import { TOPIC_BLOCKS } from "./topic-blocks.ts";

/** Before any answer, over the whole vocabulary. */
export const priorOf = (background: Background): Skills => skillPrior(TOPICS, TOPIC_BLOCKS, background);

/** Another profile or résumé makes another beginning. */
export const isSameBackground = (a: Background, b: Background): boolean =>
  a.experience_years === b.experience_years &&
  a.claimed.length === b.claimed.length &&
  a.claimed.every((topic, index) => topic === b.claimed[index]);
