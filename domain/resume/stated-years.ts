/** The most years of experience that a line states in words or figures, where it speaks of the whole of it. */
export function statedYears(lines: readonly string[]): { years: number; line: string } | null {
  let most: { years: number; line: string } | null = null;
  for (const line of lines) {
    const found = STATED.exec(line) ?? REVERSED.exec(line);
    const years = found && numberOf(found[1] ?? "");
    if (years && years <= 50 && years > (most?.years ?? 0)) most = { years, line };
  }
  return most;
}

const WORDS = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
];
const WORTE = [
  "einem",
  "zwei",
  "drei",
  "vier",
  "fünf",
  "sechs",
  "sieben",
  "acht",
  "neun",
  "zehn",
  "elf",
  "zwölf",
  "dreizehn",
  "vierzehn",
  "fünfzehn",
];
const NUMBER = `\\d{1,2}|${[...WORDS, ...WORTE].join("|")}`;

const STATED = new RegExp(
  `(?<![\\p{L}\\d])(${NUMBER})\\s?\\+?(?:-| )?(?:plus )?(?:years?|yrs?|jahren?|-jährige|jährige)['’]?(?:\\s+(?:of\\s+)?(?:[\\p{L}-]+\\s+){0,4}?(?:experience|developing|building|working|programming|writing|berufserfahrung|erfahrung)|\\s+in\\s+(?:the\\s+)?(?:industry|software|it)\\b)`,
  "iu",
);
const REVERSED = new RegExp(
  `(?:experience|berufserfahrung|erfahrung)\\s*(?::|of|von|seit)?\\s*(?:over|more than|mehr als|über|ca\\.)?\\s*(${NUMBER})\\s?\\+?\\s?(?:years|yrs|jahre)`,
  "iu",
);

function numberOf(text: string): number | null {
  const word = text.toLowerCase();
  const at = Math.max(WORDS.indexOf(word), WORTE.indexOf(word));
  return at >= 0 ? at + 1 : Number(text) || null;
}
