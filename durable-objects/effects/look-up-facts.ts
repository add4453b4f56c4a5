import { factsLookedUp } from "../../ai/facts-for.ts";
import { loadLanguage } from "../../ai/languages.ts";
import { told } from "../../domain/room/told.ts";
import { awaitedQuestion } from "./awaited-question.ts";
import type { EffectDeps, EffectOf } from "./deps.ts";
import { done, type Outcome } from "./outcome.ts";

/** What a message brings to light is told before it is answered. */
export async function lookUpFacts(
  effect: EffectOf<"look-up-facts">,
  deps: EffectDeps,
  waitedMs: number,
): Promise<Outcome> {
  const question = await awaitedQuestion(effect.roundId, deps, { waitedMs });
  if (!question)
    return done({
      type: "facts.failed",
      messageId: effect.messageId,
      message: told(deps.state()).factsUnread,
    });
  await loadLanguage(deps.state().config.locale);
  // Two messages may be looked up at once: what one of them opens is open to the other.
  return done(() => factsLookedUp(deps.state(), question, effect));
}
