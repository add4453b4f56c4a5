import type { Claim, DimensionResult, Evidence, Report, RoundEvaluation } from "../../../domain/feedback.ts";
import { isDesign } from "../../../domain/scoring/score.ts";
import { clockText, type Formatter } from "../../format.ts";
import { correction, dispute } from "../../strings/dispute.ts";
import { report as words } from "../../strings/report.ts";
import { graderName } from "./grader-name.ts";
import { bullets, fenced, headed, plain, table } from "./markdown-text.ts";
import { hiddenText, type QuestionRow } from "./question-rows.ts";
import { placeText } from "./quote.tsx";
import { once, type Records } from "./records.ts";
import { standingText } from "./standing.tsx";

/** What a part is written with: where evidence stands, and the reader's dates. */
export type Writing = { records: Records; format: Formatter };

export function claims(list: Claim[], none: string, writing: Writing): string {
  if (list.length === 0) return none;
  return list
    .map(({ text, evidence }) =>
      [`- ${text}`, ...once(evidence).map((one) => quoted(one, writing))].join("\n"),
    )
    .join("\n");
}

function quoted(evidence: Evidence, { records, format }: Writing): string {
  const { quote, note, kind } = evidence;
  const place = placeText(evidence, records.placeOf(evidence), format);
  if (quote === null) return `  - ${plain(note)} (${place})`;
  const from = note ? `${place} · ${plain(note)}` : place;
  if (kind === "code") return `  - ${from}\n\n${fenced(quote, "", "    ")}\n`;
  return `  - “${plain(quote)}” (${from})`;
}

/** A question's dimensions, each with its reason, limits and evidence. */
export function dimensions(round: RoundEvaluation, writing: Writing): string[] {
  const graded = round.samples > 1 ? [`${words.gradedTimes(round.samples)}.`] : [];
  return [
    `### ${words.question(round.round_number, round.question_title)}`,
    ...graded,
    round.dimensions.map((result) => dimension(result, writing)).join("\n"),
  ];
}

function dimension(result: DimensionResult, writing: Writing): string {
  const { score, deferred, level, reason, caps, evidence } = result;
  const standing =
    level === null ? standingText(null, deferred) : `${standingText(score, false)} (${words.level(level)})`;
  return [
    `- **${words.dimension[result.dimension]}: ${standing}.** ${reason}`,
    ...caps.map((cap) => `  - ${cap}`),
    ...once(evidence).map((one) => quoted(one, writing)),
  ].join("\n");
}

/** `judges`: hidden tests judge the questions of this interview. */
export function questionTable(rows: QuestionRow[], judges: boolean): string {
  const { columns } = words;
  const whereJudged = (text: string) => (judges ? [text] : []);
  return table([
    [columns.question, ...whereJudged(columns.hidden), columns.hints, columns.time, columns.result],
    ...rows.map(({ number, title, facts, graded, status }) => [
      `${number}. ${plain(title)}`,
      ...whereJudged(facts && !isDesign(facts) ? hiddenText(facts) : words.none),
      facts ? `${facts.hints_used}` : words.none,
      facts ? clockText(facts.duration_sec * 1000) : words.none,
      graded ? standingText(graded.score, false) : status === "SKIPPED" ? words.skipped : words.notAssessed,
    ]),
  ]);
}

/** One question as its card shows it. */
export function question(round: RoundEvaluation, report: Report, writing: Writing): string[] {
  const { round_number, question_title, round_id, hidden_caught, sample_answer } = round;
  const second = report.regrades.find(({ evaluation }) => evaluation.round_id === round_id);
  const corrected = report.corrections.findLast(({ evaluation }) => evaluation.round_id === round_id);
  return [
    `## ${words.question(round_number, question_title)}`,
    facts(round),
    ...(hidden_caught.length > 0 ? [`### ${words.hiddenCaught}`, bullets(hidden_caught)] : []),
    ...(sample_answer
      ? [
          `### ${words.sample}`,
          headed(sample_answer.approach, 4),
          ...(sample_answer.code ? [fenced(sample_answer.code, sample_answer.language)] : []),
        ]
      : []),
    ...(corrected ? mended(round, corrected, writing) : []),
    ...(second ? bothGrades(round, second, writing) : []),
  ];
}

function facts({ facts: known, samples }: RoundEvaluation): string {
  const names = words.roundFacts;
  const spent = clockText(known.duration_sec * 1000);
  return bullets([
    ...(isDesign(known)
      ? []
      : [
          `${names.hidden}: ${hiddenText(known)}`,
          `${names.submissions}: ${known.submissions}`,
          `${names.runs}: ${known.runs}`,
        ]),
    `${names.hints}: ${words.of(known.hints_used, known.hints_total)}`,
    ...(known.nudges > 0 ? [`${names.nudges}: ${known.nudges}, ${names.nudgesHint}`] : []),
    ...(known.approach_shown ? [`${names.approach}: ${names.approachShown}`] : []),
    `${names.messages}: ${known.candidate_messages}`,
    `${names.time}: ${known.time_limit_min === null ? spent : names.timeOf(spent, known.time_limit_min)}`,
    `${names.graded}: ${words.samples(samples)}`,
  ]);
}

function bothGrades(
  first: RoundEvaluation,
  { evaluation, reason, at }: Report["regrades"][number],
  writing: Writing,
) {
  return [
    `### ${dispute.both}`,
    dispute.stands,
    grades(first, { evaluation, at, columns: dispute.columns }, writing),
    `#### ${dispute.detail}`,
    evaluation.dimensions.map((result) => dimension(result, writing)).join("\n"),
    `${dispute.yourReason}: ${plain(reason) || dispute.noReason}`,
  ];
}

function mended(
  first: RoundEvaluation,
  { evaluation, note, version, at }: Report["corrections"][number],
  writing: Writing,
) {
  return [
    `### ${correction.title}`,
    correction.lead(version),
    ...(note ? [plain(correction.note(note))] : []),
    grades(first, { evaluation, at, columns: correction.columns }, writing),
    `#### ${correction.detail}`,
    evaluation.dimensions.map((result) => dimension(result, writing)).join("\n"),
  ];
}

type Second = { evaluation: RoundEvaluation; at: number; columns: typeof dispute.columns };

/** Two grades of one question side by side. */
function grades(first: RoundEvaluation, { evaluation, at, columns }: Second, writing: Writing): string {
  const rows = first.dimensions.map((result) => {
    const other = evaluation.dimensions.find(({ dimension }) => dimension === result.dimension);
    return [
      words.dimension[result.dimension],
      standingText(result.score, result.deferred),
      standingText(other?.score ?? null, other?.deferred ?? false),
    ];
  });
  const grader = `${graderName(evaluation.versions.model)}, ${writing.format.date(at)}`;
  return table([
    [columns.what, columns.first, columns.second],
    [dispute.whole, standingText(first.score, false), standingText(evaluation.score, false)],
    ...rows,
    [dispute.grader, plain(graderName(first.versions.model)), plain(grader)],
  ]);
}
