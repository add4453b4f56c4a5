import type { DimensionResult, Report, RoundEvaluation, RoundFacts } from "../../../domain/feedback.ts";
import type { InterviewSummary } from "../../../domain/interview.ts";
import type { TranscriptRound } from "./transcript-rounds.ts";

/** A report with its record, for tests. */
export const ids = {
  interview: "0f6a1c9e-30a5-4b27-8a53-2f8a1a4c2b00",
  round: "0f6a1c9e-30a5-4b27-8a53-2f8a1a4c2b01",
  skipped: "0f6a1c9e-30a5-4b27-8a53-2f8a1a4c2b02",
  message: "0f6a1c9e-30a5-4b27-8a53-2f8a1a4c2b11",
  run: "0f6a1c9e-30a5-4b27-8a53-2f8a1a4c2b12",
};

const versions = { model: "built-in-1", prompt: "none", rubric: "dsa-2", schema: "evaluation-1" };
const at = Date.UTC(2026, 10, 22, 15, 5);

export const facts = (fields: Partial<RoundFacts> = {}): RoundFacts => ({
  submitted: true,
  hidden_passed: 0,
  hidden_total: 14,
  best_run_id: ids.run,
  runs: 2,
  submissions: 1,
  hints_used: 1,
  hints_total: 4,
  nudges: 1,
  approach_shown: true,
  duration_sec: 1180,
  time_limit_min: 15,
  candidate_messages: 6,
  language: "python",
  ...fields,
});

export const result = (fields: Partial<DimensionResult> = {}): DimensionResult => ({
  dimension: "coding",
  level: 1,
  score: { value: 24, low: 0, high: 49 },
  reason: "Not yet: nothing that works yet. 1 of 4 checks hold.",
  evidence: [
    { kind: "run", record_id: ids.run, quote: null, note: "0 of 14 hidden tests passed" },
    { kind: "code", record_id: ids.round, quote: "seen = set()\nreturn seen", note: "the code at the end" },
  ],
  caps: ["No hidden test was passed, so the technical score is 40 at most."],
  deferred: false,
  ...fields,
});

export const evaluation = (fields: Partial<RoundEvaluation> = {}): RoundEvaluation => ({
  round_id: ids.round,
  round_number: 1,
  question_title: "Meeting rooms",
  responses: [],
  score: { value: 38, low: 31, high: 45 },
  technical: { value: 24, low: 0, high: 40 },
  communication: null,
  problem_solving: { value: 66, low: 58, high: 72 },
  dimensions: [
    result(),
    result({
      dimension: "communication",
      level: null,
      score: null,
      deferred: true,
      caps: [],
      reason: "Three gradings disagree: 4, 2 and 1.",
      evidence: [{ kind: "round", record_id: ids.round, quote: null, note: "the round as a whole" }],
    }),
    result({
      dimension: "verification",
      level: null,
      score: null,
      caps: [],
      reason: "Not assessed: the round shows too little of it.",
      evidence: [],
    }),
  ],
  facts: facts(),
  strengths: [],
  improvements: [],
  feedback: "You submitted once.",
  study_topics: ["intervals"],
  sample_answer: {
    language: "python",
    code: "def rooms(xs):\n    return len(xs)\n",
    approach: "Sort by start.",
  },
  hidden_caught: ["Every one of the 14 hidden tests gave another answer."],
  quotes: { checked: 1, found: 1 },
  samples: 3,
  tokens_used: null,
  versions,
  ...fields,
});

export const report = (fields: Partial<Report> = {}): Report => ({
  overall: { value: 74, low: 71, high: 78 },
  technical: { value: 24, low: 0, high: 40 },
  communication: null,
  problem_solving: { value: 66, low: 58, high: 72 },
  strengths: [
    {
      text: "You named the cost first.",
      evidence: [
        {
          kind: "message",
          record_id: ids.message,
          quote: "n log n,\nbecause of the *sort*",
          note: "before code",
        },
      ],
    },
  ],
  improvements: [],
  detailed_feedback: "# Overall\n\nFine.",
  study_topics: ["two-pointers"],
  rounds: [evaluation()],
  weights: { technical: 50, problem_solving: 30, communication: 20 },
  quotes: { checked: 1, found: 1 },
  versions,
  regrades: [],
  corrections: [],
  ...fields,
});

export const interview = {
  id: ids.interview,
  type: "DSA",
  difficulty: "MEDIUM",
  status: "COMPLETED",
  started_at: "2026-11-22T15:00:00Z",
  created_at: "2026-11-22T14:58:00Z",
  ended_at: "2026-11-22T15:50:00Z",
  total_duration_sec: 3000,
  config: { topics: [], num_questions: 2, time_limit_min: 60, language: "python" } as never,
  rounds: [
    {
      round_number: 1,
      question_title: "Meeting rooms",
      difficulty: "MEDIUM",
      status: "COMPLETED",
      score: 38,
    },
    { round_number: 2, question_title: "Course order", difficulty: "HARD", status: "SKIPPED", score: null },
  ],
  overall: null,
  report: "ready",
} satisfies InterviewSummary;

export const transcript = (): TranscriptRound[] => [
  {
    id: ids.round,
    number: 1,
    title: "Meeting rooms",
    why: "You asked for arrays.",
    topics: ["arrays"],
    status: "COMPLETED",
    facts: facts(),
    entries: [
      {
        kind: "message",
        id: ids.message,
        at,
        mine: true,
        hint: false,
        text: "It is n log n, because of the *sort*.",
      },
      { kind: "run", id: ids.run, at: at + 60_000, run: run() },
    ],
    code: { language: "python", text: "def f(xs):\n    seen = set()\n    return seen\n", submitted: true },
    later: null,
    choice: null,
  },
  {
    id: ids.skipped,
    number: 2,
    title: "Course order",
    why: "You asked for arrays.",
    topics: ["arrays"],
    status: "SKIPPED",
    facts: facts({ submitted: false, best_run_id: null, hints_used: 2, duration_sec: 61 }),
    entries: [],
    code: { language: "python", text: "pass", submitted: false },
    later: null,
    choice: null,
  },
];

const run = () => ({
  id: ids.run,
  roundId: ids.round,
  mode: "SUBMIT" as const,
  language: "python" as const,
  code: "",
  customInput: null,
  status: "finished" as const,
  at: at + 60_000,
  finishedAt: at + 61_000,
  result: null,
  failure: null,
});
