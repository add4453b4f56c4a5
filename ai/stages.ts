import type { Stage } from "../domain/design-question.ts";
import { withoutRefused } from "./refused.ts";
import { mentions } from "./terms.ts";

/** The stage of a scenario that these words bring about: the first one that is still closed and may open now. Null: none. */
export function stageFor(stages: readonly Stage[], opened: readonly number[], text: string): number | null {
  const wanted = withoutRefused(text);
  return firstClosed(stages, opened, ({ trigger }) => mentions(wanted, trigger.asks));
}

/** The stage that opens by itself, when the candidate's words open none. Null: all are open. */
export const nextStage = (stages: readonly Stage[], opened: readonly number[]): number | null =>
  firstClosed(stages, opened, () => true);

function firstClosed(
  stages: readonly Stage[],
  opened: readonly number[],
  fits: (stage: Stage) => boolean,
): number | null {
  const at = stages.findIndex(
    (stage, index) => !opened.includes(index) && stage.trigger.after <= opened.length && fits(stage),
  );
  return at < 0 ? null : at;
}
