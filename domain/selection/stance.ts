import * as v from "valibot";
import type { Topic } from "../topics.ts";

/** What a person says of a topic: they know it well, or it does not matter to them. */
export const TopicStance = v.picklist(["KNOWN", "NOT_RELEVANT"]);
export type TopicStance = v.InferOutput<typeof TopicStance>;

/** Body of `PUT /api/topics/:topic`; null takes back what was said. */
export const NewStance = v.strictObject({ stance: v.nullable(TopicStance) });

/** `GET /api/topics`. */
export type Stance = { topic: Topic; stance: TopicStance; said_at: string };
