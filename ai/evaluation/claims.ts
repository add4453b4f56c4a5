import type { Claim } from "../../domain/feedback.ts";
import { type CheckId, checkById } from "../../domain/scoring/rubric.ts";
import type { RoundRecord } from "../brief.ts";
import { type Answer, wholeRound } from "./answer.ts";
import { checklistOf } from "./checklist.ts";
import { reportWords, wordsOfCheck } from "./report-words.ts";

export type Claims = { strengths: Claim[]; improvements: Claim[] };

const MOST = 4;

/** Strengths and improvements, each one a check that was answered, with the evidence for it. */
export function claimsOf(record: RoundRecord, answers: Answer[]): Claims {
  if (record.task.kind !== "coding") return designClaims(record, answers);
  const inOrder = (ids: readonly CheckId[], wanted: boolean) =>
    ids.flatMap((id) => answers.filter((answer) => answer.id === id && answer.holds === wanted));
  // Ideas that the run shows were not said, and the passed tests stand there already.
  const onlyRun = ({ id, evidence }: Answer): boolean =>
    (id === "key_insight" || id === "all_insights") && evidence.every((one) => one.kind === "run");
  const implied = (answer: Answer): boolean =>
    IMPLIED.some(
      ([id, by, value]) =>
        answer.id === id &&
        answer.holds === value &&
        answers.some((one) => one.id === by && one.holds === value && !onlyRun(one)),
    );
  const claim = (answer: Answer): Claim => ({
    text: claimText(record, answer),
    evidence: answer.evidence.length
      ? answer.evidence
      : [wholeRound(record, reportWords(record.locale).notes.wholeRound)],
  });
  return {
    strengths: inOrder(STRENGTHS, true)
      .filter((answer) => !implied(answer) && !onlyRun(answer) && answer.evidence.length > 0)
      .slice(0, MOST)
      .map(claim),
    improvements: inOrder(IMPROVEMENTS, false)
      .filter((answer) => !implied(answer))
      .slice(0, MOST)
      .map(claim),
  };
}

/** The points of a system-design round as the rubric orders them: those of the question before the general ones. */
function designClaims(record: RoundRecord, answers: Answer[]): Claims {
  const checks = checklistOf(record);
  const ranked = [...checks].sort((a, b) => rankOf(a.id) - rankOf(b.id));
  const claims = (wanted: boolean): Claim[] =>
    ranked.flatMap((check) => {
      const answer = answers.find((one) => one.id === check.id && one.holds === wanted);
      if (!answer) return [];
      const evidence = answer.evidence.length
        ? answer.evidence
        : [wholeRound(record, reportWords(record.locale).notes.wholeRound)];
      const { shows, advice } = wordsOfCheck(record, check);
      return [{ text: wanted ? shows : advice, evidence }];
    });
  return { strengths: claims(true).slice(0, MOST), improvements: claims(false).slice(0, MOST) };
}

const rankOf = (id: string): number =>
  id === "right_option" ? 0 : id.startsWith("point-") ? 1 : id.startsWith("estimate-") ? 2 : 3;

/** A check left out because another one says more: [left out, said by, both answered]. */
const IMPLIED: [CheckId, CheckId, boolean][] = [
  ["most_hidden_pass", "all_hidden_pass", true],
  ["code_complete", "all_hidden_pass", true],
  ["few_submissions", "first_submission_passed", true],
  ["key_insight", "all_insights", true],
  ["all_hidden_pass", "most_hidden_pass", false],
  ["most_hidden_pass", "code_complete", false],
  ["all_hidden_pass", "code_complete", false],
  ["first_submission_passed", "all_hidden_pass", false],
  ["all_insights", "key_insight", false],
];

const STRENGTHS: CheckId[] = [
  "all_hidden_pass",
  "all_insights",
  "key_insight",
  "compared_alternatives",
  "time_complexity",
  "named_edge_case",
  "own_cases",
  "first_submission_passed",
  "gave_reasons",
  "asked_before_solving",
  "explained_approach",
  "readable_code",
  "answered_questions",
  "space_complexity",
  "most_hidden_pass",
];

const IMPROVEMENTS: CheckId[] = [
  "code_complete",
  "most_hidden_pass",
  "all_hidden_pass",
  "key_insight",
  "time_complexity",
  "named_edge_case",
  "explained_approach",
  "ran_before_submitting",
  "own_cases",
  "all_insights",
  "answered_questions",
  "asked_before_solving",
  "gave_reasons",
  "first_submission_passed",
  "few_submissions",
  "compared_alternatives",
  "space_complexity",
  "readable_code",
];

function claimText(record: RoundRecord, answer: Answer): string {
  const check = checkById(answer.id);
  if (!check) return "";
  const { shows, advice } = wordsOfCheck(record, check);
  const { allHidden } = reportWords(record.locale).claims;
  if (answer.holds) return answer.id === "all_hidden_pass" ? allHidden(record.facts.hidden_total) : shows;
  if (answer.id === "all_hidden_pass" || answer.id === "most_hidden_pass")
    return `${advice} ${hiddenFailures(record)}`;
  return advice;
}

/** The hidden tests that failed, as counts: their inputs stay hidden. */
function hiddenFailures(record: RoundRecord): string {
  const words = reportWords(record.locale).claims;
  if (!record.facts.submitted) return words.notSubmitted;
  const hidden = record.runs.find((run) => run.id === record.facts.best_run_id)?.result?.hidden;
  if (!hidden) return words.hiddenPassed(record.facts.hidden_passed, record.facts.hidden_total);
  const parts = [
    hidden.wrong_answer ? words.another(hidden.wrong_answer) : "",
    hidden.error ? words.error(hidden.error) : "",
    hidden.timeout ? words.timeout(hidden.timeout) : "",
    hidden.not_run ? words.notRun(hidden.not_run) : "",
  ].filter(Boolean);
  if (hidden.passed === 0 && parts.length === 1) return words.noneOfHidden(hidden.total);
  return words.ofHidden(hidden.total, parts);
}
