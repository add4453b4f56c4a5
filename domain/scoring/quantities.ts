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
};
const SECONDS: Record<string, number> = {
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
const PER_SECOND = new Set(["qps", "rps", "tps", "ops", "wps", "iops"]);
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
  const unit = wordAt(tokens, at + 1);
  const bits = unit && /^([kmgt])bps$/.exec(unit)?.[1];
  if (bits) return { value: plain * (BYTES[`${bits}bit`] ?? 1), unit: "bytes_per_second" };
  const size = unit === null ? undefined : (BYTES[singular(unit)] ?? BYTES[unit]);
  const rate = rateAfter(tokens, at + 1);
  if (size !== undefined) {
    const value = plain * size;
    return rate === null ? { value, unit: "bytes" } : { value: value / rate, unit: "bytes_per_second" };
  }
  if (unit !== null && PER_SECOND.has(unit)) return { value: plain, unit: "per_second" };
  const time = unit === null ? undefined : (SECONDS[unit] ?? SECONDS[singular(unit)]);
  if (time !== undefined) return { value: plain * time, unit: "seconds" };
  return rate === null ? { value: plain, unit: "count" } : { value: plain / rate, unit: "per_second" };
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
