import * as v from "valibot";
import type { Dimension, DimensionResult } from "../../domain/feedback.ts";
import { hintsCounted } from "../../domain/scoring/bounds.ts";
import { hiddenShare } from "../../domain/scoring/score.ts";
import { TOPICS, Topic } from "../../domain/topics.ts";
import type { RoundRecord } from "../brief.ts";
import { coveredInsights } from "../builtin/progress.ts";
import { mentions } from "../terms.ts";
import { claimsIn, spokenMessages } from "./answer.ts";

const MOST = 3;

/**
 * What to go back to, from what failed: the topics of the ideas that were missing, and of the question where its tests
 * were. A round that was solved with its own ideas has none.
 */
export function studyTopics(record: RoundRecord, dimensions: DimensionResult[]): Topic[] {
  const { facts, question } = record;
  const own = question.public.topics.filter((topic): topic is Topic => v.is(Topic, topic));
  if (record.task.kind !== "coding") return designTopics(own, dimensions);
  const solving = dimensions.find((one) => one.dimension === "problem_solving")?.level ?? null;
  const share = hiddenShare(facts);
  const helped = hintsCounted(facts) >= 2 || facts.approach_shown;
  if (share === 1 && !helped && (solving === null || solving > 2)) return [];
  if (share === null && (solving === null || solving > 2) && !helped) return [];
  const ideas = missingIdeas(record).flatMap((idea) => topicsIn(idea));
  const hidden = record.runs.find((run) => run.id === facts.best_run_id)?.result?.hidden;
  const found = [
    ...ideas.filter((topic) => own.includes(topic)),
    // Wrong answers are about the data at hand, slow ones about the way through it.
    ...(hidden && hidden.wrong_answer + hidden.error > 0 ? own.filter((topic) => DATA.has(topic)) : []),
    ...(hidden && hidden.timeout > 0 ? own.filter((topic) => !DATA.has(topic)) : []),
    ...ideas,
  ];
  const topics = [...new Set(found.length ? found : own)];
  return topics.slice(0, MOST);
}

/** A design's own topics where it fell short, and the craft that was missing in it. */
function designTopics(own: Topic[], dimensions: DimensionResult[]): Topic[] {
  const weak = dimensions.filter(({ level }) => level !== null && level <= 2).map((one) => one.dimension);
  const craft = weak.flatMap((dimension) => CRAFT[dimension] ?? []);
  const subject = weak.some((one) => one !== "communication" && CRAFT[one] === undefined) ? own : [];
  return [...new Set([...subject, ...craft])].slice(0, MOST);
}

const CRAFT: Partial<Record<Dimension, Topic>> = {
  requirements: "requirements",
  estimation: "estimation",
  operations: "observability",
};

/** The key insights that the candidate did not state, each with its terms. */
function missingIdeas(record: RoundRecord): string[] {
  const { rubric } = record.question;
  if (!rubric) return [];
  const covered = coveredInsights(rubric, claimsIn(spokenMessages(record)).join("\n"));
  return rubric.key_insights
    .map((insight, index) => [insight, ...(rubric.key_insight_terms[index] ?? [])].join("; "))
    .filter((_, index) => !covered[index]);
}

const topicsIn = (text: string): Topic[] => TOPICS.filter((topic) => mentions(text, WORDS[topic] ?? [topic]));

const DATA: ReadonlySet<Topic> = new Set(["arrays", "strings", "linked-list", "trees", "graphs", "matrix"]);

/** How the topics show in an authored insight. */
const WORDS: Partial<Record<Topic, string[]>> = {
  arrays: ["array"],
  strings: ["string", "substring"],
  hashmap: ["hash map", "hashmap", "hash table", "map", "dictionary", "hash set", "set"],
  "two-pointers": ["two pointers", "two pointer", "left pointer", "right pointer", "both ends"],
  "sliding-window": ["sliding window", "window"],
  "prefix-sum": ["prefix sum", "running sum", "prefix"],
  sorting: ["sort", "sorted", "sorting"],
  "binary-search": ["binary search", "halve", "half", "bisect"],
  stack: ["stack"],
  queue: ["queue", "deque"],
  "linked-list": ["linked list", "node"],
  trees: ["tree", "subtree"],
  graphs: ["graph", "bfs", "dfs", "breadth first", "depth first", "neighbour", "neighbor"],
  heap: ["heap", "priority queue"],
  intervals: ["interval", "overlap"],
  greedy: ["greedy", "so far"],
  backtracking: ["backtrack", "backtracking"],
  dp: ["dynamic programming", "dp", "subproblem", "memo", "memoise", "memoize"],
  matrix: ["matrix", "grid"],
  "bit-manipulation": ["bit", "xor"],
};
