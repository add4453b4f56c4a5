import { enumerated } from "./enumeration.ts";
import { isWordSalad } from "./word-salad.ts";
import { GIVES_REASON, wordCount } from "./wording.ts";

/**
 * The points that one of these claims may make in words that no mark knows: each claim that argues leaves open the one point
 * that it shares most with, so that nobody talks all points away.
 */
export function leftOpen<Point extends { words: string }>(
  claims: readonly string[],
  points: readonly Point[],
): Set<Point> {
  const open = new Set<Point>();
  for (const claim of claims.filter(argues)) {
    const own = stemsOf(claim);
    const near = points
      .filter((point) => !open.has(point))
      .map((point) => ({ point, shared: [...stemsOf(point.words)].filter((stem) => own.has(stem)).length }))
      .sort((a, b) => b.shared - a.shared)[0];
    if (near && near.shared >= LEAST_SHARED) open.add(near.point);
  }
  return open;
}

/** The texts have a telling word in common. */
export function sharesWord(one: string, other: string): boolean {
  const words = stemsOf(other);
  return [...stemsOf(one)].some((word) => words.has(word));
}

const LEAST_SHARED = 2;
const LEAST_WORDS = 8;

/** Says in a sentence what follows from what. */
const argues = (claim: string): boolean =>
  wordCount(claim) >= LEAST_WORDS &&
  !enumerated(claim) &&
  !isWordSalad(claim) &&
  (GIVES_REASON.test(claim) || FOLLOWS.test(claim));

const FOLLOWS =
  /\b(?:if|when|so|then|after|before|until|but|while|first|once|always|still|only|can|could|would|must|will)\b|:\s/i;

/** The words that say what something is about, without their endings. */
function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY.has(word)).map(stem));
}

const stem = (word: string): string => word.replace(/(?:ing|ed|es|s|e)$/, "");

const EMPTY = new Set(
  [
    "the and for are was were has have had but not can could will would should must may might with without from into onto over",
    "that this these those which who what when where while then than because since also only just very more most much many some any all",
    "one two three first each every other another same such its their them they you your our out off per via here there about after before",
    "between both does did done use uses used using make makes made get gets good better best thing things way ways system need needs",
    "important popular often everybody know knows seen see think because being been never always still how why even too own again",
  ]
    .join(" ")
    .split(" "),
);
