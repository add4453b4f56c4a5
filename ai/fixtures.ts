import type { Id } from "../domain/ids.ts";
import type { DsaRubric, FullQuestion, PublicQuestion } from "../domain/question.ts";
import type { TurnCause } from "../domain/room/state.ts";
import { facts } from "../domain/scoring/fixtures.ts";
import type { RunResult, SubmissionMode } from "../domain/submission.ts";
import type { BriefRun, InterviewerBrief, RoundRecord } from "./brief.ts";
import { builtinReply } from "./builtin/reply.ts";
import type { Reply } from "./builtin/wording.ts";

/** Data for tests of this folder: one small question, and an interview on it that a script plays. */
export const id = (n: number): Id => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

export const rubric: DsaRubric = {
  optimal_time: "O(n)",
  optimal_space: "O(n)",
  key_insights: ["The partner of a number is fixed.", "A map finds it in constant time."],
  key_insight_terms: [
    ["complement", "target minus", "partner"],
    ["hash map", "map", "dictionary"],
  ],
  edge_cases: [
    {
      name: "Equal numbers",
      ask: "What does your code do with nums = [5, 5] and target = 10?",
      terms: ["duplicate", "[5, 5]", "equal numbers"],
    },
    {
      name: "Negative",
      ask: "What does your code do with numbers below zero?",
      terms: ["negative", "below zero"],
    },
  ],
  follow_ups: [
    {
      ask: "What would you change if the array were sorted?",
      good_answer: "Two pointers.",
      terms: ["two pointers"],
    },
    { ask: "How would you return every pair?", good_answer: "A set of pairs.", terms: ["set of pairs"] },
    { ask: "What if the numbers came as a stream?", good_answer: "Keep counts.", terms: ["counts"] },
  ],
};

export const question: PublicQuestion = {
  id: id(900),
  slug: "two-sum",
  type: "DSA",
  format: "OPEN_ENDED",
  difficulty: "EASY",
  title: "Two Sum",
  description:
    "Find the two positions in `nums` whose numbers add up to `target`.\n\n### Limits\n\n- `nums` holds between 2 and 400,000 numbers.",
  topics: ["arrays", "hashmap"],
  time_limit_min: 15,
  hints_total: 3,
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
  starter_code: { javascript: "", python: "", java: "" },
  samples: [
    { input: "[8,3,11,5]\n14", expected_output: "[1,2]" },
    { input: "[5,5]\n10", expected_output: "[0,1]" },
  ],
  options: [],
  stages_total: 0,
};

export const fullQuestion: FullQuestion = {
  public: question,
  hints: [
    "CANARY-HINT-1 look at the pairs",
    "CANARY-HINT-2 one number fixes the other",
    "CANARY-HINT-3 remember what you passed",
  ],
  expected_approach: "CANARY-APPROACH one pass with a map",
  rubric,
  clarifications: [
    { asks: ["negative", "zero"], answer: "Negative numbers and zero do occur." },
    { asks: ["sorted", "in order"], answer: "The array is in no particular order." },
    { asks: ["no solution", "guaranteed", "always a solution"], answer: "There is always exactly one pair." },
  ],
  reference_solutions: {
    javascript: "CANARY-SOLUTION js",
    python: "CANARY-SOLUTION py",
    java: "CANARY-SOLUTION java",
  },
  design: null,
  options: [],
  stages: [],
};

export function brief(changes: Partial<InterviewerBrief> = {}): InterviewerBrief {
  return {
    interview: {
      questionNumber: 1,
      questionCount: 2,
      minutesLeft: 45,
      roundMinutesLeft: 15,
      roundMinutes: 15,
      difficulty: "EASY",
    },
    phase: "clarify",
    cause: { kind: "opening" },
    candidateName: "Ada Lovelace",
    question,
    clarifications: fullQuestion.clarifications,
    hintsServed: [],
    hintsTotal: 3,
    approachShown: null,
    transcript: [],
    code: { language: "python", text: "def twoSum(nums, target):\n    pass", touched: false },
    runs: [],
    authored: { rubric, design: null },
    level: "mid",
    task: { kind: "coding" },
    followUp: null,
    ...changes,
  };
}

