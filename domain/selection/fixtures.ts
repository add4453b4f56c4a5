import type { Answer } from "./evidence.ts";
import type { Candidate, Request } from "./request.ts";
import { skillPrior } from "./skills.ts";
import { TOPIC_BLOCKS } from "./topic-blocks.ts";

/** Test data. */
export const TOPICS = ["arrays", "strings", "trees", "graphs", "dp", "heap"];
export const DAY = 86_400_000;
export const NOW = 200 * DAY;

export const prior = () =>
  skillPrior(TOPICS, TOPIC_BLOCKS, { experience_years: 3, claimed: ["arrays", "trees"] });

export const answer = (given: Partial<Answer> = {}): Answer => ({
  question_id: "q",
  topics: ["graphs"],
  format: "OPEN_ENDED",
  score: 60,
  hints_used: 0,
  duration_sec: 600,
  time_limit_sec: 900,
  answered_at: DAY,
  interview: "first",
  difficulty: { mean: 0, variance: 0.3 },
  worth: 6,
  ...given,
});

/** One answer a day on one topic, each in an interview of its own. */
export const answersOn = (topic: string, scores: number[]): Answer[] =>
  scores.map((score, index) =>
    answer({
      topics: [topic],
      question_id: `${topic}-${index}`,
      score,
      answered_at: DAY * (index + 1),
      interview: `${topic}-${index}`,
    }),
  );

export const candidate = (id: string, given: Partial<Candidate> = {}): Candidate => ({
  id,
  topics: ["graphs"],
  companies: [],
  difficulty: "MEDIUM",
  format: "OPEN_ENDED",
  times_asked: 0,
  avg_score: null,
  diff_mu: null,
  diff_var: null,
  last_seen_at: null,
  ...given,
});

export const request = (given: Partial<Request> = {}): Request => ({
  mode: "assessment",
  topics: TOPICS,
  num_questions: 5,
  difficulty: null,
  format: null,
  company: null,
  asked: [],
  interview: "now",
  now: NOW,
  ...given,
});
