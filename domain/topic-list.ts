import type { QuestionType } from "./question.ts";
import type { Topic } from "./topics.ts";

/** The fixed topic vocabulary. Questions, study topics and learned skills use these names only, so that recurring weaknesses merge. */
export const DSA_TOPICS = [
  "arrays",
  "strings",
  "hashmap",
  "two-pointers",
  "sliding-window",
  "prefix-sum",
  "sorting",
  "binary-search",
  "stack",
  "queue",
  "linked-list",
  "trees",
  "graphs",
  "heap",
  "intervals",
  "greedy",
  "backtracking",
  "dp",
  "matrix",
  "design",
  "bit-manipulation",
  "math",
] as const;

export const SYSTEM_DESIGN_TOPICS = [
  "requirements",
  "estimation",
  "api-design",
  "database",
  "indexing",
  "caching",
  "cdn",
  "scaling",
  "load-balancing",
  "partitioning",
  "replication",
  "consistency",
  "messaging",
  "search",
  "storage",
  "networking",
  "hot-keys",
  "rate-limiting",
  "observability",
  "availability",
  "security",
  "cost",
  "social-media",
] as const;

export const TOPICS = [...DSA_TOPICS, ...SYSTEM_DESIGN_TOPICS] as const;

const NAMES: Partial<Record<Topic, string>> = {
  hashmap: "Hash maps",
  dp: "Dynamic programming",
  heap: "Heaps",
  "api-design": "API design",
  cdn: "CDNs",
  messaging: "Queues and streams",
};

/** The kind of interview that a topic belongs to. */
export const topicType = (topic: string): QuestionType =>
  (DSA_TOPICS as readonly string[]).includes(topic) ? "DSA" : "SYSTEM_DESIGN";

/** The name inside a sentence; one in capitals keeps them: "graphs", "API design". */
export const topicInSentence = (topic: string): string => nameInSentence(topicName(topic));

export const nameInSentence = (name: string): string =>
  /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);

/** The topic in words for a reader: "two-pointers" → "Two pointers". */
export function topicName(topic: string): string {
  const named = NAMES[topic as Topic];
  if (named) return named;
  const words = topic.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
