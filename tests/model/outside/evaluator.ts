import type { RoundRecord } from "../../../ai/brief.ts";
import type { ReportWritten, RoundEvaluated } from "../../../ai/evaluator.ts";
import type { ResponseEvaluation, RoundEvaluation } from "../../../domain/feedback.ts";
import { report } from "../../../domain/room/fixtures.ts";
import type { Calls } from "./calls.ts";
import { RIGHT } from "./question-bank.ts";

/** Longer than the room waits: it is the room that calls a silent evaluator off. */
const PATIENCE_MS = 600_000;
type Options = { signal: AbortSignal };

export const evaluateRound = (
  calls: Calls,
  record: RoundRecord,
  { signal }: Options,
): Promise<RoundEvaluated> =>
  calls.make({
    service: "evaluator",
    patienceMs: PATIENCE_MS,
    signal,
    work: () => ({ ok: true as const, evaluation: evaluationOf(record) }),
  });

/** A model that gives no readable answer is a failure with words of its own. */
export const writeReport = (
  calls: Calls,
  { rounds }: { rounds: RoundEvaluation[] },
  { signal }: Options,
): Promise<ReportWritten> =>
  calls
    .make({
      service: "evaluator",
      patienceMs: PATIENCE_MS,
      signal,
      work: () => ({ ok: true as const, report: { ...report, rounds } }),
    })
    .catch((error) => {
      if (signal.aborted) throw error;
      return { ok: false as const, message: "The evaluation model gave no readable answer." };
    });

const evaluationOf = (record: RoundRecord): RoundEvaluation => ({
  round_id: record.roundId,
  round_number: record.roundNumber,
  question_title: record.question.public.title,
  score: { value: 70, low: 60, high: 80 },
  technical: null,
  communication: null,
  problem_solving: null,
  dimensions: [],
  responses: responsesOf(record),
  hidden_caught: [],
  samples: 1,
  tokens_used: null,
  facts: record.facts,
  strengths: [],
  improvements: [],
  feedback: "Works.",
  study_topics: [],
  sample_answer: null,
  quotes: { checked: 0, found: 0 },
  versions: { model: "scripted", prompt: "1", rubric: "1", schema: "1" },
});

/** One for each answer that stands in the record. */
function responsesOf({ task }: RoundRecord): ResponseEvaluation[] {
  const judged = (id: string, is_correct: boolean | null) => [
    { id, is_correct, ai_evaluation: "Works.", score: 70 },
  ];
  if (task.kind === "mcq" && task.answer) return judged(task.answer.id, task.answer.key === RIGHT);
  return task.kind === "scenario" ? task.actions.flatMap(({ id }) => judged(id, null)) : [];
}
