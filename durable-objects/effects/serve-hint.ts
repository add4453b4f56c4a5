import { type EffectDeps, type EffectOf, questionOf } from "./deps.ts";
import { done, failed, type Outcome } from "./outcome.ts";

export async function serveHint(effect: EffectOf<"serve-hint">, deps: EffectDeps): Promise<Outcome> {
  const question = await questionOf(effect.roundId, deps);
  if (!question) return failed("The hint could not be loaded.");
  const text = question.hints[effect.index] ?? question.expected_approach ?? NO_APPROACH;
  return done({ type: "hint.served", requestId: effect.requestId, index: effect.index, text });
}

const NO_APPROACH =
  "No approach is written down for this question. Put as much of your own into code as you can.";
