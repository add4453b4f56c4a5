import { type Expression, expressionAt, type Named, type Readings, resultAt } from "./expression.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** A calculation as it was written: what was said to come out of it, and what does. */
type Calculation = { stated: number; computed: number; holds: boolean };

/** Rough estimates are rounded: what is said may differ from what comes out by this share. */
const TOLERANCE = 0.15;
/** Within this factor an "about" may be a rounding: neither right nor wrong. */
const LOOSE = 1.5;

/**
 * The calculations of a text, each worked out anew, products first and brackets before them. Figures are taken as they
 * stand, and with sizes, times or both in base units ("5 years" in seconds): a calculation that comes out in one of these ways
 * comes out. What can be read in two ways is called right or left out, never wrong; a thousand too much or too little is wrong.
 */
export function calculationsIn(text: string): Calculation[] {
  // Marks of Markdown around a figure are no signs.
  const tokens = tokensOf(text.replace(/`|(?<!\d)\*\*|\*\*(?!\d)/g, " "));
  const found: Calculation[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!opens(tokens, at)) continue;
    const left = expressionAt(tokens, at);
    const right = left && resultAt(tokens, left.next);
    if (!left || !right) continue;
    const calculation = compared(left, right);
    if (calculation) found.push(calculation);
    // What comes out may be what the next one begins with.
    at = right.at - 1;
  }
  return found;
}

/** A figure or bracket here begins a calculation: nothing before it belongs to it too. */
function opens(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "number" && token?.text !== "(") return false;
  const before = tokens[at - 1];
  if (!before || before.kind === "end") return true;
  if (before.kind === "number") return false;
  if (before.kind === "word")
    return !JOINING.has(before.text) && !(token.text === "(" && (token.glued || isRemark(tokens, at)));
  if (before.text === "-" || before.text === "*" || before.text === "+") {
    // A mark of a list at the head of a line.
    const head = tokens[at - 2];
    return !token.glued && (!head || head.kind === "end");
  }
  if ((before.text === "," || before.text === ":") && token.glued) return false;
  return OPENING.has(before.text);
}

/** A bracket after a figure and its unit says something about it: "100 GB (20 % spare)". */
const isRemark = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ kind }) => kind === "number");

const JOINING = new Set(["times", "plus", "minus", "by", "over", "of", "per", "x", "e"]);
const OPENING = new Set([
  "(",
  "[",
  ",",
  ":",
  "=",
  "≈",
  "~",
  "→",
  '"',
  "'",
  "“",
  "|",
  "$",
  "€",
  "£",
  "•",
  "–",
  "—",
  ">",
]);

type Result = NonNullable<ReturnType<typeof resultAt>>;

function compared(left: Expression, right: Result): Calculation | null {
  const { value, named } = left;
  const isFigure = [value.plain, value.sized, value.timed, value.base].every(Number.isFinite);
  if (!isFigure || value.plain === 0 || right.value.plain === 0) return null;
  // A size on both sides: GB and TB are not the same.
  const ways = named.sizes > 0 && right.named.sizes > 0 ? SIZED : READINGS;
  const ratios = ways.map((way) => right.value[way] / value[way]);
  const asWritten = ratios.filter((_, at) => ways[at] === "plain" || ways[at] === "sized");
  const holds =
    ratios.some(isOne) ||
    // "86,400 seconds per day × 5 years": the days of a year are not said.
    asWritten.some((ratio) => agrees(ratio, unitRatios(named.times))) ||
    ratios.some((ratio) => agrees(ratio, byteFactors(named, right.named)));
  const found = { stated: right.value.plain, computed: value.plain, holds };
  if (holds) return found;
  const isNear = right.isRough && ratios.some((ratio) => ratio > 1 / LOOSE && ratio < LOOSE);
  const mayBeMeant =
    (isShorthand(named, right.named) && ratios.some((ratio) => agrees(ratio, THOUSANDS))) ||
    (named.times.length + right.named.times.length > 0 && agrees(asWritten[0] ?? 0, TIME_FACTORS));
  return left.isUnclear || right.isUnclear || isNear || mayBeMeant ? null : found;
}

const READINGS = ["plain", "sized", "timed", "base"] as const satisfies (keyof Readings)[];
const SIZED = ["sized", "base"] as const satisfies (keyof Readings)[];

/** How many times one of the units of time that were named goes into another. */
const unitRatios = (times: readonly number[]): number[] =>
  times.flatMap((one) => times.filter((other) => other !== one).map((other) => one / other));

/** Beside a size "500 B" may be bytes and not billions. */
function byteFactors(left: Named, right: Named): number[] {
  if (left.sizes + right.sizes === 0) return [];
  return [...(left.bs > 0 ? [1e-9] : []), ...(right.bs > 0 ? [1e9] : [])];
}

/** The millions, or the unit, are said on one side only: "1.2 × 2 = 2.4 million". */
const isShorthand = (left: Named, right: Named): boolean =>
  (isScaled(left) && isBare(right)) || (isBare(left) && isScaled(right));
const isScaled = ({ scales, sizes }: Named): boolean => scales + sizes > 0;
const isBare = (named: Named): boolean => !isScaled(named) && named.times.length === 0;

const isOne = (ratio: number): boolean => Math.abs(ratio - 1) <= TOLERANCE;
const agrees = (ratio: number, factors: readonly number[]): boolean =>
  factors.some((factor) => isOne(ratio / factor));

const andInverted = (factors: number[]): number[] => [...factors, ...factors.map((factor) => 1 / factor)];
const THOUSANDS = andInverted([1e3, 1e6, 1e9, 1e12, 1e15]);
const TIME_FACTORS = andInverted([86_400, 3600, 60, 365, 30, 24, 12]);
