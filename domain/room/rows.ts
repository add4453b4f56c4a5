import type { ResponseEvaluation, RoundEvaluation } from "../feedback.ts";
import type { SubmissionStatus } from "../submission.ts";
import { elapsedAt } from "./clock.ts";
import type { Effect, SavedRow, SavedTestResult } from "./effect.ts";
import type { EventOf } from "./event.ts";
import type { Message, RoomState, Round, Run } from "./state.ts";

/** Effects that bring a part of the state to Postgres. */
export const saveInterview = (state: RoomState): Effect => ({
  do: "save",
  row: {
    table: "interviews",
    values: {
      id: state.interviewId,
      status: state.status,
      started_at: state.startedAt,
      paused_at: state.pausedAt,
      ended_at: state.endedAt,
      total_duration_sec:
        state.endedAt === null || state.startedAt === null
          ? null
          : Math.round(elapsedAt(state.clock, state.endedAt) / 1000),
      room_seq: 0,
    },
  },
});

/** The same effect, with the place in the log of the event that asked for it. */
export function placed(effect: Effect, seq: number): Effect {
  if (effect.do !== "save" || effect.row.table !== "interviews") return effect;
  return { do: "save", row: { ...effect.row, values: { ...effect.row.values, room_seq: seq } } };
}

export const saveRound = (state: RoomState, round: Round): Effect => ({
  do: "save",
  row: roundRow(state, round),
});

/** A round's row; with its evaluation once there is one. */
const roundRow = (state: RoomState, round: Round, evaluation?: RoundEvaluation): SavedRow => ({
  table: "rounds",
  values: {
    id: round.id,
    interview_id: state.interviewId,
    question_id: round.question.id,
    question_version: round.question.version ?? null,
    round_number: round.number,
    status: round.status,
    started_at: round.startedAt,
    ended_at: round.endedAt,
    duration_sec: round.durationSec,
    hints_used: round.hints.length,
    why: round.why,
    ...(evaluation && { evaluation }),
  },
});

export const saveMessage = (message: Message): Effect => ({
  do: "save",
  row: {
    table: "messages",
    values: {
      id: message.id,
      round_id: message.roundId,
      role: message.role,
      content: message.text,
      message_type: message.type,
      metadata: message.meta ?? message.about ?? null,
      created_at: message.at,
    },
  },
});

/** What was picked in an MCQ, or one action of a scenario: a row of `scenario_responses` with the id of the act. */
export const saveResponse = (round: Round, id: string): Effect => ({
  do: "save",
  row: responseRow(round, id),
});

/** A response's row; with what became of it once the round is evaluated. */
function responseRow(
  { id: round_id, question, task }: Round,
  id: string,
  evaluation?: ResponseEvaluation,
): SavedRow {
  const row = { id, round_id, question_id: question.id };
  const answer = task.kind === "mcq" ? task.answer : null;
  const action = task.kind === "scenario" ? task.actions.find((one) => one.id === id) : null;
  return {
    table: "scenario_responses",
    values: {
      ...row,
      user_answer: answer?.key ?? null,
      user_explanation: answer?.reasoning ?? action?.text ?? null,
      is_correct: task.kind === "mcq" && task.key && answer ? task.key.correct === answer.key : null,
      created_at: answer?.at ?? action?.at ?? 0,
      ...(evaluation && { evaluation }),
    },
  };
}

/** The rows that a round's evaluation is kept in. */
export const evaluatedRows = (state: RoomState, round: Round, evaluation: RoundEvaluation): SavedRow[] => [
  roundRow(state, round, evaluation),
  ...evaluation.responses.map((response) => responseRow(round, response.id, response)),
];

export const saveRun = (run: Run): Effect => ({
  do: "save",
  row: {
    table: "code_submissions",
    values: {
      id: run.id,
      round_id: run.roundId,
      language: run.language,
      code: run.code,
      submission_type: run.mode,
      status: submissionStatus(run),
      stdout: run.result?.stdout ?? null,
      stderr: run.result ? (run.result.compile.message ?? run.result.stderr) : (run.failure?.message ?? null),
      execution_time_ms: run.result ? Math.round(run.result.execution_time_ms) : null,
      memory_used_kb: run.result?.memory_used_kb ?? null,
      test_results: run.result ? testResults(run) : null,
      tests_passed: run.result?.tests_passed ?? null,
      tests_total: run.result?.tests_total ?? null,
      created_at: run.at,
    },
  },
});

export const saveFeedback = (
  state: RoomState,
  ready: Pick<EventOf<"feedback.ready">, "id" | "at" | "report">,
): Effect => ({
  do: "save",
  row: {
    table: "interview_feedback",
    values: {
      id: ready.id,
      interview_id: state.interviewId,
      report: ready.report,
      transcript_url: state.report.transcriptKey,
      generated_at: ready.at,
    },
  },
});

function submissionStatus(run: Run): SubmissionStatus {
  switch (run.status) {
    case "queued":
      return "PENDING";
    case "running":
      return "RUNNING";
    case "failed":
      return "ERROR";
    case "finished":
      return run.result?.status ?? "ERROR";
    default:
      return run.status satisfies never;
  }
}

/** The data model wants a row for each test; hidden ones are known by count only, so their texts stay empty. */
function testResults(run: Run): SavedTestResult[] {
  if (!run.result) return [];
  const visible = run.result.tests.map((test) => ({
    input: test.input,
    expected: test.expected ?? "",
    actual: test.actual ?? "",
    passed: test.status === "passed",
    is_sample: true,
  }));
  const hidden = run.result.hidden;
  if (!hidden) return visible;
  const counted = Array.from({ length: hidden.total }, (_, index) => ({
    input: "",
    expected: "",
    actual: "",
    passed: index < hidden.passed,
    is_sample: false,
  }));
  return [...visible, ...counted];
}
