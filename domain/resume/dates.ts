import { type Period, type When, writtenWhen } from "./months.ts";

export type FoundPeriod = Period & { at: number; length: number };

/** The first period that a line states, in any of the styles résumés use, English, German or Spanish; null without one. */
export function periodIn(line: string): FoundPeriod | null {
  return ranged(line) ?? openEnded(line) ?? shortYears(line);
}

/** The last year that a line names. */
export function yearIn(line: string): number | null {
  const years = line.match(/(?<!\d)(?:19[5-9]|20[0-4])\d(?!\d)/g);
  return years ? Number(years.at(-1)) : null;
}

/** A date by itself, in any of those styles, as "2021-03" or "2021"; null for what is none. */
export function writtenDate(text: string): string | null {
  const when = new RegExp(`^(?:${DATE})$`, "iu").test(text.trim()) ? whenOf(text.trim()) : null;
  return when && writtenWhen(when);
}

const MONTHS: [RegExp, number][] = [
  [/^(?:j[aä]n|ene)/i, 1],
  [/^feb/i, 2],
  [/^(?:m[aä]r|mrz|maerz)/i, 3],
  [/^a[pb]r/i, 4],
  [/^ma[iy]/i, 5],
  [/^jun/i, 6],
  [/^jul/i, 7],
  [/^(?:aug|ago)/i, 8],
  [/^se[pt]/i, 9],
  [/^o[ck]t/i, 10],
  [/^nov/i, 11],
  [/^(?:de[cz]|dic)/i, 12],
  [/^(?:spring|frühjahr|frühling|primavera)/i, 4],
  [/^(?:summer|sommer|verano)/i, 7],
  [/^(?:autumn|fall|herbst|otoño)/i, 10],
  [/^(?:winter|invierno)/i, 12],
  [/^q1/i, 2],
  [/^q2/i, 5],
  [/^q3/i, 8],
  [/^q4/i, 11],
];

// "ago" is August but after a number of years; "set" is September with a point, and a set of data without.
const NAME =
  "(?:jan(?:uary|uar)?|jänner|ene(?:ro)?|feb(?:ruary|ruar|rero)?|mar(?:ch|zo)?|märz?|maerz|mrz|apr(?:il)?|abr(?:il)?|mayo?|mai|june?|junio?|july?|julio?|aug(?:ust)?|(?<!\\b(?:years?|months?|long) )ago(?:sto)?|sept?(?:iembre|ember)?|set(?:iembre|\\.)|o[ck]t(?:ubre|ober)?|nov(?:iembre|ember)?|de[cz](?:ember)?|dic(?:iembre)?|spring|summer|autumn|fall|winter|frühjahr|frühling|sommer|herbst|primavera|verano|otoño|invierno|q[1-4])";
const YEAR = "(?:19[5-9]|20[0-4])\\d";
const DAY = "\\d{1,2}(?:st|nd|rd|th|\\.|o)?\\s(?:de\\s)?";
const DATE = [
  `\\d{1,2}[./]\\d{1,2}[./]${YEAR}`,
  `${YEAR}[-./](?:0[1-9]|1[0-2])(?:[-./]\\d{2})?(?!\\d)`,
  `(?:0?[1-9]|1[0-2])\\s?[./-]\\s?${YEAR}`,
  `(?:${DAY})?${NAME}\\.?(?:\\sdel?(?:\\saño)?\\b|[-/])?\\s?(?:\\d{1,2},\\s?)?,?\\s?(?:${YEAR}|['’´]\\d{2})(?!\\d)`,
  `(?:0[1-9]|1[0-2])/\\d{2}(?![\\d/])`,
  `(?<!\\d)${YEAR}(?!\\d)`,
  `(?<!\\w)['’´]\\d{2}(?!\\d)`,
].join("|");
const HOY =
  "(?:(?:hasta |a )?(?:el |la )?(?:presente|actualidad|fecha|día de hoy)|al (?:presente|día de hoy)|actual(?:mente)?|(?:hasta )?hoy(?: en día| día)?|ahora|vigente|en curso)";
