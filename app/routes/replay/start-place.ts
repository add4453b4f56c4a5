import type { Piece, Replay } from "../../../domain/replay/replay.ts";
import { textHash } from "../../../domain/text-hash.ts";
import type { Player } from "./player.ts";
import { placeOfCode } from "./quoted-code.ts";

/** The event that the address asks for: by its number from 1, or by a record's id; null where it asks for none. */
export function placeAskedFor(player: Player, query: URLSearchParams): number | null {
  const at = query.get("at");
  if (!at) return null;
  const { records, events, scores } = player.replay;
  if (/^\d+$/.test(at)) return Number(at) > 0 ? Math.min(Number(at), events.length) - 1 : null;
  const place = records?.[at] ?? null;
  const hash = query.get("quote");
  if (place === null || hash === null) return place;
  const quoted = piecesOf(scores).find(
    (piece) => piece.kind === "code" && piece.place === place && String(textHash(piece.quote ?? "")) === hash,
  );
  return quoted ? (placeOfCode(player, quoted) ?? place) : place;
}

function piecesOf(scores: Replay["scores"]): Piece[] {
  if (!scores) return [];
  const dimensions = scores.rounds.flatMap(({ dimensions }) => dimensions);
  return [...dimensions, ...scores.claims].flatMap(({ pieces }) => pieces);
}
