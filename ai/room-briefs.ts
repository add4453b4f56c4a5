import { levelOf, minutesFor } from "../domain/interview.ts";
import type { FullQuestion } from "../domain/question.ts";
import { remainingAt } from "../domain/room/clock.ts";
import { assessedCode, roundFacts } from "../domain/room/facts.ts";
import { ownWords } from "../domain/room/mcq-message.ts";
import { messagesOf, runsOf } from "../domain/room/round.ts";
import { roundTimeLeft } from "../domain/room/round-time.ts";
import type { RoomState, Round, TurnCause } from "../domain/room/state.ts";
import type { InterviewerBrief, RoundRecord } from "./brief.ts";

/** What one turn of the interviewer is written from: this round only, and nothing the candidate may not know but the rubric. */
export function interviewerBrief(
  state: RoomState,
  round: Round,
  question: FullQuestion,
  turn: { cause: TurnCause; candidateName: string | null; now: number },
): InterviewerBrief {
  const left = remainingAt(state.clock, turn.now);
  const roundLeft = roundTimeLeft(state, round, turn.now);
  return {
    interview: {
      questionNumber: round.number,
      questionCount: state.config.num_questions,
      minutesLeft: left === null ? null : Math.ceil(left / 60_000),
      roundMinutes: minutesFor(state.config, round.question.time_limit_min),
      roundMinutesLeft: roundLeft === null ? null : Math.max(0, Math.ceil(roundLeft / 60_000)),
      difficulty: round.question.difficulty,
    },
    ...(state.config.locale && { locale: state.config.locale }),
    phase: round.phase,
    cause: turn.cause,
    candidateName: turn.candidateName,
    question: round.question,
    clarifications: question.clarifications,
    hintsServed: round.hints.map((hint) => hint.text),
    hintsTotal: round.question.hints_total,
    approachShown: round.approachMissing ? null : round.approachShown,
    ...(round.approachMissing && { approachMissing: true }),
    transcript: messagesOf(state, round.id).map(({ id, role, type, text }) => ({ id, role, type, text })),
    code: { language: round.language, text: round.code[round.language].text, touched: round.codeTouched },
    runs: runsOf(state, round.id).map(({ id, mode, status, result, failure }) => ({
      id,
      mode,
      status,
      result,
      failure: failure?.message ?? null,
    })),
    authored: { rubric: question.rubric, design: question.design },
    level: levelOf(state),
    task: round.task,
    followUp:
      round.task.kind === "mcq" && round.task.key ? (question.design?.follow_ups[0]?.ask ?? null) : null,
  };
}

/** What a round is evaluated from. */
export function roundRecord(state: RoomState, round: Round, question: FullQuestion): RoundRecord {
  return {
    roundId: round.id,
    roundNumber: round.number,
    ...(state.config.locale && { locale: state.config.locale }),
    facts: roundFacts(state, round),
    question,
    level: levelOf(state),
    task: round.task,
    messages: messagesOf(state, round.id).map((message) => {
      const { id, role, type, at } = message;
      return { id, role, type, text: ownWords(message, round.question), at };
    }),
    runs: runsOf(state, round.id).map(({ id, mode, at, result }) => ({ id, mode, at, result })),
    finalCode: assessedCode(state, round),
  };
}
