import { statedCosts } from "../../ai/complexity.ts";
import { sentencesOf } from "../../ai/reply-rules/sentences.ts";
import { mentions } from "../../ai/terms.ts";
import { askedIn } from "../asks.ts";
import { type Finding, finding, type Rule } from "./finding.ts";
import { isClosing, type Story, storiesOf } from "./story.ts";

/** Turns before the code in which there was room to ask. */
const ROOM_TO_ASK = 2;

/** Rule 3. */
export const approachFirst: Rule = (played) =>
  storiesOf(played).flatMap((story) => [...notAsked(story), ...blocking(story)]);

function notAsked(story: Story): Finding[] {
  const { question, codeAt } = story;
  const rubric = question.full.rubric;
  const before = story.turns.filter(
    (turn) => turn.saidAt < codeAt && turn.brief.cause.kind === "message" && !isClosing(turn),
  );
  const asks = before.flatMap(({ reply }) =>
    sentencesOf(reply.text).map((one) => askedIn(one.text, rubric)?.kind),
  );
  const said = story.said.filter((message) => message.at < codeAt).map((message) => message.text);
  const terms = rubric?.key_insight_terms.flat() ?? [];
  const told = said.findIndex((text) => mentions(text, terms));
  const at = { ...story, at: before.at(-1)?.saidAt ?? story.round.startedAt };
  const lacksApproach = told < 0 && !asks.includes("approach") && !asks.includes("example");
  const lacksCost = said.every((text) => statedCosts(text).length === 0) && !asks.includes("cost");
  const toldAt = story.said[told]?.at ?? Number.POSITIVE_INFINITY;
  const roomForCost = said.length - told >= ROOM_TO_ASK && before.some((turn) => turn.saidAt > toldAt);
  return [
    ...(before.length >= ROOM_TO_ASK && lacksApproach
      ? [finding(3, "no approach is asked for before the code", at)]
      : []),
    ...(roomForCost && lacksCost ? [finding(3, "no complexity is asked for before the code", at)] : []),
  ];
}

/** Someone who is ready is not held up. */
function blocking(story: Story): Finding[] {
  return story.turns
    .filter(({ reply }) => HOLDS_UP.test(reply.text))
    .map((turn) =>
      finding(3, "holds up someone who is ready to write", { ...story, at: turn.saidAt }, turn.reply.text),
    );
}

const HOLDS_UP =
  /\b(?:not yet|don't (?:start|write|code)|do not (?:start|write|code)|before (?:you (?:may|can|start|write|code))|you (?:may|can) only (?:start|write|code)|wait with the code)\b/i;
