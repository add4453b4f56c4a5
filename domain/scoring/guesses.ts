import type { EstimateUnit } from "../design-question.ts";
import { quantityAt } from "./quantities.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** So far apart two figures for the same thing are guesses, not a range. */
const APART = 10;
/** So many sizes of a figure, each ten times another, are nobody's estimate. */
const MOST_SIZES = 3;
const WORDS_BETWEEN = 5;

/** Whether a text names several figures for the same thing, one of which may be right: "10, 200 or 3,000 per second". */
export function namesAlternatives(text: string, unit: EstimateUnit): boolean {
  const tokens = tokensOf(text);
  const numbers = tokens.flatMap((token, at) =>
    token.kind === "number" ? [{ at, plain: token.value }] : [],
  );
  let row: number[] = [];
  let isEither = false;
  for (const [index, { at, plain }] of numbers.entries()) {
    const before = numbers[index - 1];
    const between = before ? tokens.slice(before.at + 1, at) : [];
    const joins = before !== undefined && isJoint(between);
    if (!joins) [row, isEither] = [[], false];
    const quantity = quantityAt(tokens, at, plain);
    row.push(quantity.unit === unit ? quantity.value : plain);
    if (joins && between.some(({ text }) => text === "or")) isEither = true;
    if (isEither && Math.max(...row) > APART * Math.min(...row)) return true;
  }
  return false;
}

/** Figures of more sizes than anyone who worked it out would name. */
export const isScattered = (values: readonly number[]): boolean =>
  new Set(values.filter((value) => value > 0).map((value) => Math.floor(Math.log10(value)))).size >
  MOST_SIZES;

/** An "or" within a few words, or a comma with nothing but a unit before it. */
function isJoint(between: readonly Token[]): boolean {
  if (between.length === 0 || between.length > WORDS_BETWEEN) return false;
  if (between.some(({ kind }) => kind === "end")) return false;
  const last = between.at(-1)?.text;
  return last === "," || last === "/" || between.some(({ text }) => text === "or");
}
