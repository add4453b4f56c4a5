import type { CheckId } from "../../domain/scoring/rubric.ts";
import { hiddenShare } from "../../domain/scoring/score.ts";
import { allPassed } from "../../domain/submission.ts";
import type { RoundRecord } from "../brief.ts";
import { type Answer, ofRun, unanswered, wholeRound } from "./answer.ts";
import { designFactAnswers } from "./design-facts.ts";
import { reportWords } from "./report-words.ts";

/** The checks that are counted rather than judged; no model has a say in them. */
export function factAnswers(record: RoundRecord): Answer[] {
  if (record.task.kind !== "coding") return designFactAnswers(record);
  const { facts, runs } = record;
  // Who never submitted passed none, as long as it could have been run.
  const words = reportWords(record.locale).notes;
  const keptBack = !facts.submitted && !couldNotRun(record);
  const passed = keptBack ? 0 : hiddenShare(facts);
  const isUnrun = runs.length === 0;
  const best = facts.best_run_id;
  const counts = keptBack ? words.notSubmitted : words.hiddenPassed(facts.hidden_passed, facts.hidden_total);
  const ran = runs.find((run) => run.result?.compile.ok);
  const submissions = runs.filter((run) => run.mode === "SUBMIT" && run.result);
  const first = submissions[0];
  const judgedTries = runs.filter((run) => run.mode === "RUN" && run.result);
  const firstTry = judgedTries[0];
  const ranFirst = firstTry !== undefined && (first === undefined || firstTry.at <= first.at);
  // A run that failed for reasons outside the code is no missing run.
  const tried = runs.some((run) => run.mode === "RUN" && !run.result);
  const own = judgedTries.find((run) => run.result?.tests.some((test) => test.expected === null));
  const green = submissions.findIndex((run) => run.result && allPassed(run.result));
  const answer = (
    id: CheckId,
    holds: boolean | null,
    runId: string | null | undefined,
    note: string,
  ): Answer =>
    holds === null
      ? unanswered(id)
      : { id, holds, evidence: [runId ? ofRun(runId, note) : wholeRound(record, note)] };

  return [
    answer("all_hidden_pass", passed === null ? null : passed === 1, best, counts),
    answer("most_hidden_pass", passed === null ? null : passed >= 0.5, best, counts),
    answer(
      "code_complete",
      isUnrun ? false : wasRun(record) ? Boolean(ran) : null,
      ran?.id ?? runs.at(-1)?.id,
      ran ? words.compiled : isUnrun ? words.notRun : words.notCompiled,
    ),
    answer(
      "few_submissions",
      green < 0 ? null : green < 2,
      submissions[green]?.id,
      words.passedEvery(green + 1),
    ),
    ranFirst
      ? answer("ran_before_submitting", true, firstTry?.id, words.firstRun)
      : answer(
          "ran_before_submitting",
          isUnrun || (first && !tried) ? false : null,
          first?.id,
          isUnrun ? words.notRun : words.submittedUnrun,
        ),
    answer(
      "own_cases",
      own ? true : isUnrun || (wasRun(record) && !tried) ? false : null,
      own?.id,
      own ? words.ownInput : words.noOwnInput,
    ),
    answer(
      "first_submission_passed",
      first?.result ? allPassed(first.result) : keptBack ? false : null,
      first?.id,
      first?.result
        ? words.firstSubmission(first.result.tests_passed, first.result.tests_total)
        : words.notSubmitted,
    ),
  ];
}

/** Whether any of the code's runs or submissions came to a result. */
const wasRun = (record: RoundRecord): boolean => record.runs.some((run) => run.result !== null);

/** Runs were started and none came to a result: nothing is known of the code, which is not the candidate's doing. */
export const couldNotRun = (record: RoundRecord): boolean =>
  !wasRun(record) && record.facts.runs + record.facts.submissions > 0;

/** "ok", "thanks", "hm": in a scenario every message stands as an action, and these do nothing. */
const isCompany = (text: string): boolean => COMPANY.test(text.trim());
const COMPANY =
  /^(?:(?:ok(?:ay)?|k|thanks?|thank you|thx|cheers|hm+|h+m+|u+h*m*|a+h+|oh|yes|yeah|yep|no|nope|sure|fine|right|good|great|cool|nice|alright|all right|got it|i see|understood|hi|hello|hey|please|well|so|wait|a moment|one moment|let me think|sorry|and|very much|a lot|bye)\b[\s,.!…?]*)+$/i;

/** Nothing said, nothing run, nothing written, nothing picked: there is nothing to assess. */
export function isBlank(record: RoundRecord): boolean {
  const spoke = record.messages.some(
    ({ role, text }) =>
      role === "USER" && /[\p{L}\p{N}]/u.test(text) && !(record.task.kind === "scenario" && isCompany(text)),
  );
  const picked = record.task.kind === "mcq" && record.task.answer !== null;
  return !spoke && !picked && record.runs.length === 0 && !record.finalCode.touched;
}
