import type { Piece } from "../../../domain/replay/replay.ts";
import { linesOfQuote } from "../report/code-lines.ts";
import type { Player } from "./player.ts";

/** The event by which quoted code came to stand where it was graded; null where it is not found. */
export function placeOfCode(player: Player, { place, quote }: Piece): number | null {
  if (place === null || quote === null) return place;
  const { events } = player.replay;
  const holds = (count: number) => {
    const { texts } = player.standing(count);
    return texts !== null && Object.values(texts).some((text) => linesOfQuote(text, quote) !== null);
  };
  const found = gradedCounts(events, place).find(holds);
  if (found === undefined) return null;
  let [without, within] = [place, found];
  while (within - without > 1) {
    const middle = (without + within) >>> 1;
    if (holds(middle)) within = middle;
    else without = middle;
  }
  return within - 1;
}

/** After how many events code was graded: with the question's end or one of its runs, the last first. */
function gradedCounts(events: Player["replay"]["events"], opened: number): number[] {
  const counts: number[] = [];
  for (let place = opened + 1; place < events.length; place += 1) {
    const { kind } = events[place]!;
    if (kind === "round") break;
    if (kind === "run" || kind === "closed") counts.unshift(place);
  }
  return counts.length > 0 ? counts : [events.length];
}
