import type { Report, RoundEvaluation, RoundFacts } from "../../../domain/feedback.ts";
import type { InterviewSummary, RoundStatus } from "../../../domain/interview.ts";
import type { Difficulty } from "../../../domain/question.ts";
import { report as words } from "../../strings/report.ts";
import { anchors } from "./records.ts";
import type { TranscriptRound } from "./transcript-rounds.ts";

/** A question of the interview: graded, or skipped and known from the transcript alone. */
export type QuestionRow = {
  number: number;
  title: string;
  difficulty: Difficulty;
  status: RoundStatus;
  /** Where the page says more about it; null where it cannot. */
  anchor: string | null;
  facts: RoundFacts | null;
  graded: RoundEvaluation | null;
};

/** Every question that was asked, in order. What the grade counted stands before what the transcript shows. */
export function questionRows(
  interview: Pick<InterviewSummary, "difficulty" | "rounds">,
  report: Pick<Report, "rounds">,
  transcript: Pick<TranscriptRound, "id" | "number" | "title" | "status" | "facts">[] | null,
): QuestionRow[] {
  const numbers = [
    ...interview.rounds.map((round) => round.round_number),
    ...report.rounds.map((round) => round.round_number),
    ...(transcript ?? []).map((round) => round.number),
  ];
  return [...new Set(numbers)]
    .sort((a, b) => a - b)
    .map((number) => {
      const listed = interview.rounds.find((round) => round.round_number === number);
      const graded = report.rounds.find((round) => round.round_number === number) ?? null;
      const told = transcript?.find((round) => round.number === number);
      return {
        number,
        title: graded?.question_title ?? listed?.question_title ?? told?.title ?? "",
        difficulty: listed?.difficulty ?? interview.difficulty,
        status: graded ? "COMPLETED" : (told?.status ?? listed?.status ?? "COMPLETED"),
        anchor: graded ? anchors.record(graded.round_id) : told ? anchors.transcript(told.id) : null,
        facts: graded?.facts ?? told?.facts ?? null,
        graded,
      };
    });
}

/** Whether code is written in it, which hidden tests judge; in system design nothing is run. */
export const isCoding = ({ type }: Pick<InterviewSummary, "type">): boolean => type === "DSA";

/** "14 of 14", or in words why there is no count. */
export function hiddenText(facts: RoundFacts): string {
  if (!facts.submitted) return words.notSubmitted;
  return facts.best_run_id === null ? words.notJudged : words.of(facts.hidden_passed, facts.hidden_total);
}
