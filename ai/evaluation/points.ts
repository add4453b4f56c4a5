import { mentions } from "../terms.ts";
import { sentencesOf } from "./answer.ts";
import { enumerated, isBrief, isRow, isShort } from "./enumeration.ts";
import { ownClaim } from "./own-claim.ts";

type AllOf = readonly (readonly string[])[];

/** Where a text names a point: the first sentence, or two neighbouring ones, with a term of every group, as they stand in it. Null: nowhere. */
export const pointIn = (text: string, allOf: AllOf): string | null => place(text, allOf, (one) => one);

/** Where a candidate makes a point: the same of what the sentences claim. */
export const pointClaimed = (text: string, allOf: AllOf): string | null =>
  place(text, allOf, namesInRow(text) ? (one) => (isBrief(one) ? "" : ownClaim(one)) : ownClaim);

/** "Cache. Queue. Shards. CDN." is a row of names too. */
const namesInRow = (text: string): boolean => isRow(sentencesOf(text).filter(isShort));

function place(text: string, allOf: AllOf, read: (sentence: string) => string): string | null {
  const sentences = sentencesOf(text);
  const told = sentences.map(read);
  const makes = (part: string) =>
    (enumerated(part) ?? [part]).some((one) => allOf.every((group) => mentions(one, group)));
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
