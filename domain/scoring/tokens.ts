/** A piece of a text that may hold figures. `end`: what ends a sentence. Numbers have their scale worked in: "1.2 million". `scale`: that word. `glued`: no space stands before it. */
export type Token =
  | { kind: "number"; value: number; scale: string | null; text: string; glued: boolean }
  | { kind: "word" | "sign" | "end"; text: string; glued: boolean };

const SCALES: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  mln: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  trillion: 1e12,
  crore: 1e7,
  crores: 1e7,
  cr: 1e7,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  lacs: 1e5,
};

/** "A million requests", "half a million", "a hundred thousand": figures in words. */
const AS_FIGURES: [RegExp, string][] = [
  [/\bhalf an? (?=(?:million|billion|trillion|thousand|crore|lakh|lac)\b)/gi, "0.5 "],
  [
    /\b(?:an? quarter of an?|quarter of an?|a quarter) (?=(?:million|billion|trillion|crore|lakh|lac)\b)/gi,
    "0.25 ",
  ],
  [/\b(?:an?|one) hundred (?=(?:thousand|million|billion|crore|lakh|lac)s?\b)/gi, "100 "],
  [
    /\b(?<!\d |\d|of |half |per )(?:an?|one) (?=(?:thousand|million|billion|trillion|crore|lakh|lac)\b)/gi,
    "1 ",
  ],
  // "0,5 TB" with the comma of most of Europe; three digits after a comma are thousands.
  [
    /(?<![\d.,_])(\d{1,4}),(\d{1,2})(?![\d,_]|\.\d)(?= ?(?:[kmgtp]i?b|[kmgtp]bit|million|billion|trillion|thousand|crore|lakh|lac|ms|s|seconds?|minutes?|hours?|%|percent)\b| ?%)/gi,
    "$1.$2",
  ],
];

// Each alternative begins differently and none can be matched in two ways: the time grows with the text alone. A word
// keeps the digits that end it ("p99", "http2"): they count nothing.
const PIECE = /\d{1,15}(?:[,_]\d{3}){0,6}(?:\.\d{1,15})?|\p{L}[\p{L}\d]*|[.!?;]+(?=\s|$)|\n+|\S/gu;

/** The words, numbers and signs of a text, in one pass. */
export function tokensOf(text: string): Token[] {
  const plain = AS_FIGURES.reduce(
    (read, [words, figure]) => read.replace(words, figure),
    text.normalize("NFKC"),
  )
    .replace(/(\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, "$1")
    .replace(/(\d)e\+?(\d{1,2})(?![\p{L}\d])/giu, "$1 × 10^$2")
    .replace(/(\d)x(?=\d)/gi, "$1 × ");
  const pieces = [...plain.matchAll(PIECE)].map(({ 0: piece, index }) => ({
    text: piece.toLowerCase(),
    glued: index > 0 && !/\s/.test(plain[index - 1] ?? " "),
  }));
  const textAt = (at: number) => pieces[at]?.text ?? "";
  const tokens: Token[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = textAt(at);
    const { glued } = pieces[at] ?? { glued: false };
    if (/^\d/.test(piece)) {
      let value = Number(piece.replaceAll(/[,_]/g, ""));
      let text = piece;
      const power = powerAt(textAt, at + 1);
      if (power) {
        value *= 10 ** power.exponent;
        at = power.last;
        text += " × 10^n";
      } else if (piece === "10" && textAt(at + 1) === "^" && /^\d{1,2}$/.test(textAt(at + 2))) {
        value = 10 ** Number(textAt(at + 2));
        at += 2;
      }
      const scale = SCALES[textAt(at + 1)] === undefined ? null : textAt(at + 1);
      if (scale !== null) {
        value *= SCALES[scale] ?? 1;
        at += 1;
      }
      tokens.push({ kind: "number", value, scale, text, glued });
    } else if (/^\p{L}/u.test(piece)) tokens.push({ kind: "word", text: piece, glued });
    else tokens.push({ kind: /^[.!?;\n]/.test(piece) ? "end" : "sign", text: piece, glued });
  }
  return tokens;
}

/** "× 10 ^ 9" after a number. */
function powerAt(textAt: (at: number) => string, at: number): { exponent: number; last: number } | null {
  if (!TIMES.has(textAt(at)) || textAt(at + 1) !== "10" || textAt(at + 2) !== "^") return null;
  const exponent = Number(textAt(at + 3) || Number.NaN);
  return Number.isInteger(exponent) && exponent <= 30 ? { exponent, last: at + 3 } : null;
}

const TIMES = new Set(["×", "x", "*"]);
