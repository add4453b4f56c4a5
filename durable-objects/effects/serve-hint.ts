import { told } from "../../domain/room/told.ts";
import { type EffectDeps, type EffectOf, questionOf } from "./deps.ts";
import { done, failed, type Outcome } from "./outcome.ts";

export async function serveHint(effect: EffectOf<"serve-hint">, deps: EffectDeps): Promise<Outcome> {
  const question = await questionOf(effect.roundId, deps);
  if (!question) return failed("The hint could not be loaded.");
  const { requestId, index } = effect;
  // Of a choice the approach would be its answer.
  const approach = question.public.format === "MCQ" ? null : question.expected_approach;
  const text = question.hints[index] ?? approach;
  if (text) return done({ type: "hint.served", requestId, index, text });
  return done({ type: "hint.served", requestId, index, text: told(deps.state()).noApproach, missing: true });
}
