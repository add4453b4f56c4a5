/** A cost named in words: `growth` is its degree (n = 1, n log n = 1.5, n² = 2, exponential = 100). */
export type Cost = { growth: number; of: "time" | "space" | "unsaid"; words: string };

/** The costs that a text names, in order: O(n), n log n, "linear", "quadratic". */
export function statedCosts(text: string): Cost[] {
  const found: { at: number; growth: number; words: string; of?: Cost["of"] }[] = [];
  for (const match of text.matchAll(BIG_O)) {
    const growth = growthOf(match[1] ?? "");
    if (growth !== null) found.push({ at: match.index, growth, words: match[0] });
  }
  for (const match of text.matchAll(NAMED)) {
    const inside = match[2] ?? "";
    const growth = growthOf(inside);
    if (growth === null) continue;
    const of = SPACE.test(match[1] ?? "") ? "space" : "time";
    found.push({ at: match.index, growth, words: match[0], of });
  }
  for (const [pattern, growth] of IN_WORDS) {
    for (const { index: at, 0: words } of text.matchAll(pattern)) {
      const isTold = found.some((one) => one.of && at >= one.at && at < one.at + one.words.length);
      if (!isTold) found.push({ at, growth, words });
    }
  }
  const whole = found.filter(({ at, words }) => !isOfOneStep(text, at, words.length));
  whole.sort((a, b) => a.at - b.at);
  return whole.flatMap(({ at, growth, words, of }) => {
    const cost = { growth, words, of: of ?? costOf(text, at, words.length) };
    const isBoth = of === undefined && isOfBoth(text, at, words.length);
    return isBoth
      ? [
          { ...cost, of: "time" as const },
          { ...cost, of: "space" as const },
        ]
      : [cost];
  });
}

/** The degree of growth of an authored bound such as "O(n log n)"; null where it names none. */
export function authoredGrowth(bound: string): number | null {
  return statedCosts(bound)[0]?.growth ?? null;
}

