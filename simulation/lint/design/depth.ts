import { type Finding, finding, type Rule } from "../finding.ts";
import { isClosing, type Story, storiesOf } from "../story.ts";

/** Who answers so often in the deep dive has gone into depth. */
const DEEP_ANSWERS = 3;

/** Rule 11: the trade-off after the answer of a choice, what would last after an incident, a change in the middle of a design. */
export const designDepth: Rule = (played) => storiesOf(played).flatMap(missing);

function missing(story: Story): Finding[] {
  const { round, turns, question } = story;
  const { task } = round;
  if (turns.some(isClosing)) return [];
  const asks = (question.full.design?.follow_ups ?? []).map(({ ask }) => ask);
  const put = turns.some(({ reply }) => asks.some((ask) => reply.text.includes(ask)));
  const at = { ...story, at: turns.at(-1)?.saidAt ?? round.startedAt };
  switch (task.kind) {
    case "mcq": {
      const told = turns.some(({ brief }) => brief.cause.kind === "reveal");
      return told && !put ? [finding(11, "no trade-off is asked for after the answer", at)] : [];
    }
    case "scenario": {
      const last =
        task.stages.length >= round.question.stages_total ? (task.stages.at(-1)?.at ?? null) : null;
      const later = last === null ? [] : story.said.filter((message) => message.at > last);
      const asked = turns.filter(
        (turn) => last !== null && turn.saidAt > last && turn.reply.text.includes("?"),
      );
      return later.length >= 2 && asked.length < 2
        ? [finding(11, "nothing is asked once everything lies open", at)]
        : [];
    }
    case "design": {
      const deep = turns.find(({ brief }) => brief.phase === "deep-dive");
      const later = deep ? story.said.filter((message) => message.at >= deep.at) : [];
      return later.length >= DEEP_ANSWERS && task.twist === null
        ? [finding(11, "nothing changed in the middle of the design", at)]
        : [];
    }
    default:
      return [];
  }
}
