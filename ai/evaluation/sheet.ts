import * as v from "valibot";
import type { Evidence } from "../../domain/feedback.ts";
import type { Check } from "../../domain/scoring/rubric.ts";
import type { RoundRecord } from "../brief.ts";
import { type Answer, unanswered, wholeRound } from "./answer.ts";
import { candidNote } from "./candid-words.ts";
import { lookedUp } from "./lookup.ts";
import { isClaimed } from "./own-claim.ts";
import { wordsOfCheck } from "./report-words.ts";
import { counts } from "./reveal.ts";

const Row = v.strictObject({
  id: v.string(),
  answer: v.picklist(["yes", "no", "not_shown"]),
  record_id: v.nullable(v.string()),
  quote: v.nullable(v.string()),
  note: v.string(),
});
type Row = v.InferOutput<typeof Row>;

/** The answer sheet as a model is asked to fill it in. */
export const Sheet = v.strictObject({ checks: v.array(Row), feedback: v.string() });
/** The same without words to the candidate: what is asked for when rows are to be mended. */
export const Rows = v.strictObject({ checks: v.array(Row) });

/** The rows that have the form asked for; the checks that have none; the words. Null: the text is no sheet at all. */
export function readSheet(
  text: string,
  checks: readonly Check[],
): { rows: Row[]; invalid: Check[]; words: string | null } | null {
  const sheet = v.safeParse(v.looseObject({ checks: v.array(v.unknown()) }), jsonIn(text));
  if (!sheet.success) return null;
  const valid = sheet.output.checks.flatMap((row) => {
    const parsed = v.safeParse(v.object({ ...Row.entries, note: v.fallback(v.string(), "") }), row);
    return parsed.success ? [parsed.output] : [];
  });
  const rows = checks.flatMap(({ id }) => valid.find((row) => row.id === id) ?? []);
  const words = v.safeParse(v.string(), sheet.output.feedback);
  return {
    rows,
    invalid: checks.filter(({ id }) => !rows.some((row) => row.id === id)),
    words: words.success ? words.output : null,
  };
}

/** The rows as answers. A "yes" without the candidate's own words for it, found where they are said to stand, is no answer. */
export function verified(
  record: RoundRecord,
  rows: readonly Row[],
  checks: readonly Check[],
): { answers: Answer[]; quotes: { checked: number; found: number } } {
  const quotes = { checked: 0, found: 0 };
  const answers = checks.map((check): Answer => {
    const { id } = check;
    const row = rows.find((one) => one.id === id);
    if (!row || row.answer === "not_shown") return unanswered(id);
    const holds = row.answer === "yes";
    // A model's own words stand beside a quote while they are plain; else the check's do.
    const note = candidNote(record, row.note) ?? wordsOfCheck(record, check)[holds ? "shows" : "advice"];
    if (!row.quote || !row.record_id)
      return holds ? unanswered(id) : { id, holds, evidence: [wholeRound(record, note)] };
    quotes.checked += 1;
    const evidence = lookedUp(record, { record_id: row.record_id, quote: row.quote, note });
    if (!evidence || (holds && !carries(record, id, evidence))) return unanswered(id);
    quotes.found += 1;
    return { id, holds, evidence: [evidence] };
  });
  return { answers, quotes };
}

/** Whether a quote can carry a "yes": it claims something, in time. Of a question asked it is the asking that counts. */
function carries(record: RoundRecord, id: Check["id"], { kind, record_id, quote }: Evidence): boolean {
  if (!counts(record, id, record_id)) return false;
  if (kind !== "message" || quote === null || ASKING.some((one) => one === id)) return true;
  const text = record.messages.find((message) => message.id === record_id)?.text ?? quote;
  return isClaimed(text, quote);
}

const ASKING: readonly Check["id"][] = ["asked_before_solving", "asked_owner"];

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1));
  } catch {
    return null;
  }
}
