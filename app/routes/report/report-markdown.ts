import { type Claim, type Report, type Score, scoreWord } from "../../../domain/feedback.ts";
import type { InterviewSummary } from "../../../domain/interview.ts";
import { topicName } from "../../../domain/topics.ts";
import { accommodations, accommodationText } from "../../strings/accommodations.ts";
import { common } from "../../strings/common.ts";
import { report as words } from "../../strings/report.ts";

/** The report as Markdown, in the order of its page. */
export function reportMarkdown(interview: InterviewSummary, report: Report): string {
  const day = (interview.started_at ?? interview.created_at).slice(0, 10);
  const scores = (["technical", "communication", "problem_solving"] as const).map(
    (name) => `- ${words.scores[name]}: ${scoreText(report[name])}`,
  );
  const adjusted = accommodationText(interview.config.accommodations);
  const parts = [
    `# ${words.title(common.kindLong[interview.type], day)}`,
    adjusted ? accommodations.recorded(adjusted) : "",
    `**${words.overall}: ${scoreText(report.overall)}**`,
    scores.join("\n"),
    `## ${words.well}`,
    claims(report.strengths, words.wellNone),
    `## ${words.improve}`,
    claims(report.improvements, words.improveNone),
    `## ${words.inDetail}`,
    deeper(report.detailed_feedback),
    `## ${words.dims}`,
    ...report.rounds.flatMap(dimensions),
    ...report.rounds.flatMap(sample),
    `## ${words.next}`,
    report.study_topics.map((topic) => `- ${topicName(topic)}`).join("\n") || words.nextNone,
    `## ${words.how}`,
    grading(report),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

const scoreText = (score: Score) =>
  score ? `${scoreWord(score)}, ${words.range(score.low, score.high)}` : words.notAssessed;

function claims(list: Claim[], none: string): string {
  if (list.length === 0) return none;
  return list
    .map(({ text, evidence }) => {
      const lines = evidence.map((piece) =>
        piece.quote ? `  > ${oneLine(piece.quote)}` : `  > (${piece.note})`,
      );
      return [`- ${text}`, ...lines].join("\n");
    })
    .join("\n");
}

function dimensions({
  round_number,
  question_title,
  dimensions: results,
}: Report["rounds"][number]): string[] {
  const lines = results.map(
    (result) => `- ${words.dimension[result.dimension]}: ${scoreText(result.score)}. ${result.reason}`,
  );
  return [`### ${words.question(round_number, question_title)}`, lines.join("\n")];
}

function sample({ round_number, question_title, sample_answer }: Report["rounds"][number]): string[] {
  if (!sample_answer) return [];
  const { approach, language, code } = sample_answer;
  const title = `## ${words.sample(round_number, question_title)}`;
  return [title, deeper(approach), `\`\`\`${language}\n${code.trimEnd()}\n\`\`\``];
}

function grading({ weights, quotes, versions }: Report): string {
  return [
    `- ${words.facts.weights}: ${words.weights(weights.technical, weights.problem_solving, weights.communication)}`,
    `- ${words.facts.quotes}: ${words.quotes(quotes.found, quotes.checked)}`,
    `- ${words.facts.grader}: ${versions.model}`,
    `- ${words.facts.rubric}: ${versions.rubric}`,
  ].join("\n");
}

const oneLine = (text: string) => text.replace(/\s+/g, " ");
/** Headings inside a section move below it. */
const deeper = (markdown: string) =>
  markdown
    .trim()
    .replace(/^(#{1,4}) /gm, "##$1 ")
    .replace(/^#{7,} /gm, "###### ");
