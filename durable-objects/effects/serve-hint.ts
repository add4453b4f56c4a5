import { type EffectDeps, type EffectOf, questionOf } from "./deps.ts";
import { done, failed, type Outcome } from "./outcome.ts";

export async function serveHint(effect: EffectOf<"serve-hint">, deps: EffectDeps): Promise<Outcome> {
  const question = await questionOf(effect.roundId, deps);
  const text = question?.hints[effect.index];
  if (text === undefined) return failed("The hint could not be loaded.");
  return done({ type: "hint.served", requestId: effect.requestId, index: effect.index, text });
}
