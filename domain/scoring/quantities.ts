import type { EstimateUnit } from "../design-question.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** A figure as it was said, in base units: events per second, bytes, bytes per second, seconds, or a plain count. `figure`: as it stood, before its unit was worked in. */
export type Quantity = { value: number; unit: EstimateUnit; figure: number };

/** Units of bytes, bits given as bytes. */
const BYTES: Record<string, number> = {
  byte: 1,
  kb: 1e3,
  kib: 1024,
  kilobyte: 1e3,
  mb: 1e6,
  mib: 1024 ** 2,
  megabyte: 1e6,
  gb: 1e9,
  gib: 1024 ** 3,
  gigabyte: 1e9,
  tb: 1e12,
  tib: 1024 ** 4,
  terabyte: 1e12,
  pb: 1e15,
  petabyte: 1e15,
  eb: 1e18,
  exabyte: 1e18,
  kbit: 125,
  mbit: 125e3,
  gbit: 125e6,
  tbit: 125e9,
  g: 1e9,
  t: 1e12,
};
const SECONDS: Record<string, number> = {
  ns: 1e-9,
  nanosecond: 1e-9,
  us: 1e-6,
  μs: 1e-6,
  microsecond: 1e-6,
  ms: 0.001,
  millisecond: 0.001,
  s: 1,
  sec: 1,
  second: 1,
  min: 60,
  minute: 60,
  h: 3600,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
  year: 31_536_000,
};
const DAY = 86_400;
/** "qps", and "kqps" for a thousand of them. */
const PER_SECOND = /^([km]?)(?:qps|rps|tps|ops|wps|iops)$/;
const PREFIX: Record<string, number> = { k: 1e3, m: 1e6 };
/** Words that may stand between a figure and its "per day": "100 million new posts per day". */
const WORDS_BETWEEN = 3;

/** The figures of a text, in the order in which they stand. */
export function quantitiesIn(text: string): Quantity[] {
  const tokens = tokensOf(text);
  return tokens.flatMap((token, at) => {
    if (token.kind !== "number") return [];
    const read = { ...quantityAt(tokens, at, token.value), figure: token.value };
    // "219 TB per year" is said of a flow and of what it adds up to.
    const rate = read.unit === "bytes_per_second" ? rateAfter(tokens, at + 1) : null;
    return rate !== null && rate >= DAY
      ? [read, { ...read, value: read.value * rate, unit: "bytes" as const }]
      : [read];
  });
}

/** The figure at this place with the unit after it. */
export function quantityAt(tokens: readonly Token[], at: number, plain: number): Omit<Quantity, "figure"> {
  const { size, time, rate, unit } = unitsAt(tokens, at);
  return { value: (plain * size * (time ?? 1)) / (time === null ? (rate ?? 1) : 1), unit };
}

/** The unit after a figure, taken apart: `size` in bytes, or so many or so small a part of a thing, `time` in seconds, `rate`: per so many seconds. */
export function unitsAt(
  tokens: readonly Token[],
  at: number,
): { size: number; time: number | null; rate: number | null; unit: EstimateUnit } {
  const word = wordAt(tokens, at + 1);
  const bits = word && /^([kmgt])bps$/.exec(word)?.[1];
  if (bits) return { size: BYTES[`${bits}bit`] ?? 1, time: null, rate: 1, unit: "bytes_per_second" };
  const size = word === null ? undefined : (BYTES[singular(word)] ?? BYTES[word]);
  const rate = rateAfter(tokens, at + 1);
  if (size !== undefined)
    return { size, time: null, rate, unit: rate === null ? "bytes" : "bytes_per_second" };
  const often = word === null ? null : PER_SECOND.exec(word);
  if (often) return { size: PREFIX[often[1] ?? ""] ?? 1, time: null, rate: 1, unit: "per_second" };
  const time = word === null ? undefined : (SECONDS[word] ?? SECONDS[singular(word)]);
  if (time !== undefined)
    return time < 1
      ? { size: time, time: 1, rate, unit: "seconds" }
      : { size: 1, time, rate, unit: "seconds" };
  return { size: 1, time: null, rate, unit: rate === null ? "count" : "per_second" };
}

/** The seconds of "per day" or "/s" within a few words; null where the figure is no rate. */
function rateAfter(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at <= from + WORDS_BETWEEN; at++) {
    const token = tokens[at];
    if (!token || token.kind === "number" || token.kind === "end") return null;
    const isPer = token.text === "/" || PER.has(token.text);
    const unit = isPer ? wordAt(tokens, at + 1) : null;
    const seconds = unit === null ? undefined : (SECONDS[unit] ?? SECONDS[singular(unit)]);
    if (seconds !== undefined) return seconds;
    if (token.kind === "sign") return null;
  }
  return null;
}

const PER = new Set(["per", "a", "an", "each", "every"]);
const singular = (word: string): string => word.replace(/s$/, "");

function wordAt(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  return token?.kind === "word" ? token.text : null;
}
