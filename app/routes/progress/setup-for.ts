import { topicType } from "../../../domain/topic-list.ts";

/** The form of a new interview, filled in for practice of a topic. */
export const setupFor = (topic: string): string =>
  `/interviews/new?${new URLSearchParams({
    type: topicType(topic),
    mode: "practice",
    topics: topic,
    num_questions: "1",
    time_limit_min: "30",
  })}`;