const BIG_O = /\b[oΘθ]\s*\(((?:[^()]|\([^()]*\)){1,40})\)/gi;
/** "Time complexity is n, memory also n": a cost with no O, told by the word before it. */
const NAMED =
  /\b((?:time|space|memory)(?: complexity| cost| usage| needed| used)?)(?:'s)?\s*(?:is|=|:|as|also|of|in|grows? (?:like|with|as)|takes?|goes|,|too|and|about|just|only|\s)+\s*((?:n|m)(?:\s*(?:\^\s*\d|²|³|\d|\*\*\s*\d|squared|cubed))?(?:\s*\*?\s*(?:log|lg|ln)\s*\(?\s*n\s*\)?)?|(?:log|lg)\s*\(?\s*n\s*\)?)(?![\p{L}\p{N}_(])(?!\s*[-+*/^²³]|\s+(?:log|lg|ln|times|squared|cubed|to the|by|square)\b)/giu;
const IN_WORDS: [RegExp, number][] = [
  [/(?<![\p{L}(])n\s*(?:\*|times)?\s*(?:log|lg|ln)\s*\(?n\)?(?!\))/giu, 1.5],
  [/(?<![(\p{L}])n\s*(?:squared|square|\^\s*2|\*\*\s*2|²|2(?![\d\p{L}.]))(?!\))/giu, 2],
  [/(?<![(\p{L}])n\s*(?:cubed|\^\s*3|\*\*\s*3|³|3(?![\d\p{L}.]))(?!\))/giu, 3],
  [/\bquadratic\b/gi, 2],
  [/\bcubic\b/gi, 3],
  [/\bexponential\b/gi, 100],
  [/\blinearithmic\b/gi, 1.5],
  [/\blinear(?:ly)?\b(?! search| scan| probing)/gi, 1],
  [/\blogarithmic\b/gi, 0.5],
  [/\bconstant (?:time|space|memory|extra)\b/gi, 0],
  [/\bcuadr[aá]tic[oa]\b/gi, 2],
  [/\bc[uú]bic[oa]\b/gi, 3],
  [/\bexponencial(?:mente)?\b/gi, 100],
  [/\blineal(?:mente)?\b/gi, 1],
  [/\blogar[ií]tmic[oa]\b/gi, 0.5],
  [/\b(?:tiempo|espacio|memoria) constante\b|\bconstante en (?:tiempo|espacio|memoria)\b/gi, 0],
  [/(?<![(\p{L}])n (?:al cuadrado)(?!\p{L})/giu, 2],
];

/** Degree of the inside of O(…): factors add up, of summands the largest counts. */
function growthOf(inside: string): number | null {
  const text = inside
    .toLowerCase()
    .replace(/²/g, "^2")
    .replace(/³/g, "^3")
    .replace(/[×·]/g, "*")
    .replace(/\s*\*\*\s*/g, "^")
    .replace(/\s*\bsquared?\b/g, "^2")
    .replace(/\s*\bcubed?\b/g, "^3")
    .replace(/(?<![a-z])([nmk])(?=(?:log|lg|ln))/g, "$1 ")
    .replace(/\b(?:lg|ln)(?=\b|[a-z]\b)/g, "log")
    // "n2" and "n 2" are n to the power of two.
    .replace(/\b([a-z])\s?([2-9])(?![\d^])/g, "$1^$2")
    .trim();
  if (!/^[\w\s+*^/()|.,!-]+$/.test(text)) return null;
  if (/\d\s*\^\s*\(?[a-z]|!|\bfactorial\b/.test(text)) return 100;
  const summands = text.split("+").map(termGrowth);
  return summands.some((growth) => growth === null)
    ? null
    : Math.max(...summands.map((growth) => growth ?? 0));
}

function termGrowth(term: string): number | null {
  if (/\^\s*(?:[a-z]|\d+\.)/.test(term)) return null;
  let growth = 0;
  let rest = term.replace(/\bsqrt\s*\(?\s*[a-z]\s*\)?/g, () => {
    growth += 0.5;
    return " ";
  });
  rest = rest.replace(/\blog\s*(?:_?2)?\s*\(?\s*[a-z]+\s*\)?|\blog[a-z]\b/g, () => {
    growth += 0.5;
    return " ";
  });
  rest = rest.replace(/\b[a-z]+\s*\^\s*(\d)/g, (_, power: string) => {
    growth += Number(power);
    return " ";
  });
  const names = rest.match(/[a-z]+/g) ?? [];
  if (names.length > 4) return null;
  for (const name of names) growth += /^(?:mn|nm|nk|kn|nw|vw)$/.test(name) ? 2 : 1;
  return growth;
}

/** "both O(n)", "O(n) for both", "O(n) time and space". */
function isOfBoth(text: string, at: number, length: number): boolean {
  const before =
    text
      .slice(Math.max(0, at - 60), at)
      .split(/[.;\n]/)
      .at(-1) ?? "";
  const after = text.slice(at + length, at + length + 40).split(/[.;,\n]/)[0] ?? "";
  if (BOTH_AFTER.test(after)) return true;
  return (
    BOTH_BEFORE.test(before) && !/\b(?:get|put|add|push|pop|calls|loops|operations|methods)\b/i.test(before)
  );
}
const BOTH_AFTER =
  /^\s*(?:(?:for|in) (?:both|time and (?:for )?(?:space|memory))|(?:time|space|memory) and (?:also )?(?:time|space|memory)|both|(?:en|de) tiempo y (?:en |de )?(?:espacio|memoria)|(?:en|para) (?:ambos|los dos))\b(?!\s*o\s*\()/i;
const BOTH_BEFORE =
  /(?:\bboth(?: (?:are|is|in|take|run in|need|of them are))?|\b(?:time and (?:space|memory)|(?:space|memory) and time)(?: complexity| cost)?(?: (?:are|is|both|both are|each))?)\s*:?\s*$/i;

const SPACE = /space|memory|extra|espacio|memoria/i;
const TIME = /time|fast|slow|run(?:s|ning)?\b|passes|tiempo/i;

/** "A map finds it in constant time", "O(1) lookup": the cost of a step, not of the way as a whole. */
function isOfOneStep(text: string, at: number, length: number): boolean {
  const before =
    text
      .slice(Math.max(0, at - 50), at)
      .split(/[.;,\n]/)
      .at(-1) ?? "";
  const after = text.slice(at + length, at + length + 30).split(/[.;,\n]/)[0] ?? "";
  return (STEP_BEFORE.test(before) && !OF_ALL.test(before)) || STEP_AFTER.test(after);
}

const STEP_BEFORE =
  /\b(?:look(?:s|ed|ing)?[- ]?ups?|look(?:s|ed)? (?:it|them|that) up|finds?|found|checks?|membership)\b[^.]{0,30}\b(?:in|is|are|takes?|has|have|costs?|with)\s*(?:average |amortized |just |only )?$/i;
const OF_ALL = /\b(?:it|this|all|whole|overall|total)\s+(?:is|takes?|costs?|runs in)\s*$/i;
const STEP_AFTER =
  /^\s*(?:time |average |amortized |expected )*(?:look[- ]?ups?|access(?:es)?|membership|checks?)\b/i;

/** Which cost is meant: the nearest word after it in the same clause decides, else the one before it. */
function costOf(text: string, at: number, length: number): Cost["of"] {
  if (SPACE.test(text.slice(at, at + length))) return "space";
  if (/time|tiempo/i.test(text.slice(at, at + length))) return "time";
  const after = text.slice(at + length, at + length + 24).split(/[,.;]|\b(?:and|y)\b|\bo\s*\(/i)[0] ?? "";
  const before =
    text
      .slice(Math.max(0, at - 40), at)
      .split(/[,.;]|\b(?:and|y)\b/i)
      .at(-1) ?? "";
  for (const clause of [after, before]) {
    const space = clause.search(SPACE);
    const time = clause.search(TIME);
    if (space >= 0 || time >= 0) return time < 0 || (space >= 0 && space < time) ? "space" : "time";
  }
  return "unsaid";
}
