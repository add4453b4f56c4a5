import { expect, test } from "vitest";
import type { Report, RoundEvaluation } from "../feedback.ts";
import { apply, event, fold, must, report, underWay } from "./fixtures.ts";
import type { RoomState } from "./state.ts";

const REASON = "The note says that I named no cost, and I did.";

/** The record of an interview that was graded, and its report. */
function graded(changes: Partial<Report> = {}): {
  state: RoomState;
  roundId: string;
  first: RoundEvaluation;
} {
  const begun = [...underWay({ num_questions: 1 }), event({ type: "message.sent", text: "A map." })];
  const over = fold([...begun, event({ type: "interview.ended", reason: "ended_by_candidate" })]);
  const roundId = over.rounds[0]!.id;
  const first = evaluation(roundId, 60);
  const evaluated = must(over, { type: "round.evaluated", roundId }).state;
  const ready = must(evaluated, {
    type: "feedback.ready",
    report: { ...report, rounds: [first], ...changes },
  });
  return { state: ready.state, roundId, first };
}

const evaluation = (round_id: string, value: number): RoundEvaluation => ({
  round_id,
  round_number: 1,
  question_title: "Two Sum",
  score: { value, low: value, high: value },
  technical: null,
  communication: null,
  problem_solving: null,
  dimensions: [],
  responses: [],
  facts: {
    submitted: false,
    hidden_passed: 0,
    hidden_total: 0,
    best_run_id: null,
    runs: 0,
    submissions: 0,
    hints_used: 0,
    hints_total: 3,
    nudges: 0,
    approach_shown: false,
    duration_sec: 60,
    time_limit_min: null,
    candidate_messages: 1,
    language: "python",
  },
  strengths: [],
  improvements: [],
  feedback: "Works.",
  study_topics: [],
  sample_answer: null,
  hidden_caught: [],
  quotes: { checked: 0, found: 0 },
  samples: 1,
  tokens_used: null,
  versions: { model: "scripted", prompt: "1", rubric: "1", schema: "1" },
});

test("a disputed round is graded once more, and its reason goes no further than the event and the effect", () => {
  const { state, roundId } = graded();
  const disputed = must(state, { type: "round.disputed", roundId, reason: REASON });
  expect(disputed.state.report.regrading).toEqual([roundId]);
  expect(disputed.effects).toMatchObject([{ do: "regrade-round", roundId, reason: REASON }]);
  expect(JSON.stringify(disputed.state.messages)).not.toContain(REASON);
});

test("both grades are kept, and nothing of the first report changes", () => {
  const { state, roundId, first } = graded();
  const disputed = must(state, { type: "round.disputed", roundId, reason: REASON }).state;
  const second = evaluation(roundId, 90);
  const after = must(disputed, { type: "round.regraded", roundId, reason: REASON, evaluation: second });
  const { regrades, ...rest } = after.state.report.report!;
  const { regrades: none, ...before } = state.report.report!;
  expect(none).toEqual([]);
  expect(rest).toEqual(before);
  expect(rest.rounds).toEqual([first]);
  expect(regrades).toMatchObject([{ reason: REASON, evaluation: { score: { value: 90 } } }]);
  expect(after.state.report).toMatchObject({ status: "ready", regrading: [] });
  expect(after.effects).toMatchObject([{ do: "save", row: { table: "interview_feedback" } }]);
});

test("a round is disputed once, also while it is being graded again", () => {
  const { state, roundId } = graded();
  const disputed = must(state, { type: "round.disputed", roundId, reason: REASON }).state;
  expect(apply(disputed, { type: "round.disputed", roundId, reason: "Again." }).ok).toBe(false);
  const second = evaluation(roundId, 90);
  const done = must(disputed, { type: "round.regraded", roundId, reason: REASON, evaluation: second }).state;
  expect(apply(done, { type: "round.disputed", roundId, reason: "Again." }).ok).toBe(false);
  expect(apply(done, { type: "round.regraded", roundId, reason: REASON, evaluation: second }).ok).toBe(false);
});

test("there is nothing to dispute before the report, nor in a round that it does not have", () => {
  const running = fold(underWay());
  const roundId = running.rounds[0]!.id;
  expect(apply(running, { type: "round.disputed", roundId, reason: REASON }).ok).toBe(false);
  const strange = crypto.randomUUID();
  expect(apply(graded().state, { type: "round.disputed", roundId: strange, reason: REASON }).ok).toBe(false);
});

test("a room that ended before second grades existed can have its rounds disputed", () => {
  const { state, roundId } = graded();
  const { regrades: _, ...older } = state.report.report!;
  const { regrading: __, ...folded } = state.report;
  const old = { ...state, report: { ...folded, report: older } } as unknown as RoomState;
  const disputed = must(old, { type: "round.disputed", roundId, reason: REASON }).state;
  const second = evaluation(roundId, 90);
  const after = must(disputed, { type: "round.regraded", roundId, reason: REASON, evaluation: second });
  expect(after.state.report.report?.regrades).toHaveLength(1);
});

test("what a mended question would give stands beside the grade that was given, once for each version", () => {
  const { state, roundId } = graded();
  const correction = {
    version: 3,
    note: "A test expected the wrong answer.",
    evaluation: evaluation(roundId, 90),
  };
  const corrected = must(state, { type: "round.corrected", ...correction });
  expect(corrected.state.report.report).toMatchObject({
    rounds: state.report.report!.rounds,
    overall: state.report.report!.overall,
    corrections: [correction],
  });
  expect(corrected.effects).toMatchObject([{ do: "save", row: { table: "interview_feedback" } }]);
  expect(apply(corrected.state, { type: "round.corrected", ...correction }).ok).toBe(false);
  const later = must(corrected.state, { type: "round.corrected", ...correction, version: 4 });
  expect(later.state.report.report?.corrections).toHaveLength(2);
  expect(
    must(later.state, { type: "round.disputed", roundId, reason: REASON }).state.report.regrading,
  ).toEqual([roundId]);
});

test("a round without a grade has nothing that could be corrected", () => {
  const running = fold(underWay());
  const correction = { version: 3, note: "", evaluation: evaluation(running.rounds[0]!.id, 90) };
  expect(apply(running, { type: "round.corrected", ...correction }).ok).toBe(false);
});
