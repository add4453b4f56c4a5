import type { CheckId } from "../../domain/scoring/rubric.ts";
import { hiddenShare } from "../../domain/scoring/score.ts";
import type { RoundRecord } from "../brief.ts";
import { type Answer, ofRun, spokenMessages, unanswered, wholeRound } from "./answer.ts";
import { checklistOf } from "./checklist.ts";
import { couldNotRun } from "./facts.ts";
import { reportWords } from "./report-words.ts";

/** The judged answers, where facts settle them: solved code shows its ideas, silence explains nothing unless it was a moment of it, and code that could not run leaves both open. */
export function settledByFacts(record: RoundRecord, answers: Answer[]): Answer[] {
  const { facts } = record;
  const solved = hiddenShare(facts) === 1;
  const silent = isSilent(record);
  const unknown = couldNotRun(record);
  const left = !solved && leftAtOnce(record);
  const checks = checklistOf(record);
  const dimensionOf = ({ id }: Answer) => checks.find((check) => check.id === id)?.dimension;
  const thought = answers.some((answer) => answer.holds && dimensionOf(answer) === "problem_solving");
  const open = left ? ["communication", ...(thought ? [] : ["problem_solving"])] : [];
  return answers.map((answer) => {
    const isIdea = IDEAS.some((id) => id === answer.id);
    if (solved && isIdea && !answer.holds && facts.best_run_id) {
      return {
        id: answer.id,
        holds: true,
        evidence: [ofRun(facts.best_run_id, reportWords(record.locale).notes.solved)],
      };
    }
    if (unknown && !answer.holds && (silent || isIdea)) return unanswered(answer.id);
    if (open.some((one) => one === dimensionOf(answer))) return unanswered(answer.id);
    if (!silent || dimensionOf(answer) !== "communication") return answer;
    return {
      id: answer.id,
      holds: false,
      evidence: [wholeRound(record, reportWords(record.locale).notes.silent)],
    };
  });
}

/** Whether the candidate wrote no word in the whole round but orders to whoever grades. */
const isSilent = (record: RoundRecord): boolean =>
  !spokenMessages(record).some((message) => /[\p{L}\p{N}]/u.test(message.text));

/**
 * Coding that was left without a message before the interviewer would have asked after the candidate: nobody was silent there,
 * and there was no talk to assess. Who solved it in that time kept the reasons back.
 */
function leftAtOnce({ task, facts, messages }: RoundRecord): boolean {
  const spoke = messages.some(({ role }) => role === "USER");
  return task.kind === "coding" && !spoke && facts.duration_sec < FIRST_NUDGE_SEC;
}
/** The wait after which a silent candidate is first asked after. */
const FIRST_NUDGE_SEC = 90;

const IDEAS: CheckId[] = ["key_insight", "all_insights"];
