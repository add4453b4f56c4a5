import { toStandardJsonSchema } from "@valibot/to-json-schema";
import { generateText, Output } from "ai";
import * as v from "valibot";
import { verifyQuote } from "../../domain/scoring/evidence.ts";
import { type CheckId, DSA_CHECKLIST } from "../../domain/scoring/rubric.ts";
import type { RoundRecord } from "../brief.ts";
import type { NamedModel } from "../models.ts";
import { evaluatorPrompt, evaluatorSystem } from "../prompts/evaluator.ts";
import { within } from "../within.ts";
import { type Answer, quotableRecords, unanswered, wholeRound } from "./answer.ts";

export type ModelJudgement = {
  answers: Answer[];
  quotes: { checked: number; found: number };
  words: string | null;
};
export type ModelOptions = { signal: AbortSignal; timeoutMs: number };

/** The checklist as a model answers it, each quote looked up; null when it gave no readable answer twice. */
export async function modelAnswers(
  model: NamedModel,
  record: RoundRecord,
  options: ModelOptions,
): Promise<ModelJudgement | null> {
  for (const structured of [true, false]) {
    const text = await askModel(model, record, structured, options);
    const read = text === null ? null : readAnswers(record, text);
    if (read) return read;
  }
  return null;
}

const Row = v.strictObject({
  id: v.string(),
  answer: v.picklist(["yes", "no", "not_shown"]),
  record_id: v.nullable(v.string()),
  quote: v.nullable(v.string()),
  note: v.string(),
});
const Sheet = v.strictObject({ checks: v.array(Row), feedback: v.string() });

/** The second call asks for no response format: some compatible endpoints know none, and the prompt asks for JSON anyway. */
async function askModel(
  { model }: NamedModel,
  record: RoundRecord,
  structured: boolean,
  { signal, timeoutMs }: ModelOptions,
): Promise<string | null> {
  signal.throwIfAborted();
  const prompt = { model, instructions: evaluatorSystem(), prompt: evaluatorPrompt(record), maxRetries: 0 };
  const output = Output.object({ schema: toStandardJsonSchema(Sheet), name: "checklist" });
  const ask = async (abortSignal: AbortSignal) => {
    const call = { ...prompt, abortSignal };
    return (structured ? await generateText({ ...call, output }) : await generateText(call)).text;
  };
  try {
    return await within(timeoutMs, ask, signal);
  } catch (error) {
    signal.throwIfAborted();
    // What does not fit the schema is still read row by row: one bad field costs that field only.
    return error instanceof Error && "text" in error && typeof error.text === "string" ? error.text : null;
  }
}

function readAnswers(record: RoundRecord, text: string): ModelJudgement | null {
  const sheet = v.safeParse(v.looseObject({ checks: v.array(v.unknown()) }), jsonIn(text));
  if (!sheet.success) return null;
  const quotes = { checked: 0, found: 0 };
  const records = quotableRecords(record);
  const rows = sheet.output.checks.flatMap((row) => {
    const parsed = v.safeParse(v.object({ ...Row.entries, note: v.fallback(v.string(), "") }), row);
    return parsed.success ? [parsed.output] : [];
  });
  const answers = DSA_CHECKLIST.filter((check) => check.from === "record").map(({ id }) => {
    const row = rows.find((one) => one.id === id);
    return row ? checked(id, row) : unanswered(id);
  });
  const feedback = v.safeParse(v.string(), sheet.output.feedback);
  return { answers, quotes, words: feedback.success ? plainFeedback(feedback.output) : null };

  function checked(id: CheckId, row: v.InferOutput<typeof Row>): Answer {
    if (row.answer === "not_shown") return unanswered(id);
    const holds = row.answer === "yes";
    if (!row.quote || !row.record_id) {
      return holds ? unanswered(id) : { id, holds, evidence: [wholeRound(record, row.note)] };
    }
    quotes.checked += 1;
    const evidence = verifyQuote(records, { record_id: row.record_id, quote: row.quote, note: row.note });
    if (!evidence) return unanswered(id);
    quotes.found += 1;
    return { id, holds, evidence: [evidence] };
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1));
  } catch {
    return null;
  }
}

/** The model's sentences, unless they grade, cheer, speak of tests or run on. */
function plainFeedback(text: string): string | null {
  const plain = text.replace(/\s+/g, " ").trim();
  const sentences = plain.split(/(?<=[.?])\s+/);
  if (sentences.length > 5 || plain.length < 20 || plain.length > 900) return null;
  return /!|\b\d+\s*(?:\/|out of|%)|\b(?:score|grade|tests? (?:pass|fail)|perfect|flawless|amazing|excellent)/i.test(
    plain,
  )
    ? null
    : plain;
}
