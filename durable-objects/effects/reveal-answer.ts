import { answerRevealed } from "../../ai/facts-for.ts";
import { type EffectDeps, type EffectOf, questionOf } from "./deps.ts";
import { done, failed, type Outcome } from "./outcome.ts";

/** The room asks for the right option only once the candidate has committed to one and said why. */
export async function revealAnswer(
  { requestId, roundId }: EffectOf<"reveal-answer">,
  deps: EffectDeps,
): Promise<Outcome> {
  const question = await questionOf(roundId, deps);
  return question ? done(answerRevealed(question, requestId)) : failed("The answer could not be loaded.");
}