/** Result of a run: samples passed, and hidden tests for a submission. */
export function result(
  changes: {
    samples?: number;
    hidden?: number;
    of?: number;
    timeout?: number;
    own?: boolean;
    compiles?: boolean;
  } = {},
): RunResult {
  const { samples = 2, hidden, of = 20, timeout = 0, own = false, compiles = true } = changes;
  const tests = (compiles ? question.samples : []).slice(0, own ? 1 : 2).map((sample, index) => ({
    name: own ? "Your input" : `Example ${index + 1}`,
    status: own ? ("ran" as const) : index < samples ? ("passed" as const) : ("wrong_answer" as const),
    input: sample.input,
    expected: own ? null : sample.expected_output,
    actual: "[0,1]",
    stdout: "",
    error: null,
    time_ms: 1,
  }));
  const passed = own ? 0 : tests.filter((test) => test.status === "passed").length;
  const counts =
    hidden === undefined
      ? null
      : {
          total: of,
          passed: hidden,
          wrong_answer: of - hidden - timeout,
          error: 0,
          timeout,
          not_run: 0,
          slowest_ms: 4,
        };
  return {
    status: compiles ? "COMPLETED" : "ERROR",
    compile: { ok: compiles, message: compiles ? null : "SyntaxError" },
    tests,
    hidden: counts,
    tests_passed: passed + (hidden ?? 0),
    tests_total: (own ? 0 : 2) + (counts ? of : 0),
    execution_time_ms: 3,
    memory_used_kb: null,
    stdout: "",
    stderr: "",
  };
}

export type Move =
  | string
  | { code: string }
  | { run: RunResult }
  | { submit: RunResult }
  | { hint: true }
  | { minutesLeft: number };

/** Plays a whole round with the built-in interviewer: its replies in order, and the record that is evaluated. */
export function play(
  moves: Move[],
  start: Partial<InterviewerBrief> = {},
): { replies: Reply[]; record: RoundRecord } {
  let now = brief(start);
  let next = 1;
  const replies: Reply[] = [];
  const turn = (cause: TurnCause) => {
    const reply = builtinReply({ ...now, cause });
    replies.push(reply);
    const said = { id: id(next++), role: "ASSISTANT" as const, type: "CHAT" as const, text: reply.text };
    now = { ...now, transcript: [...now.transcript, said] };
  };
  const ran = (mode: SubmissionMode, outcome: RunResult) => {
    const run: BriefRun = { id: id(next++), mode, status: "finished", result: outcome, failure: null };
    now = { ...now, runs: [...now.runs, run] };
    turn({ kind: "run", runId: run.id });
  };
  turn({ kind: "opening" });
  for (const move of moves) {
    if (typeof move === "string") {
      const message = { id: id(next++), role: "USER" as const, type: "CHAT" as const, text: move };
      now = { ...now, transcript: [...now.transcript, message] };
      turn({ kind: "message", messageId: message.id });
    } else if ("code" in move) now = { ...now, code: { ...now.code, text: move.code, touched: true } };
    else if ("run" in move) ran("RUN", move.run);
    else if ("submit" in move) ran("SUBMIT", move.submit);
    else if ("minutesLeft" in move)
      now = { ...now, interview: { ...now.interview, minutesLeft: move.minutesLeft } };
    else {
      const index = now.hintsServed.length;
      const text = fullQuestion.hints[index] ?? "";
      const served = { id: id(next++), role: "ASSISTANT" as const, type: "HINT" as const, text };
      now = { ...now, hintsServed: [...now.hintsServed, text], transcript: [...now.transcript, served] };
      turn({ kind: "hint", index });
    }
  }
  return { replies, record: recordOf(now) };
}

function recordOf(end: InterviewerBrief): RoundRecord {
  const submissions = end.runs.filter((run) => run.mode === "SUBMIT");
  const passed = (run: BriefRun) => run.result?.hidden?.passed ?? 0;
  const best = submissions.toSorted((a, b) => passed(b) - passed(a))[0];
  const at = (recordId: Id) => Number(recordId.slice(-12)) * 1000;
  return {
    roundId: id(999),
    roundNumber: 1,
    ...(end.locale && { locale: end.locale }),
    question: fullQuestion,
    level: end.level,
    task: end.task,
    messages: end.transcript.map((message) => ({ ...message, at: at(message.id) })),
    runs: end.runs.map((run) => ({ id: run.id, mode: run.mode, at: at(run.id), result: run.result })),
    finalCode: end.code,
    facts: facts({
      submitted: submissions.length > 0,
      hidden_passed: best?.result?.hidden?.passed ?? 0,
      hidden_total: best?.result?.hidden?.total ?? 0,
      best_run_id: best?.id ?? null,
      runs: end.runs.length - submissions.length,
      submissions: submissions.length,
      hints_used: end.hintsServed.length,
      hints_total: end.hintsTotal,
      approach_shown: end.approachShown !== null,
      candidate_messages: end.transcript.filter((message) => message.role === "USER").length,
      language: end.code.language,
    }),
  };
}
