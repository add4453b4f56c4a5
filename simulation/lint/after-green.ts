import { statedCosts } from "../../ai/complexity.ts";
import { sentencesOf } from "../../ai/reply-rules/sentences.ts";
import { askedIn } from "../asks.ts";
import { type Finding, finding, type Rule } from "./finding.ts";
import { isClosing, type Story, storiesOf } from "./story.ts";

/** Who answers so often after green has left room for all of it. */
const ANSWERS = 4;

/** Rule 11. */
export const afterGreen: Rule = (played) => storiesOf(played).flatMap(missing);

function missing(story: Story): Finding[] {
  const { greenAt, question } = story;
  const stayed = story.said.filter((message) => message.at > greenAt).length >= ANSWERS;
  const turns = story.turns.filter((turn) => turn.saidAt >= greenAt);
  const kinds = (texts: string[]) =>
    texts.flatMap((text) => sentencesOf(text)).map(({ text }) => askedIn(text, question.full.rubric)?.kind);
  const closed = kinds(turns.map((turn) => turn.reply.text)).includes("closing");
  if (turns.some(isClosing)) return [];
  if (!Number.isFinite(greenAt) || !(stayed || closed)) return [];
  const ever = kinds(story.asked.map((message) => message.text));
  const after = kinds(turns.map((turn) => turn.reply.text));
  const costKnown = story.said.some((message) => statedCosts(message.text).length > 0);
  const tried = story.runs.some((run) => run.customInput !== null);
  const at = { ...story, at: turns.at(-1)?.saidAt ?? greenAt };
  return [
    ...(tried || ever.includes("cases") || ever.includes("edge")
      ? []
      : [finding(11, "own cases are never asked for", at)]),
    ...(costKnown || ever.includes("cost") ? [] : [finding(11, "the complexity is never asked for", at)]),
    ...(after.includes("variation") ? [] : [finding(11, "no variation is asked for", at)]),
  ];
}
