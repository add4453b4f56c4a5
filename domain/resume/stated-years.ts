/** The most years of experience that a line states in words or figures, where it speaks of the whole of it. */
export function statedYears(lines: readonly string[]): { years: number; line: string } | null {
  let most: { years: number; line: string } | null = null;
  for (const line of lines) {
    const found = STATED.exec(line) ?? REVERSED.exec(line) ?? COUNTED.exec(line);
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
const PALABRAS = [
  "un",
  "dos",
  "tres",
  "cuatro",
  "cinco",
  "seis",
  "siete",
  "ocho",
  "nueve",
  "diez",
  "once",
  "doce",
  "trece",
  "catorce",
  "quince",
];
const NUMBER = `\\d{1,2}|${[...WORDS, ...WORTE, ...PALABRAS].join("|")}`;

const STATED = new RegExp(
  `(?<![\\p{L}\\d])(${NUMBER})\\s?\\+?(?:-| )?(?:plus )?(?:years?|yrs?|jahren?|-jährige|jährige|años?(?! de edad))['’]?(?:\\s+(?:of\\s+)?(?:[\\p{L}-]+\\s+){0,4}?(?:experience|developing|building|working|programming|writing|berufserfahrung|erfahrung|experiencia|trayectoria|desarrollando|programando|trabajando|construyendo|creando)|\\s+in\\s+(?:the\\s+)?(?:industry|software|it)\\b|\\s+en\\s+(?:el\\s+|la\\s+)?(?:sector|industria|desarrollo|software|ti|it)\\b)`,
  "iu",
);
const REVERSED = new RegExp(
  `(?:experience|berufserfahrung|erfahrung|experiencia)\\s*(?::|of|von|seit|de)?\\s*(?:over|more than|mehr als|über|ca\\.|más de|alrededor de|casi|unos)?\\s*(${NUMBER})\\s?\\+?\\s?(?:years|yrs|jahre|años)`,
  "iu",
);
/** "Años de experiencia: 8" */
const COUNTED = new RegExp(`años de experiencia(?: \\p{L}+)?\\s*[:\\t]\\s*(?:más de )?(${NUMBER})`, "iu");

function numberOf(text: string): number | null {
  const word = text.toLowerCase();
  const at = Math.max(...[WORDS, WORTE, PALABRAS].map((words) => words.indexOf(word)));
  return at >= 0 ? at + 1 : Number(text) || null;
}
