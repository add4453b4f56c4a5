import type { Replay, ReplayEvent, ShownScores } from "./replay.ts";

/** Stands where a name was, in whatever language the sentence is. */
const NOBODY = "…";
/** Parts of names that are words of every sentence in Spanish and other languages. */
const PARTICLES = new Set([
  "de",
  "del",
  "la",
  "las",
  "los",
  "do",
  "dos",
  "da",
  "das",
  "di",
  "van",
  "von",
  "der",
]);
const LEAST_LETTERS = 3;

/**
 * The text without somebody's name: the whole of it and each part, as whole words. A part of two letters is as often a word
 * of its own, and counts only as it is written.
 */
export function withoutName(text: string, name: string): string {
  const whole = name.normalize("NFC").trim().replace(/\s+/g, " ");
  if (whole.length < 2) return text;
  const parts = [...new Set([...whole.split(" "), ...whole.split(/[^\p{L}\p{M}]+/u)])].filter(
    (part) => /^[\p{L}\p{M}'’-]+$/u.test(part) && !PARTICLES.has(part.toLowerCase()),
  );
  const long = parts.filter((part) => lettersOf(part) >= LEAST_LETTERS);
  const short = parts.filter((part) => lettersOf(part) === LEAST_LETTERS - 1);
  const cleared = text.replace(wholeWords([whole, ...long], "giu"), NOBODY);
  return short.length > 0 ? cleared.replace(wholeWords(short, "gu"), NOBODY) : cleared;
}

const lettersOf = (part: string) => part.match(/\p{L}/gu)?.length ?? 0;

/** The longest first, so that a whole name is one word that is missing. */
function wholeWords(words: string[], flags: string): RegExp {
  const choices = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replaceAll(" ", "\\s+"));
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_])(?:${choices.join("|")})(?![\\p{L}\\p{M}\\p{N}_])`, flags);
}

/** A replay in which nothing that is said, quoted of it or reasoned names the candidate. Code stays as it was written. */
export function unnamed(replay: Replay, name: string): Replay {
  const hide = (text: string) => withoutName(text, name);
  return {
    ...replay,
    events: replay.events.map((event): ReplayEvent => {
      return event.kind === "said" ? { ...event, text: hide(event.text) } : event;
    }),
    scores: replay.scores && unnamedScores(replay.scores, hide),
  };
}

function unnamedScores(scores: ShownScores, hide: (text: string) => string): ShownScores {
  const piecesOf = <T extends Pick<ShownScores["claims"][number], "pieces">>({ pieces }: T) =>
    pieces.map((piece) => ({
      ...piece,
      quote: piece.quote && (piece.kind === "code" ? piece.quote : hide(piece.quote)),
      note: piece.note && hide(piece.note),
    }));
  return {
    ...scores,
    rounds: scores.rounds.map((round) => ({
      ...round,
      dimensions: round.dimensions.map((one) => ({
        ...one,
        reason: one.reason && hide(one.reason),
        pieces: piecesOf(one),
      })),
    })),
    claims: scores.claims.map((claim) => ({ ...claim, text: hide(claim.text), pieces: piecesOf(claim) })),
  };
}
