import { interviewerSystem } from "../../../ai/prompts/interviewer-system.ts";
import { interviewerTurnPrompt } from "../../../ai/prompts/interviewer-turn.ts";
import { type Finding, finding, type Rule } from "../finding.ts";
import { quotesOf, type Secret } from "../secrets.ts";
import { type Story, storiesOf, type ToldTurn } from "../story.ts";

/** Rule 7: neither the prompt of a turn nor its words hold an answer, a closed stage, a point or an unserved hint. */
export const designSecrets: Rule = (played) =>
  storiesOf(played).flatMap((story) => story.turns.flatMap((turn) => leaks(story, turn)));

function leaks(story: Story, turn: ToldTurn): Finding[] {
  const { brief, reply } = turn;
  const prompt = `${interviewerSystem(brief.task.kind)}\n${interviewerTurnPrompt(brief, "@@acts-lint")}`;
  const shown = shownTo(turn);
  const at = { ...story, at: turn.saidAt };
  const secret = secretsOf(story, turn);
  const inPrompt = secret.find(quotesOf(prompt, shown));
  const inReply = secret.find(quotesOf(reply.text, shown));
  return [
    ...(inPrompt ? [finding(7, `the prompt holds ${inPrompt.what}`, at, inPrompt.text)] : []),
    ...(inReply ? [finding(7, `the words hold ${inReply.what}`, at, reply.text)] : []),
  ];
}

function secretsOf({ question }: Story, { brief }: ToldTurn): Secret[] {
  const { hints, expected_approach, design, options, stages } = question.full;
  const { task } = brief;
  const words = (what: string, texts: readonly string[]): Secret[] =>
    texts.map((text) => ({ what, text, whole: false }));
  const open = task.kind === "scenario" ? task.stages.map(({ index }) => index) : [];
  const isShown = task.kind === "mcq" && task.key !== null;
  return [
    ...words("an unserved hint", hints.slice(brief.hintsServed.length)),
    ...(brief.approachShown === null && expected_approach
      ? words("the sample answer", [expected_approach])
      : []),
    ...words("a point of the rubric", [...(design?.key_points ?? []), ...(design?.bonus_points ?? [])]),
    ...words(
      "a good answer",
      (design?.follow_ups ?? []).map((one) => one.good_answer),
    ),
    ...words(
      "a good answer",
      (design?.twists ?? []).map((one) => one.good_answer),
    ),
    ...words(
      "how a figure is worked out",
      (design?.estimates ?? []).map(({ working }) => working),
    ),
    ...(isShown
      ? []
      : words(
          "an explanation of an option",
          options.map(({ explanation }) => explanation),
        )),
    ...words(
      "a closed stage",
      stages.filter((_, index) => !open.includes(index)).map(({ reveals }) => reveals),
    ),
  ];
}

/** What the candidate has in front of them, may ask for or wrote themself. */
function shownTo({ brief }: ToldTurn): string {
  const { question, task, authored } = brief;
  return [
    question.title,
    question.description,
    ...question.options.map(({ text }) => text),
    ...brief.clarifications.map((fact) => fact.answer),
    ...brief.hintsServed,
    brief.approachShown ?? "",
    JSON.stringify(task),
    ...(task.kind === "scenario" ? task.stages.map(({ text }) => text) : []),
    ...(task.kind === "mcq" ? (task.key?.explanations ?? []).map(({ text }) => text) : []),
    ...(authored.design?.follow_ups ?? []).map(({ ask }) => ask),
    ...brief.transcript.map((one) => one.text),
    brief.code.text,
  ].join("\n");
}