const TODAY = `(?:present|now|today|current(?:ly)?|ongoing|to date|date|heute|jetzt|aktuell|laufend|dato|gegenwart|andauernd|${HOY})`;
/** "a" only as a word of its own, between two dates. */
const HASTA = "(?:\\s+(?:al?|hasta(?: el)?|a la)\\s+)";
const TO = `(?:\\s*(?:-|–|—|−|→|bis zum|bis|until|till|through|to)\\s*|${HASTA})`;

const RANGE = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:desde|del?)\\s+(?:el\\s+)?)?(?<start>${DATE}|${NAME}\\.?)${TO}(?<end>(?:${DATE})|${TODAY}(?!\\p{L}))`,
  "iu",
);
/** A period that only someone who writes Spanish would write so. */
const IS_SPANISH = new RegExp(`(?<!\\p{L})(?:desde|del?|${HOY})(?!\\p{L})|${HASTA}`, "iu");
const OPEN = new RegExp(
  `(?<!\\p{L})(?:since|seit|from|ab|desde|a partir de)\\s+(?:el\\s+)?(?<start>${DATE})|(?<![\\p{L}\\d])(?<left>${DATE})\\s*[-–—]\\s*(?=$|\\t|[|,)])`,
  "iu",
);

function ranged(line: string): FoundPeriod | null {
  const found = RANGE.exec(line);
  const { start: from = "", end: to = "" } = found?.groups ?? {};
  if (!found) return null;
  const at = { at: found.index, length: found[0].length };
  const dayFirst =
    IS_SPANISH.test(found[0]) || [from, to].some((date) => /^(?:1[3-9]|[23]\d)\/\d/.test(date));
  const end = new RegExp(`^${TODAY}$`, "iu").test(to) ? null : whenOf(to, dayFirst);
  const start = whenOf(from, dayFirst) ?? monthBefore(from, end);
  if (!start || (end === null && whenOf(to))) return null;
  if (end && end.year < start.year) return null;
  return { start, end, ...at };
}

function openEnded(line: string): FoundPeriod | null {
  const found = OPEN.exec(line);
  const date = found?.groups?.start ?? found?.groups?.left ?? "";
  const start = found ? whenOf(date, IS_SPANISH.test(found[0])) : null;
  return found && start ? { start, end: null, at: found.index, length: found[0].length } : null;
}

/** "2015-17", which is not the month of a year; "2010-12" could be, but stands where a period does. */
function shortYears(line: string): FoundPeriod | null {
  const found = /(?<![\d.])((?:19|20)\d\d)\s?[-–/]\s?(\d\d)(?![\d.])/.exec(line);
  if (!found) return null;
  const year = Number(found[1]);
  const end = Math.floor(year / 100) * 100 + Number(found[2]);
  if (end < year || end > year + 40) return null;
  return {
    start: { year, month: null },
    end: { year: end, month: null },
    at: found.index,
    length: found[0].length,
  };
}

/** "Jan" in "Jan – Jun 2018": of the year that the end names. */
function monthBefore(text: string, end: When | null): When | null {
  const month = monthOf(text);
  if (!month || !end) return null;
  return { year: end.month !== null && month > end.month ? end.year - 1 : end.year, month };
}

/** `dayFirst`: "03/01/2019" is in January; without, in March, as Americans write it. */
function whenOf(text: string, dayFirst = false): When | null {
  const full = new RegExp(`(?<!\\d)${YEAR}(?!\\d)`).exec(text)?.[0];
  const short = /['’´/](\d{2})$/.exec(text)?.[1];
  const year = full ? Number(full) : short ? century(Number(short)) : null;
  if (year === null) return null;
  const named = monthOf(text.replace(new RegExp(`^${DAY}`, "i"), ""));
  if (named) return { year, month: named };
  const numbers = [...text.replace(full ?? /\d{2}$/, "").matchAll(/\d{1,2}/g)].map(Number);
  const [first, second] = numbers;
  if (first === undefined) return { year, month: null };
  // Year first: the month follows. Day and month: the one that can be a month, the second where points divide them.
  const yearFirst = full !== undefined && text.startsWith(full);
  const swapped = dayFirst || text.includes(".") || first > 12;
  const month = second === undefined || yearFirst || !swapped ? first : second;
  return { year, month: month >= 1 && month <= 12 ? month : null };
}

const monthOf = (text: string): number | null => MONTHS.find(([name]) => name.test(text))?.[1] ?? null;
const century = (year: number): number => (year > 60 ? 1900 + year : 2000 + year);
