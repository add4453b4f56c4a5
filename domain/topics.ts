import * as v from "valibot";
import { TOPICS } from "./topic-list.ts";

export * from "./topic-list.ts";

/** Apart from the list, so that pages that only name topics load no schemas. */
export const Topic = v.picklist(TOPICS, "not a topic of the vocabulary in domain/topic-list.ts");
export type Topic = v.InferOutput<typeof Topic>;
