import { PHASES_OF } from "../../../domain/room/task.ts";
import type { Played } from "../../headless-room.ts";
import { type Finding, finding, type Rule } from "../finding.ts";
import { type Story, storiesOf } from "../story.ts";

/** Who answers so often in a design gets past its first stages. */
const ANSWERS = 8;

/** Rule 3. */
export const designCourse: Rule = (played) =>
  storiesOf(played).flatMap((story) => [
    ...unreasoned(played, story),
    ...outOfOrder(story),
    ...standsStill(story),
  ]);

/** The right option opens after the choice, and after its reasons. */
function unreasoned(played: Played, story: Story): Finding[] {
  const { task } = story.round;
  if (task.kind !== "mcq" || !task.key) return [];
  const shown = played.events.find(
    ({ event }) => event.type === "mcq.revealed" && story.messages.some(({ id }) => id === event.id),
  )?.event.at;
  const at = { ...story, at: shown ?? story.round.startedAt };
  // What opens with the report, after the end, is shown to nobody in the interview.
  if (shown === undefined) return [];
  return [
    ...(task.answer && task.answer.at <= shown
      ? []
      : [finding(3, "the answer opened before the choice", at)]),
    ...(task.answer?.reasoning ? [] : [finding(3, "the answer opened without reasons", at)]),
  ];
}

function outOfOrder(story: Story): Finding[] {
  const order = PHASES_OF[story.round.task.kind];
  return story.turns.flatMap((turn, index) => {
    const before = story.turns[index - 1];
    const isBack = before && order.indexOf(turn.brief.phase) < order.indexOf(before.brief.phase);
    return isBack
      ? [finding(3, `goes back to ${turn.brief.phase}`, { ...story, at: turn.saidAt }, turn.reply.text)]
      : [];
  });
}

/** A design in which much was answered has come to its depth. */
function standsStill(story: Story): Finding[] {
  const { round, turns, said } = story;
  if (round.task.kind !== "design" || said.length < ANSWERS) return [];
  const order = PHASES_OF.design;
  const reached = Math.max(...turns.map(({ brief }) => order.indexOf(brief.phase)));
  if (reached >= order.indexOf("high-level")) return [];
  return [
    finding(3, `${said.length} messages, and no whole picture was asked for`, {
      ...story,
      at: round.startedAt,
    }),
  ];
}
