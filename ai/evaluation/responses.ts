import type { ResponseEvaluation } from "../../domain/feedback.ts";
import type { RoundRecord } from "../brief.ts";
import type { Answer } from "./answer.ts";
import { checklistOf } from "./checklist.ts";

/**
 * Each row of `scenario_responses` with what its own words show: the answer to an MCQ, or one action of a scenario, whose
 * score is the share of the question's points that it makes.
 */
export function responsesOf(record: RoundRecord, answers: Answer[]): ResponseEvaluation[] {
  const { task } = record;
  if (task.kind === "mcq" && task.answer) {
    const right = record.question.options.find((option) => option.is_correct)?.key;
    const is_correct = task.answer.key === right;
    const made = pointsMade(record, answers, () => true);
    const choice = is_correct ? "The right option." : `Not the right option; ${right} is.`;
    return [
      {
        id: task.answer.id,
        is_correct,
        ai_evaluation: `${choice} ${reasons(made)}`,
        score: share(record, answers, is_correct),
      },
    ];
  }
  if (task.kind !== "scenario") return [];
  return task.actions.map(({ id }) => {
    const made = pointsMade(record, answers, (recordId) => recordId === id);
    const ai_evaluation =
      made.length > 0 ? `Shows: ${made.join("; ")}.` : "None of the points looked for was recognised in it.";
    const score = Math.round(
      (100 * made.length) / Math.max(1, record.question.design?.key_points.length ?? 1),
    );
    return { id, is_correct: null, ai_evaluation, score: Math.min(100, score) };
  });
}

/** The rubric's points that words of these records make. */
function pointsMade(record: RoundRecord, answers: Answer[], isFrom: (recordId: string) => boolean): string[] {
  const { design } = record.question;
  return answers.flatMap(({ id, holds, evidence }) => {
    if (!holds || !evidence.some((one) => isFrom(one.record_id))) return [];
    const [kind, place] = id.split("-");
    const points =
      kind === "point" ? design?.key_points : kind === "bonus" ? design?.bonus_points : undefined;
    return points?.[Number(place)]?.replace(/\.$/, "") ?? [];
  });
}

const reasons = (made: string[]): string =>
  made.length > 0
    ? `The reasons show: ${made.join("; ")}.`
    : "The reasons show none of the points looked for.";

/** Half for the option, half for the reasons: the right key with wrong reasons and the wrong key with good ones are told apart. */
function share(record: RoundRecord, answers: Answer[], isCorrect: boolean): number {
  const wanted = checklistOf(record).filter(({ id, optional }) => id.startsWith("point-") && !optional);
  const held = wanted.filter(({ id }) => answers.some((answer) => answer.id === id && answer.holds)).length;
  const reasoning = wanted.length === 0 ? 1 : held / wanted.length;
  return Math.round((isCorrect ? 50 : 0) + 50 * reasoning);
}
