import type { DsaContent, QuestionContent } from "../../domain/authoring/content.ts";
import type { Report, RoundEvaluation } from "../../domain/feedback.ts";
import type { InterviewConfig } from "../../domain/interview.ts";
import type { RoundRow, SubmissionRow } from "../../domain/room/effect.ts";
import type { Topic } from "../../domain/topics.ts";
import type { Db } from "../client.ts";
import { publish } from "./authoring/publish.ts";
import { createInterview } from "./interviews.ts";
import { saveRows } from "./saved-rows.ts";
import { upsertUser } from "./users.ts";

/** Rows for tests: complete and plausible, with what matters to a test given by the test. */
export const newId = (): string => crypto.randomUUID();

export async function aUser(db: Db, name = `user-${newId()}`): Promise<string> {
  return upsertUser(db, { google_id: name, email: `${name}@example.com`, name, avatar_url: null });
}

export const config = (given: Partial<InterviewConfig> = {}): InterviewConfig => ({
  topics: ["arrays"],
  num_questions: 2,
  time_limit_min: 45,
  adaptive: false,
  target_company: null,
  language: "python",
  time_zone: "UTC",
  ...given,
});

export const anInterview = (db: Db, userId: string): Promise<string> =>
  createInterview(db, userId, { type: "DSA", difficulty: "MEDIUM", config: config() });

export const bundle = (given: Partial<DsaContent["question"]> = {}): DsaContent => ({
  question: {
    slug: `question-${newId()}`,
    type: "DSA",
    format: "OPEN_ENDED",
    difficulty: "EASY",
    title: "Two Sum",
    topics: ["arrays", "hashmap"],
    companies: ["Google"],
    hints: ["first hint", "second hint", "third hint"],
    expected_approach: "Keep each number's index in a map.",
    evaluation_rubric: {
      optimal_time: "O(n)",
      optimal_space: "O(n)",
      key_insights: ["a map of what was seen"],
      key_insight_terms: [["map"]],
      edge_cases: [],
      follow_ups: [],
    },
    time_limit_min: 15,
    signature: {
      v: 1,
      kind: "function",
      name: "twoSum",
      params: [
        { name: "nums", type: "int[]" },
        { name: "target", type: "int" },
      ],
      returns: "int[]",
      compare: { mode: "unordered" },
    },
    clarifications: [{ asks: ["duplicates"], answer: "Numbers may repeat." }],
    ...given,
  },
  description: "Find the two numbers.",
  cases: [
    { input: "[2,7]\n9", expected_output: "[0,1]", is_sample: true },
    { input: "[3,3]\n6", expected_output: "[0,1]", is_sample: false },
  ],
  solutions: { javascript: "js", python: "py", java: "java" },
  wrong: [{ name: "gives-nothing", language: "python", code: "wrong" }],
});

/** Makes this live as a question of the bank; its id. */
export const goLive = async (db: Db, content: QuestionContent): Promise<string> =>
  (await publish(db, { content, origin: "BANK", by: null, note: null })).id;

/** A question in the database; its id. */
export const aQuestion = (db: Db, given: Partial<DsaContent["question"]> = {}): Promise<string> =>
  goLive(db, bundle(given));

export const round = (
  given: Pick<RoundRow, "interview_id" | "question_id"> & Partial<RoundRow>,
): RoundRow => ({
  id: newId(),
  round_number: 1,
  status: "IN_PROGRESS",
  started_at: Date.UTC(2026, 10, 22, 10),
  ended_at: null,
  duration_sec: null,
  hints_used: 0,
  why: "You asked for arrays.",
  ...given,
});

export const submission = (
  given: Pick<SubmissionRow, "round_id"> & Partial<SubmissionRow>,
): SubmissionRow => ({
  id: newId(),
  language: "python",
  code: "class Solution: pass",
  submission_type: "SUBMIT",
  status: "PENDING",
  stdout: null,
  stderr: null,
  execution_time_ms: null,
  memory_used_kb: null,
  test_results: null,
  tests_passed: null,
  tests_total: null,
  created_at: Date.UTC(2026, 10, 22, 10, 5),
  ...given,
});

type Ended = { ended_at: number; rounds: Partial<RoundRow>[] };

/** An interview of ten minutes that ended then; a round that names no question has one of its own. Its id. */
export async function aFinishedInterview(db: Db, userId: string, ended: Ended): Promise<string> {
  const id = await anInterview(db, userId);
  const times = { started_at: ended.ended_at - 600_000, ended_at: ended.ended_at };
  const over = {
    status: "COMPLETED",
    ...times,
    paused_at: null,
    total_duration_sec: 600,
    room_seq: 1,
  } as const;
  const rows = await Promise.all(
    ended.rounds.map(async (given, index) => {
      const question_id = given.question_id ?? (await aQuestion(db));
      return round({ ...times, round_number: index + 1, ...given, interview_id: id, question_id });
    }),
  );
  await saveRows(db, [
    { table: "interviews", values: { id, ...over } },
    ...rows.map((values) => ({ table: "rounds", values }) as const),
  ]);
  return id;
}

type Answered = { topic: Topic; score: number; ended_at: number };

/** A finished interview with one graded answer, on a question of its own; the question's id. */
export async function anAnswer(
  db: Db,
  userId: string,
  { topic, score, ended_at }: Answered,
): Promise<string> {
  const question_id = await aQuestion(db, { topics: [topic] });
  const id = newId();
  const graded = evaluation({ round_id: id, score: { value: score, low: score, high: score } });
  const answered = { id, question_id, status: "COMPLETED", duration_sec: 600, evaluation: graded } as const;
  await aFinishedInterview(db, userId, { ended_at, rounds: [answered] });
  return question_id;
}

const versions = { model: "built-in", prompt: "1", rubric: "1", schema: "1" };
const scored = (value: number) => ({ value, low: value - 5, high: value + 5 });

export const evaluation = (given: Partial<RoundEvaluation> = {}): RoundEvaluation => ({
  round_id: newId(),
  round_number: 1,
  question_title: "Two Sum",
  score: scored(80),
  technical: scored(85),
  communication: scored(70),
  problem_solving: scored(75),
  dimensions: [],
  responses: [],
  facts: {
    submitted: true,
    hidden_passed: 1,
    hidden_total: 1,
    best_run_id: null,
    runs: 0,
    submissions: 1,
    hints_used: 0,
    hints_total: 3,
    nudges: 0,
    approach_shown: false,
    duration_sec: 600,
    time_limit_min: 15,
    candidate_messages: 2,
    language: "python",
  },
  strengths: [],
  improvements: [],
  feedback: "Well done.",
  study_topics: ["hashmap"],
  sample_answer: null,
  hidden_caught: [],
  samples: 1,
  tokens_used: null,
  quotes: { checked: 0, found: 0 },
  versions,
  ...given,
});

export const report = (given: Partial<Report> = {}): Report => ({
  overall: scored(78),
  technical: scored(85),
  communication: scored(70),
  problem_solving: scored(75),
  strengths: [
    { text: "Chose a map.", evidence: [{ kind: "message", record_id: newId(), quote: "a map", note: "" }] },
  ],
  improvements: [],
  detailed_feedback: "A good interview.",
  study_topics: ["hashmap"],
  rounds: [],
  weights: { technical: 50, problem_solving: 30, communication: 20 },
  quotes: { checked: 1, found: 1 },
  versions,
  regrades: [],
  corrections: [],
  ...given,
});
