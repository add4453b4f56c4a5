import * as v from "valibot";
import { Millis } from "../ids.ts";
import { isPositiveDefinite } from "./gaussian.ts";
import { outsetOf, type Skills } from "./skills.ts";
import { TOPIC_BLOCKS } from "./topic-blocks.ts";

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Rises when skills are worked out by other rules: what was kept before is then worked out anew. */
const VERSION = 2;

/** `Skills` as JSON. */
export const StoredSkills = v.object({
  version: v.literal(VERSION),
  topics: v.array(v.string()),
  mean: v.array(v.number()),
  /** Row by row, up to and with the diagonal: the other half is the same. */
  covariance: v.array(v.number()),
  answers: v.array(Count),
  last: v.array(v.nullable(Millis)),
  until: v.nullable(v.object({ at: Millis, id: v.string() })),
  session: v.nullable(v.string()),
});
export type StoredSkills = v.InferOutput<typeof StoredSkills>;

export function storedSkills({ belief, outset: _, ...rest }: Skills): StoredSkills {
  const { size, mean, covariance } = belief;
  const lower = Array.from({ length: size }, (_, i) => [...covariance.subarray(i * size, i * size + i + 1)]);
  return {
    version: VERSION,
    ...rest,
    topics: [...rest.topics],
    mean: [...mean],
    covariance: lower.flat(),
  };
}

/** Null: not skills over these topics, or a covariance that none can have. They have to be rebuilt. */
export function readSkills(json: unknown, topics: readonly string[]): Skills | null {
  const parsed = v.safeParse(StoredSkills, json);
  if (!parsed.success) return null;
  const { version: _, mean, covariance: lower, ...rest } = parsed.output;
  const size = topics.length + 1;
  const sameTopics =
    rest.topics.length === topics.length && topics.every((topic, at) => rest.topics[at] === topic);
  const perTopic = [rest.answers, rest.last].every((list) => list.length === topics.length);
  if (!sameTopics || !perTopic || mean.length !== size || lower.length !== (size * (size + 1)) / 2)
    return null;
  const covariance = new Float64Array(size * size);
  for (let i = 0, next = 0; i < size; i++)
    for (let j = 0; j <= i; j++, next++) {
      covariance[i * size + j] = lower[next]!;
      covariance[j * size + i] = lower[next]!;
    }
  const belief = { size, mean: Float64Array.from(mean), covariance };
  return isPositiveDefinite(belief) ? { ...rest, belief, outset: outsetOf(topics, TOPIC_BLOCKS) } : null;
}
