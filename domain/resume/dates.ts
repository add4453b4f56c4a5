import { type Period, type When, writtenWhen } from "./months.ts";

export type FoundPeriod = Period & { at: number; length: number };

/** The first period that a line states, in any of the styles résumés use, English or German; null without one. */
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
  [/^j[aä]n/i, 1],
  [/^feb/i, 2],
  [/^(?:m[aä]r|mrz|maerz)/i, 3],
  [/^apr/i, 4],
  [/^ma[iy]/i, 5],
  [/^jun/i, 6],
  [/^jul/i, 7],
  [/^aug/i, 8],
  [/^sep/i, 9],
  [/^o[ck]t/i, 10],
  [/^nov/i, 11],
  [/^de[cz]/i, 12],
  [/^(?:spring|frühjahr|frühling)/i, 4],
  [/^(?:summer|sommer)/i, 7],
  [/^(?:autumn|fall|herbst)/i, 10],
  [/^winter/i, 12],
  [/^q1/i, 2],
  [/^q2/i, 5],
  [/^q3/i, 8],
  [/^q4/i, 11],
];

const NAME =
  "(?:jan(?:uary|uar)?|jänner|feb(?:ruary|ruar)?|mar(?:ch)?|märz?|maerz|mrz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?|spring|summer|autumn|fall|winter|frühjahr|frühling|sommer|herbst|q[1-4])";
const YEAR = "(?:19[5-9]|20[0-4])\\d";
const DATE = [
  `\\d{1,2}[./]\\d{1,2}[./]${YEAR}`,
  `${YEAR}[-./](?:0[1-9]|1[0-2])(?:[-./]\\d{2})?(?!\\d)`,
  `(?:0?[1-9]|1[0-2])\\s?[./-]\\s?${YEAR}`,
  `(?:\\d{1,2}(?:st|nd|rd|th|\\.)?\\s)?${NAME}\\.?\\s?(?:\\d{1,2},\\s?)?,?\\s?(?:${YEAR}|['’´]\\d{2})(?!\\d)`,
  `(?:0[1-9]|1[0-2])/\\d{2}(?![\\d/])`,
  `(?<!\\d)${YEAR}(?!\\d)`,
  `(?<!\\w)['’´]\\d{2}(?!\\d)`,
].join("|");
const TODAY =
  "(?:present|now|today|current(?:ly)?|ongoing|to date|date|heute|jetzt|aktuell|laufend|dato|gegenwart|andauernd)";
const TO = "(?:\\s*(?:-|–|—|−|→|bis zum|bis|until|till|through|to)\\s*)";

const RANGE = new RegExp(
  `(?<![\\p{L}\\d])(?<start>${DATE}|${NAME}\\.?)${TO}(?<end>(?:${DATE})|${TODAY}(?!\\p{L}))`,
  "iu",
);
const OPEN = new RegExp(
  `(?<!\\p{L})(?:since|seit|from|ab)\\s+(?<start>${DATE})|(?<![\\p{L}\\d])(?<left>${DATE})\\s*[-–—]\\s*(?=$|\\t|[|,)])`,
  "iu",
);

function ranged(line: string): FoundPeriod | null {
  const found = RANGE.exec(line);
  const { start: from = "", end: to = "" } = found?.groups ?? {};
  if (!found) return null;
  const at = { at: found.index, length: found[0].length };
  const end = new RegExp(`^${TODAY}$`, "iu").test(to) ? null : whenOf(to);
  const start = whenOf(from) ?? monthBefore(from, end);
  if (!start || (end === null && whenOf(to))) return null;
  if (end && end.year < start.year) return null;
  return { start, end, ...at };
}

function openEnded(line: string): FoundPeriod | null {
  const found = OPEN.exec(line);
  const start = found ? whenOf(found.groups?.start ?? found.groups?.left ?? "") : null;
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

function whenOf(text: string): When | null {
  const full = new RegExp(`(?<!\\d)${YEAR}(?!\\d)`).exec(text)?.[0];
  const short = /['’´/](\d{2})$/.exec(text)?.[1];
  const year = full ? Number(full) : short ? century(Number(short)) : null;
  if (year === null) return null;
  const named = monthOf(text.replace(/^\d{1,2}(?:st|nd|rd|th|\.)?\s/i, ""));
  if (named) return { year, month: named };
  const numbers = [...text.replace(full ?? /\d{2}$/, "").matchAll(/\d{1,2}/g)].map(Number);
  const [first, second] = numbers;
  if (first === undefined) return { year, month: null };
  // Year first: the month follows. Day and month: the one that can be a month, the second where points divide them.
  const yearFirst = full !== undefined && text.startsWith(full);
  const month = second === undefined || yearFirst ? first : text.includes(".") || first > 12 ? second : first;
  return { year, month: month >= 1 && month <= 12 ? month : null };
}

const monthOf = (text: string): number | null => MONTHS.find(([name]) => name.test(text))?.[1] ?? null;
const century = (year: number): number => (year > 60 ? 1900 + year : 2000 + year);
