import { contentWords } from "../../ai/reply-rules/similar.ts";
import { mentions } from "../../ai/terms.ts";
import type { Clarification } from "../../domain/question.ts";
import { type Finding, finding, type Rule } from "./finding.ts";
import { type Story, storiesOf, type ToldTurn } from "./story.ts";

/** Rule 2. */
export const clarifying: Rule = (played) =>
  storiesOf(played).flatMap((story) => [
    ...(story.round.question.samples.length > 0
      ? []
      : [finding(2, "the question shows no example", { ...story, at: story.round.startedAt })]),
    ...story.turns.flatMap((turn) =>
      turn.brief.cause.kind === "opening" ? volunteered(story, turn) : unanswered(story, turn),
    ),
    ...story.turns.flatMap((turn) => invented(story, turn)),
  ]);

/** Facts that are told before anyone asked. */
export function volunteered(story: Story, turn: ToldTurn): Finding[] {
  return story.question.full.clarifications
    .filter(({ answer }) => overlap(answer, turn.reply.text) >= 0.8)
    .map(({ answer }) => finding(2, "a fact is told unasked", { ...story, at: turn.saidAt }, answer));
}

/** A question that has an authored answer gets it. */
function unanswered(story: Story, turn: ToldTurn): Finding[] {
  const { cause } = turn.brief;
  const message = cause.kind === "message" && story.said.find((one) => one.id === cause.messageId);
  if (!message || message.at > Math.min(story.codeAt, story.greenAt)) return [];
  const facts = factQuestionsIn(story, message.text);
  if (facts.length === 0 || facts.some(({ answer }) => overlap(answer, turn.reply.text) >= 0.5)) return [];
  return [
    finding(
      2,
      "a question with an authored answer is not answered with it",
      { ...story, at: turn.saidAt },
      turn.reply.text,
    ),
  ];
}

/** The authored facts that a message asks for. */
export function factQuestionsIn(story: Story, text: string): Clarification[] {
  const questions = text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence.endsWith("?"));
  return story.question.full.clarifications.filter((fact) =>
    questions.some((question) => mentions(question, fact.asks)),
  );
}

/** Numbers that nobody wrote, printed or authored. */
function invented(story: Story, turn: ToldTurn): Finding[] {
  const { brief, reply } = turn;
  const known = new Set(
    numbersIn(
      [
        JSON.stringify(brief.question),
        JSON.stringify(brief.clarifications),
        JSON.stringify(brief.runs),
        JSON.stringify(brief.authored),
        ...brief.transcript.map((message) => message.text),
        brief.code.text,
        ...brief.hintsServed,
        String(brief.interview.minutesLeft),
      ].join(" "),
    ),
  );
  return numbersIn(reply.text)
    .filter(
      (number) => !known.has(number) && Math.abs(Number(number) - (brief.interview.minutesLeft ?? 0)) > 1,
    )
    .map((number) =>
      finding(2, `a number that stands nowhere: ${number}`, { ...story, at: turn.saidAt }, reply.text),
    );
}

export const numbersIn = (text: string): string[] =>
  text.replace(/(?<=\d),(?=\d{3})/g, "").match(/\d{2,}/g) ?? [];

/** The share of the words of one that stand in the other. */
export function overlap(one: string, other: string): number {
  const words = [...contentWords(one)];
  const there = contentWords(other);
  return words.length === 0 ? 1 : words.filter((word) => there.has(word)).length / words.length;
}
