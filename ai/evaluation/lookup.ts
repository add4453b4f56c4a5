import type { Evidence } from "../../domain/feedback.ts";
import { verifyQuote } from "../../domain/scoring/evidence.ts";
import type { RoundRecord } from "../brief.ts";
import { readMessage } from "../builtin/reading.ts";
import { unescapeMarks } from "../prompts/delimited.ts";
import { quotableRecords } from "./answer.ts";

/** A model's quote as evidence, looked up as it was written: the model was shown look-alikes of some signs. Null for keys that were leaned on. */
export function lookedUp(
  record: RoundRecord,
  claim: { record_id: string; quote: string; note: string },
): Evidence | null {
  const records = quotableRecords(record);
  const found =
    verifyQuote(records, claim) ?? verifyQuote(records, { ...claim, quote: unescapeMarks(claim.quote) });
  const isNoise = found?.kind === "message" && readMessage(claim.quote).signs.has("gibberish");
  return isNoise ? null : found;
}
