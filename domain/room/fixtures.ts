import type { Report } from "../feedback.ts";
import type { PublicQuestion } from "../question.ts";
import type { RunResult } from "../submission.ts";
import type { EventDraft } from "./command.ts";
import type { EventOf, RoomEvent } from "./event.ts";
import type { RoomState } from "./state.ts";
import { transition } from "./transition.ts";

/** Test data. Ids are counted, so that a failing test reads the same each time. */
export function id(n: number): string {
  return `00000000-0000-4000-8000-${n.toString(16).padStart(12, "0")}`;
}

export const START = Date.UTC(2026, 0, 5, 9, 0, 0);
export const MINUTE = 60_000;

let count = 1000;
/** An event of the draft, at START unless told otherwise. */
export const event = (draft: EventDraft & { id?: string; at?: number }): RoomEvent =>
  ({ id: id(count++), at: START, ...draft }) as RoomEvent;

export const question = (over: Partial<PublicQuestion> = {}): PublicQuestion => ({
  id: id(1),
  slug: "two-sum",
  type: "DSA",
  format: "OPEN_ENDED",
  difficulty: "EASY",
  title: "Two Sum",
  description: "Find two numbers that add up to a target.",
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
    compare: { mode: "exact" },
  },
  starter_code: { javascript: "var twoSum = 1;", python: "class Solution: ...", java: "class Solution {}" },
  samples: [{ input: "[2,7]\n9", expected_output: "[0,1]" }],
  options: [],
  stages_total: 0,
  ...over,
});

type Config = Extract<RoomEvent, { type: "interview.created" }>["config"];
type Plan = Partial<Pick<Config, "num_questions" | "time_limit_min" | "accommodations">>;

export const created = (over: Plan = {}): RoomEvent =>
  event({
    type: "interview.created",
    interviewId: id(7),
    interviewType: "DSA",
    difficulty: "EASY",
    createdAt: START,
    config: {
      topics: [],
      num_questions: over.num_questions ?? 2,
      time_limit_min: over.time_limit_min === undefined ? 30 : over.time_limit_min,
      adaptive: false,
      target_company: null,
      language: "javascript",
      time_zone: "UTC",
      ...(over.accommodations && { accommodations: over.accommodations }),
    },
  });

export const result = (over: Partial<RunResult> = {}): RunResult => ({
  status: "COMPLETED",
  compile: { ok: true, message: null },
  tests: [],
  hidden: { total: 10, passed: 10, wrong_answer: 0, error: 0, timeout: 0, not_run: 0, slowest_ms: 3 },
  tests_passed: 11,
  tests_total: 11,
  execution_time_ms: 20,
  memory_used_kb: 9000,
  stdout: "",
  stderr: "",
  ...over,
});

export const meta = {
  model: "scripted",
  prompt_version: "1",
  tokens_used: null,
  failed_over: false,
  hint_like: false,
};

export const report: Report = {
  overall: { value: 80, low: 75, high: 85 },
  technical: null,
  communication: null,
  problem_solving: null,
  strengths: [],
  improvements: [],
  detailed_feedback: "Works.",
  study_topics: [],
  rounds: [],
  weights: { technical: 50, problem_solving: 30, communication: 20 },
  quotes: { checked: 0, found: 0 },
  versions: { model: "scripted", prompt: "1", rubric: "1", schema: "1" },
  regrades: [],
  corrections: [],
};

/** The state after all events; an event that is refused fails the test. */
export function fold(events: RoomEvent[]): RoomState {
  let state: RoomState | null = null;
  for (const next of events) {
    const after = transition(state, next);
    if (!after.ok) throw new Error(`${next.type} refused: ${after.code} ${after.message}`);
    state = after.state;
  }
  if (!state) throw new Error("no events");
  return state;
}

/** The interviewer's whole answer to a turn. */
export const replied = (
  turnId: string,
  text: string,
  over: Partial<EventOf<"interviewer.replied">> = {},
): RoomEvent =>
  event({ type: "interviewer.replied", turnId, text, meta, acts: [], cutShort: false, ...over });

/** An interview with its first question open and the interviewer's greeting said. */
export function underWay(over: Parameters<typeof created>[0] = {}): RoomEvent[] {
  const opened = event({ type: "round.opened", number: 1, question: question(), why: "You asked for it." });
  return [created(over), event({ type: "interview.started" }), opened, replied(opened.id, "Hello.")];
}

type Draft = EventDraft & { at?: number };
/** What the interview makes of a fact: the next state and effects, or a refusal. */
export const apply = (state: RoomState, draft: Draft) => transition(state, event(draft));
/** The same; a refusal fails the test. */
export function must(state: RoomState, draft: Draft) {
  const after = apply(state, draft);
  if (!after.ok) throw new Error(after.message);
  return after;
}
