import { mentions } from "../terms.ts";
import { sentencesOf } from "./answer.ts";
import { assertsDenied, blamesAlone, isContrary } from "./contrary.ts";
import { affirmed, approvesFault, polarityOf, rejectsBefore } from "./denial.ts";
import { enumerated, isBrief, isRow, isShort, listed } from "./enumeration.ts";
import { ownClaim } from "./own-claim.ts";
import { isWordSalad } from "./word-salad.ts";

type AllOf = readonly (readonly string[])[];

/** How words stand to a point: they make it, with the place; they deny it; a no stands among them, of which nobody here can say what it denies; they say nothing of it. */
export type Making =
  | { is: "made"; quote: string }
  | { is: "denied"; quote: string }
  | { is: "unclear" }
  | { is: "none" };

/** Where a text names a point: the first sentence, or two neighbouring ones, with a term of every group, as they stand in it. Null: nowhere. */
export const pointIn = (text: string, allOf: AllOf): string | null => place(text, sentencesOf(text), allOf);

/** Where a candidate makes a point: the same of what the sentences claim and do not deny. */
export function pointClaimed(text: string, allOf: AllOf, point = ""): string | null {
  const making = pointMaking(text, allOf, point);
  return making.is === "made" ? making.quote : null;
}

/**
 * How a candidate's words stand to a point, which is read with the no that it has itself. `references`: words that make it
 * right, which theirs must not turn round.
 */
export function pointMaking(
  text: string,
  allOf: AllOf,
  point: string,
  references: readonly string[] = [],
): Making {
  const claims = claimsOf(text);
  const named = place(text, claims, allOf);
  if (named === null) return { is: "none" };
  const polarity = polarityOf(point);
  const terms = allOf.flat();
  const read = claims.map((claim, at) =>
    rejectsBefore(claims[at + 1] ?? "") && polarity !== "refuses"
      ? { strong: "", all: "" }
      : affirmed(claim, polarity, terms, point),
  );
  const wronged = claims.map(
    (claim) =>
      approvesFault(claim, point) ||
      blamesAlone(claim, [point, ...references]) ||
      assertsDenied(claim, [point, ...references]) ||
      isContrary(claim, references),
  );
  const made = place(
    text,
    read.map(({ all }, at) => (wronged[at] ? "" : all)),
    allOf,
  );
  if (made !== null) return { is: "made", quote: made };
  const left = place(
    text,
    read.map(({ strong }, at) => (wronged[at] ? "" : strong)),
    allOf,
  );
  return left === null ? { is: "denied", quote: named } : { is: "unclear" };
}

/** What each sentence claims; "Cache. Queue. Shards. CDN." is a row of names too. */
function claimsOf(text: string): string[] {
  const sentences = sentencesOf(text);
  const inRow = isRow(sentences.filter(isShort));
  return sentences.map((one) => (isWordSalad(one) || (inRow && isBrief(one)) ? "" : ownClaim(one)));
}

/** The place of the first of the sentences, or the first two, whose words as they were read have a term of every group. */
function place(text: string, told: readonly string[], allOf: AllOf): string | null {
  const sentences = sentencesOf(text);
  const hasAll = (words: string) => allOf.every((group) => mentions(words, group));
  // One name in a row that holds all that a point of several parts asks for was only dropped.
  const makes = (part: string) =>
    listed(part)?.some(
      ({ head, name }) => hasAll(`${head} ${name}`) && !(allOf.length > 1 && isBrief(name) && hasAll(name)),
    ) ?? hasAll(part);
  const single = sentences.find((_, index) => makes(told[index] ?? ""));
  if (single) return single;
  for (const [index, sentence] of sentences.entries()) {
    const next = sentences[index + 1];
    if (next === undefined || !told[index] || !told[index + 1]) continue;
    if (enumerated(told[index] ?? "") || enumerated(told[index + 1] ?? "")) continue;
    if (!makes(`${told[index]}\n${told[index + 1]}`)) continue;
    const from = text.indexOf(sentence);
    return text.slice(from, text.indexOf(next, from) + next.length);
  }
  return null;
}
