import { type Expression, expressionAt, type Pair, resultAt } from "./expression.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** A calculation as it was written: what was said to come out of it, and what does. */
export type Calculation = { stated: number; computed: number; holds: boolean };

/** Rough estimates are rounded: what is said may differ from what comes out by this share. */
const TOLERANCE = 0.15;
/** Within this factor an "about" may be a rounding: neither right nor wrong. */
const LOOSE = 1.5;

/**
 * The calculations of a text, each worked out anew, products first and brackets before them. Figures are taken as they
 * stand and in base units ("5 years" in seconds): a calculation that comes out in either way comes out, but for a round
 * factor between the units of both sides. What can be read in two ways is called right or left out, never wrong.
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
    const calculation = compared(left, right.value, left.isUnclear || right.isUnclear, right.isRough);
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

function compared(left: Expression, stated: Pair, isUnclear: boolean, isRough: boolean): Calculation | null {
  const { value } = left;
  if (![value.plain, value.base].every(Number.isFinite) || value.plain === 0 || stated.plain === 0)
    return null;
  const holds =
    agrees(stated.plain / value.plain, UNIT_FACTORS) || agrees(stated.base / value.base, ROUND_FACTORS);
  const found = { stated: stated.plain, computed: value.plain, holds };
  if (holds) return found;
  if (isUnclear) return null;
  const isNear = (ratio: number) => ratio > 1 / LOOSE && ratio < LOOSE;
  const mayBeRounded =
    isRough &&
    [stated.plain / value.plain, stated.base / value.base].some((ratio) =>
      ROUND_FACTORS.some((factor) => isNear(ratio / factor)),
    );
  return mayBeRounded ? null : found;
}

const agrees = (ratio: number, factors: readonly number[]): boolean =>
  factors.some((factor) => Math.abs(ratio / factor - 1) <= TOLERANCE);

const inverted = (factors: number[]): number[] => [1, ...factors, ...factors.map((factor) => 1 / factor)];
const THOUSANDS = [1e3, 1e6, 1e9, 1e12, 1e15];
const ROUND_FACTORS = inverted(THOUSANDS);
const UNIT_FACTORS = inverted([...THOUSANDS, 86_400, 3600, 60, 365, 30]);
