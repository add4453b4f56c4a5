/** A piece of a text that may hold figures. `end`: what ends a sentence. Numbers have their scale worked in: "1.2 million". */
export type Token =
  | { kind: "number"; value: number; text: string }
  | { kind: "word" | "sign" | "end"; text: string };

const SCALES: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  trillion: 1e12,
};

// Each alternative begins differently and none can be matched in two ways: the time grows with the text alone.
const PIECE = /\d{1,15}(?:[,_]\d{3}){0,6}(?:\.\d{1,15})?|\p{L}+|[.!?;]+(?=\s|$)|\n+|\S/gu;

/** The words, numbers and signs of a text, in one pass. */
export function tokensOf(text: string): Token[] {
  const pieces = (
    text
      .normalize("NFKC")
      .replace(/(\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, "$1")
      .match(PIECE) ?? []
  ).map((piece) => piece.toLowerCase());
  const tokens: Token[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] ?? "";
    if (/^\d/.test(piece)) {
      let value = Number(piece.replaceAll(/[,_]/g, ""));
      let text = piece;
      const power = powerAt(pieces, at + 1);
      if (power) {
        value *= 10 ** power.exponent;
        at = power.last;
        text += " × 10^n";
      } else if (piece === "10" && pieces[at + 1] === "^" && /^\d{1,2}$/.test(pieces[at + 2] ?? "")) {
        value = 10 ** Number(pieces[at + 2]);
        at += 2;
      }
      const scale = SCALES[pieces[at + 1] ?? ""];
      if (scale !== undefined) {
        value *= scale;
        at += 1;
      }
      tokens.push({ kind: "number", value, text });
    } else if (/^\p{L}/u.test(piece)) tokens.push({ kind: "word", text: piece });
    else tokens.push({ kind: /^[.!?;\n]/.test(piece) ? "end" : "sign", text: piece });
  }
  return tokens;
}

/** "× 10 ^ 9" after a number. */
function powerAt(pieces: readonly string[], at: number): { exponent: number; last: number } | null {
  if (!TIMES.has(pieces[at] ?? "") || pieces[at + 1] !== "10" || pieces[at + 2] !== "^") return null;
  const exponent = Number(pieces[at + 3]);
  return Number.isInteger(exponent) && exponent <= 30 ? { exponent, last: at + 3 } : null;
}

const TIMES = new Set(["×", "x", "*"]);
