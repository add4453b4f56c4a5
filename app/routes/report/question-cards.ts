import type { Report, RoundEvaluation } from "../../../domain/feedback.ts";
import type { TranscriptRound } from "./transcript-rounds.ts";

type Told = Pick<TranscriptRound, "id" | "number"> & { choice: object | null };
type QuestionCard<Round extends Told> = {
  number: number;
  graded: RoundEvaluation | null;
  told: Round | null;
};

/** The questions that have a card of their own, in order: those that were graded, and choices, whose answer is told anyway. */
export function questionCards<Round extends Told>(
  { rounds }: Pick<Report, "rounds">,
  transcript: Round[] | null,
): QuestionCard<Round>[] {
  const toldOf = (id: string) => transcript?.find((round) => round.id === id) ?? null;
  const graded = rounds.map((round): QuestionCard<Round> => {
    return { number: round.round_number, graded: round, told: toldOf(round.round_id) };
  });
  const passed = (transcript ?? [])
    .filter(({ id, choice }) => choice && !rounds.some((round) => round.round_id === id))
    .map((told): QuestionCard<Round> => ({ number: told.number, graded: null, told }));
  return [...graded, ...passed].sort((a, b) => a.number - b.number);
}
