import { mentions } from "../terms.ts";
import { sentencesOf } from "./answer.ts";

/** Where a text makes a point: the first sentence, or two neighbouring ones, with a term of every group, as they stand in it. Null: nowhere. */
export function pointIn(text: string, allOf: readonly (readonly string[])[]): string | null {
  const makes = (part: string) => allOf.every((group) => mentions(part, group));
  const sentences = sentencesOf(text);
  const single = sentences.find(makes);
  if (single) return single;
  for (const [index, sentence] of sentences.entries()) {
    const next = sentences[index + 1];
    if (next === undefined) continue;
    const from = text.indexOf(sentence);
    const pair = text.slice(from, text.indexOf(next, from) + next.length);
    if (makes(pair)) return pair;
  }
  return null;
}
