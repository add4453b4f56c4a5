import type { Report } from "../../../domain/feedback.ts";
import type { InterviewSummary } from "../../../domain/interview.ts";
import { isDesign } from "../../../domain/scoring/score.ts";
import type { Formatter } from "../../format.ts";
import { accommodations, accommodationText } from "../../strings/accommodations.ts";
import { common } from "../../strings/common.ts";
import { report as words } from "../../strings/report.ts";
import { topicName } from "../../strings/topics.ts";
import { gradingFacts } from "./grading-facts.ts";
import { choiceLines, passedQuestion } from "./markdown-choice.ts";
import { claims, dimensions, question, questionTable } from "./markdown-parts.ts";
import { bullets, headed } from "./markdown-text.ts";
import { questionCards } from "./question-cards.ts";
import { isCoding, questionRows } from "./question-rows.ts";
import { recordsOf } from "./records.ts";
import { isLeftOpen, SCORES, type ScoreName, scoreNotes } from "./score-notes.ts";
import { standingText } from "./standing.tsx";
import type { TranscriptRound } from "./transcript-rounds.ts";

type Shown = {
  interview: InterviewSummary;
  report: Report;
  transcript: TranscriptRound[] | null;
  format: Formatter;
};

/** The report as Markdown, in the order of its page and with all that it says. */
export function reportMarkdown({ interview, report, transcript, format }: Shown): string {
  const writing = { format, records: recordsOf(report, transcript) };
  const adjusted = accommodationText(interview.config.accommodations);
  const parts = [
    `# ${words.title(common.kindLong[interview.type], format.longDate(interview.started_at ?? interview.created_at))}`,
    adjusted ? accommodations.recorded(adjusted) : "",
    `**${words.overall}: ${standingText(report.overall, false)}**`,
    SCORES.map((name) => score(report, name)).join("\n"),
    `## ${words.well}`,
    claims(report.strengths, words.wellNone, writing),
    `## ${words.improve}`,
    claims(report.improvements, words.improveNone, writing),
    `## ${words.inDetail}`,
    headed(report.detailed_feedback, 3),
    `## ${words.dims}`,
    ...(report.rounds.length === 0 ? [words.dimsNone] : []),
    ...report.rounds.flatMap((round) => dimensions(round, writing)),
    report.rounds.every(({ facts }) => isDesign(facts)) ? "" : words.hiddenDecide,
    `## ${words.rounds}`,
    questionTable(questionRows(interview, report, transcript), isCoding(interview)),
    ...questionCards(report, transcript).flatMap(({ graded, told }) => [
      ...(graded ? question(graded, report, writing) : passedQuestion(told)),
      ...choiceLines(told),
    ]),
    `## ${words.next}`,
    bullets(report.study_topics.map(topicName)) || words.nextNone,
    `## ${words.how}`,
    bullets(gradingFacts(report).map(([name, value]) => `${name}: ${value}`)),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

const score = (report: Report, name: ScoreName): string =>
  [
    `- ${words.scores[name]}: ${standingText(report[name], isLeftOpen(report, name))}`,
    ...scoreNotes(report, name).map((note) => `  - ${note}`),
  ].join("\n");
