import { factsLookedUp } from "../../ai/facts-for.ts";
import { type EffectDeps, type EffectOf, questionOf } from "./deps.ts";
import { done, failed, type Outcome } from "./outcome.ts";

/** What a message brings to light is told before it is answered. */
export async function lookUpFacts(effect: EffectOf<"look-up-facts">, deps: EffectDeps): Promise<Outcome> {
  const question = await questionOf(effect.roundId, deps);
  if (!question) return failed("The facts of this question could not be loaded.");
  return done(factsLookedUp(deps.state(), question, effect));
}
