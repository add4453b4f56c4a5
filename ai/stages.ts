import type { Stage } from "../domain/design-question.ts";
import { mentions } from "./terms.ts";

/** The stage of a scenario that these words bring about: the first one that is still closed and may open now. Null: none. */
export function stageFor(stages: readonly Stage[], opened: readonly number[], text: string): number | null {
  const at = stages.findIndex(
    ({ trigger }, index) =>
      !opened.includes(index) && trigger.after <= opened.length && mentions(text, trigger.asks),
  );
  return at < 0 ? null : at;
}
