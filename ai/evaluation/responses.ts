import type { ResponseEvaluation } from "../../domain/feedback.ts";
import type { RoundRecord } from "../brief.ts";
import { type Answer, sentencesOf } from "./answer.ts";
import { checklistOf } from "./checklist.ts";
import { isBlank } from "./facts.ts";
import { ownClaim } from "./own-claim.ts";
import { type ReportWords, reportWords } from "./report-words.ts";
import { leftOpen } from "./unread.ts";

/**
 * Each row of `scenario_responses` with what its own words show: the answer to an MCQ, or one action of a scenario, whose
 * score is the share of the question's points that it makes.
 */
export function responsesOf(
  record: RoundRecord,
  answers: Answer[],
  isOutOfReach: boolean,
): ResponseEvaluation[] {
  const { task } = record;
  const words = reportWords(record.locale).responses;
  if (task.kind === "mcq" && task.answer) {
    const right = record.question.options.find((option) => option.is_correct)?.key;
    const is_correct = task.answer.key === right;
    const made = pointsMade(record, answers, () => true);
    const choice = is_correct ? words.right : words.wrong(right);
    return [
      {
        id: task.answer.id,
        is_correct,
        ai_evaluation: `${choice} ${reasons(words, made, share(record, answers, is_correct) === null)}`,
        score: share(record, answers, is_correct),
      },
    ];
  }
  if (task.kind !== "scenario") return [];
  if (isBlank(record))
    return task.actions.map(({ id }) => ({
      id,
      is_correct: null,
      ai_evaluation: words.nothingDone,
      score: null,
    }));
  return task.actions.map(({ id }) => {
    const made = pointsMade(record, answers, (recordId) => recordId === id);
    const ai_evaluation = made.length > 0 ? words.shows(made) : words.none;
    // Words that nobody here could read are no zero.
    if (made.length === 0 && (isOutOfReach || mayMakeOne(record, answers, id)))
      return { id, is_correct: null, ai_evaluation: words.notRecognised, score: null };
    const score = Math.round(
      (100 * made.length) / Math.max(1, record.question.design?.key_points.length ?? 1),
    );
    return { id, is_correct: null, ai_evaluation, score: Math.min(100, score) };
  });
}

/** Whether an action argues for a point that was left open. */
function mayMakeOne(record: RoundRecord, answers: Answer[], actionId: string): boolean {
  const { design } = record.question;
  const words = record.messages.find(({ id }) => id === actionId)?.text ?? "";
  const open = answers
    .filter(({ id, holds }) => holds === null && id.startsWith("point-"))
    .map(({ id }) => Number(id.split("-")[1]))
    .map((at) => ({
      words: [design?.key_points[at] ?? "", ...(design?.key_point_marks[at]?.all_of.flat() ?? [])].join(" "),
    }));
  return leftOpen(sentencesOf(words).map(ownClaim), open).size > 0;
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

const reasons = (words: ReportWords["responses"], made: string[], unread: boolean): string =>
  made.length > 0 ? words.reasonsShow(made) : unread ? words.reasonsUnread : words.reasonsNone;

/** Half for the option, half for the reasons: the right key with wrong reasons and the wrong key with good ones are told apart. Reasons that could not be read count neither way, and all of them unread leave the choice without a score. */
function share(record: RoundRecord, answers: Answer[], isCorrect: boolean): number | null {
  const wanted = checklistOf(record).filter(({ id, optional }) => id.startsWith("point-") && !optional);
  const told = wanted.flatMap(({ id }) => answers.find((answer) => answer.id === id)?.holds ?? []);
  if (wanted.length > 0 && told.length * 2 < wanted.length) return null;
  const reasoning = wanted.length === 0 ? 1 : told.filter(Boolean).length / told.length;
  return Math.round((isCorrect ? 50 : 0) + 50 * reasoning);
}
