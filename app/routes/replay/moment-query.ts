import { textHash } from "../../../domain/text-hash.ts";

/** What leads to a moment of one's own replay: the record that a score rests on and, of code, which lines are quoted. */
export function momentQuery(recordId: string, quotedCode: string | null): string {
  const query = new URLSearchParams({ at: recordId });
  if (quotedCode !== null) query.set("quote", String(textHash(quotedCode)));
  return query.toString();
}
