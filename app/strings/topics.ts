import { topicName as englishName, nameInSentence, TOPICS } from "../../domain/topic-list.ts";
import type { Topic } from "../../domain/topics.ts";
import { localized } from "./localized.ts";

const english = Object.fromEntries(TOPICS.map((topic) => [topic, englishName(topic)])) as Record<
  Topic,
  string
>;

/** The topics of questions, as they stand alone. */
export const topics = localized("topics", english);

/** The topic in words for a reader: "Two pointers". */
export const topicName = (topic: string): string => topics[topic as Topic] ?? englishName(topic);

/** The name inside a sentence; one in capitals keeps them: "graphs", "API design". */
export const topicInSentence = (topic: string): string => nameInSentence(topicName(topic));
