import * as fc from "fast-check";
import type { Difficulty, QuestionFormat } from "../question.ts";
import type { Answer, Statement } from "./evidence.ts";
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

const formats = fc.constantFrom<QuestionFormat>("OPEN_ENDED", "SCENARIO", "MCQ");
const topicLists = fc.shuffledSubarray(TOPICS, { minLength: 1, maxLength: 3 });
const unit = (min: number, max: number) => fc.double({ min, max, noNaN: true });

export const answers: fc.Arbitrary<Answer> = fc.record({
  question_id: fc.uuid(),
  topics: topicLists,
  format: formats,
  score: fc.integer({ min: 0, max: 100 }),
  hints_used: fc.nat(3),
  duration_sec: fc.option(fc.nat(2000)),
  time_limit_sec: fc.option(fc.constant(900)),
  answered_at: fc.integer({ min: 0, max: NOW }),
  interview: fc.constantFrom("a", "b", "c"),
  difficulty: fc.record({ mean: unit(-4, 4), variance: unit(0.03, 0.6) }),
  worth: unit(1, 10),
});
const statements: fc.Arbitrary<Statement> = fc.record({
  id: fc.uuid(),
  topic: fc.constantFrom(...TOPICS),
  known_at: fc.integer({ min: 0, max: NOW }),
});
export const histories = fc.array(
  fc.oneof({ weight: 6, arbitrary: answers }, { weight: 1, arbitrary: statements }),
  {
    maxLength: 60,
  },
);

export const banks = fc.uniqueArray(
  fc.record<Candidate>({
    id: fc.uuid(),
    topics: topicLists,
    companies: fc.subarray(["Acme", "Globex"]),
    difficulty: fc.constantFrom<Difficulty>("EASY", "MEDIUM", "HARD"),
    format: formats,
    times_asked: fc.nat(80),
    avg_score: fc.option(unit(0, 100)),
    diff_mu: fc.constant(null),
    diff_var: fc.constant(null),
    last_seen_at: fc.option(fc.integer({ min: 0, max: NOW }), { freq: 3 }),
  }),
  { selector: ({ id }) => id, maxLength: 40 },
);
