import type { Phase } from "../../../domain/room/event.ts";
import type { InterviewerBrief } from "../../brief.ts";

/** Of the time there is for the question, at the end of each stage. */
const PACE: Partial<Record<Phase, number>> = {
  agenda: 0.05,
  requirements: 0.18,
  estimation: 0.3,
  "api-data": 0.45,
  "high-level": 0.65,
  "deep-dive": 0.85,
  operations: 0.97,
};
const CLOSING_MINUTES = 3;

/** Minutes there are for this question: its own time or, for the last question, what is left of the interview. */
export function minutesForRound({ interview }: InterviewerBrief): number | null {
  const { minutesLeft, roundMinutesLeft, questionNumber, questionCount } = interview;
  if (questionNumber < questionCount || minutesLeft === null) return roundMinutesLeft;
  return Math.min(minutesLeft, roundMinutesLeft ?? minutesLeft);
}

/** More of the question's time has gone than the stage is meant to take. */
export function isLate(brief: InterviewerBrief, phase: Phase): boolean {
  const left = minutesForRound(brief);
  const { roundMinutes: limit } = brief.interview;
  if (left === null || limit === null) return false;
  const gone = Math.max(0, limit - (brief.interview.roundMinutesLeft ?? limit));
  return gone / Math.max(1, gone + left) > (PACE[phase] ?? 1);
}

/** Nothing new is begun any more. */
export const isEnding = (brief: InterviewerBrief): boolean =>
  (minutesForRound(brief) ?? CLOSING_MINUTES) < CLOSING_MINUTES;

/** The interview itself is about to end. */
export const isLastCall = ({ interview: { minutesLeft } }: InterviewerBrief): boolean =>
  minutesLeft !== null && minutesLeft <= CLOSING_MINUTES;
