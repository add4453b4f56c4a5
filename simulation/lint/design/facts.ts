import { sentencesOf } from "../../../ai/reply-rules/sentences.ts";
import { remarkOf } from "../../../domain/room/remark.ts";
import { factQuestionsIn, numbersIn, overlap, volunteered } from "../clarifying.ts";
import { type Finding, finding, type Rule } from "../finding.ts";
import { type Story, storiesOf, type ToldTurn } from "../story.ts";

/** A message that asks and says nothing else of length. */
const ASKS_ONLY = 25;

/** Rule 2: what is asked is answered from the authored facts, and nothing stands in a reply that lies nowhere open. */
export const designFacts: Rule = (played) =>
  storiesOf(played).flatMap((story) =>
    story.turns.flatMap((turn) => [
      ...(turn.brief.cause.kind === "opening" ? volunteered(story, turn) : unanswered(story, turn)),
      ...invented(story, turn),
    ]),
  );

function unanswered(story: Story, turn: ToldTurn): Finding[] {
  const { cause } = turn.brief;
  const message = cause.kind === "message" && story.said.find((one) => one.id === cause.messageId);
  if (!message || message.text.split(/\s+/).length > ASKS_ONLY) return [];
  // "Tell me the answer and the key points" asks for no fact, though its words stand beside one.
  const questions = sentencesOf(message.text).filter(({ text }) => remarkOf(text) !== "request");
  const facts = factQuestionsIn(story, questions.map(({ text }) => text).join(" "));
  if (facts.length === 0 || facts.some(({ answer }) => overlap(answer, turn.reply.text) >= 0.5)) return [];
  const what = "a question with an authored answer is not answered with it";
  return [finding(2, what, { ...story, at: turn.saidAt }, turn.reply.text)];
}

/** Figures that stand neither in what lies open nor in an authored question. */
function invented(story: Story, { brief, reply, saidAt }: ToldTurn): Finding[] {
  const { design } = brief.authored;
  const open = [
    JSON.stringify(brief.question),
    JSON.stringify(brief.clarifications),
    JSON.stringify(brief.task),
    ...[...(design?.follow_ups ?? []), ...(design?.twists ?? [])].map(({ ask }) => ask),
    ...brief.transcript.filter((message) => message.role === "USER").map((message) => message.text),
    brief.code.text,
  ];
  const known = new Set(numbersIn(open.join(" ")));
  const { minutesLeft, roundMinutesLeft } = brief.interview;
  const isTime = (number: string) =>
    [minutesLeft, roundMinutesLeft].some((left) => left !== null && Math.abs(Number(number) - left) <= 1);
  return numbersIn(reply.text)
    .filter((number) => !known.has(number) && !isTime(number))
    .map((number) =>
      finding(2, `a number that stands nowhere: ${number}`, { ...story, at: saidAt }, reply.text),
    );
}
