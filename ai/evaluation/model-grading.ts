import type { Check } from "../../domain/scoring/rubric.ts";
import type { RoundRecord } from "../brief.ts";
import type { NamedModel } from "../models.ts";
import { pause } from "../patience.ts";
import { EVALUATOR_PROMPT_VERSION, evaluatorPrompt, evaluatorSystem } from "../prompts/evaluator.ts";
import type { Answer } from "./answer.ts";
import { type Asked, type AskOptions, askModel } from "./ask-model.ts";
import { candidWords } from "./candid-words.ts";
import { judgedChecks } from "./checklist.ts";
import { Rows, readSheet, Sheet, verified } from "./sheet.ts";

/** One grading of a round: the checklist with each quote looked up. It can be kept as JSON until the others are there. */
export type Grading = {
  /** Whose it is: gradings by another model or another prompt are not put together. */
  by: { model: string; prompt: string };
  answers: Answer[];
  quotes: { checked: number; found: number };
  words: string | null;
  tokens: number;
};
type ModelGrading = { ok: true; grading: Grading } | { ok: false; message: string };

export const gradedBy = (model: NamedModel): Grading["by"] => ({
  model: model.name,
  prompt: EVALUATOR_PROMPT_VERSION,
});

/** A longer wait than this is the outbox's to sit out. */
const PATIENCE_MS = 15_000;

/** Asks for the whole sheet, at most twice, and once more for those rows alone that cannot be read. */
export async function gradeByModel(
  model: NamedModel,
  record: RoundRecord,
  options: AskOptions,
): Promise<ModelGrading> {
  let structured = true;
  let tokens = 0;
  const counted = {
    ...options,
    spend: (more: number) => {
      tokens += more;
      options.spend?.(more);
    },
  };
  let message = UNREADABLE;
  for (let attempt = 1; attempt <= 2; attempt++) {
    const asked = await askModel(model, sheetQuestion(record), { ...counted, structured });
    const read = asked.ok ? readSheet(asked.text, judgedChecks(record)) : null;
    if (read) {
      const mended = read.invalid.length
        ? await mend(model, record, read.invalid, { ...counted, structured })
        : [];
      const { answers, quotes } = verified(record, [...read.rows, ...mended], judgedChecks(record));
      const words = read.words && candidWords(record, read.words);
      return { ok: true, grading: { by: gradedBy(model), answers, quotes, words, tokens } };
    }
    message = asked.ok ? UNREADABLE : WHY[asked.why];
    if (attempt === 2 || !(await worthAnother(asked, options.signal))) break;
    // An endpoint that knows no response format says so with an error or with prose; one that is busy may well know it.
    if (asked.ok || asked.why === "failed" || asked.why === "refused") structured = false;
  }
  return { ok: false, message };
}

const sheetQuestion = (record: RoundRecord) => ({
  instructions: evaluatorSystem(record.task.kind, record.locale),
  prompt: evaluatorPrompt(record, judgedChecks(record)),
  schema: Sheet,
  name: "checklist",
});

/** The invalid rows again, and nothing but them; what is still invalid then stays unanswered. */
async function mend(
  model: NamedModel,
  record: RoundRecord,
  checks: readonly Check[],
  options: AskOptions & { structured: boolean },
) {
  const prompt = evaluatorPrompt(record, checks);
  const question = {
    instructions: evaluatorSystem(record.task.kind, record.locale),
    prompt,
    schema: Rows,
    name: "rows",
  };
  const asked = await askModel(model, question, options);
  return asked.ok ? (readSheet(asked.text, checks)?.rows ?? []) : [];
}

/** Waits as long as the endpoint asks, where that is bearable. */
async function worthAnother(asked: Asked, signal: AbortSignal): Promise<boolean> {
  const waitMs = asked.ok ? null : asked.waitMs;
  if (waitMs === null || waitMs === 0) return true;
  if (waitMs > PATIENCE_MS) return false;
  await pause(waitMs, signal);
  return true;
}

const UNREADABLE = "The evaluation model gave no readable answer.";
const WHY = {
  refused: "The evaluation model declined to answer.",
  busy: "The evaluation model is busy at the moment.",
  silent: "The evaluation model did not answer in time.",
  failed: "The evaluation model could not be reached.",
} as const;
