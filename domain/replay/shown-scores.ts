import type { Evidence, Report } from "../feedback.ts";
import type { Id } from "../ids.ts";
import type { RoomState } from "../room/state.ts";
import type { Piece, ShownScores } from "./replay.ts";
import type { ReplayParts } from "./replay-link.ts";

type Told = { records: Record<Id, number>; last: RoomState | null };

/**
 * The scores of a report with the moments they rest on. A quote is shown where what it quotes is; a grader's own sentences
 * may repeat anything that was said, written or run, and are shown where all of that is.
 */
export function shownScores(report: Report, { records, last }: Told, shows: ReplayParts): ShownScores {
  const everything = shows.conversation && shows.work && shows.runs;
  const roundOf = new Map<Id, number>();
  for (const { id, number } of last?.rounds ?? []) roundOf.set(id, number);
  for (const { id, roundId } of [...(last?.messages ?? []), ...(last?.runs ?? [])])
    roundOf.set(id, roundOf.get(roundId) ?? 0);
  const isSaid = (kind: Evidence["kind"], id: Id) => kind === "message" && id in records;
  const piece = ({ kind, record_id, quote, note }: Evidence): Piece => ({
    kind,
    round: roundOf.get(record_id) || null,
    place: records[record_id] ?? null,
    quote: everything || (kind === "code" ? shows.work : isSaid(kind, record_id)) ? quote : null,
    note: everything ? note : null,
  });
  const claims = (good: boolean) =>
    (good ? report.strengths : report.improvements).map(({ text, evidence }) => ({
      good,
      text,
      pieces: evidence.map(piece),
    }));
  return {
    overall: report.overall,
    rounds: report.rounds.map(({ round_number, question_title, score, dimensions }) => ({
      round: round_number,
      title: question_title,
      score,
      dimensions: dimensions.map((one) => ({
        dimension: one.dimension,
        level: one.level,
        score: one.score,
        deferred: one.deferred,
        reason: everything ? one.reason : null,
        pieces: one.evidence.map(piece),
      })),
    })),
    claims: everything ? [...claims(true), ...claims(false)] : [],
  };
}
