import { type EffectDeps, type EffectOf, questionOf } from "./deps.ts";
import { done, failed, type Outcome } from "./outcome.ts";

/** The right option of an MCQ with why each is right or wrong. The room asks for it only once the candidate has committed. */
export async function revealAnswer(
  { requestId, roundId }: EffectOf<"reveal-answer">,
  deps: EffectDeps,
): Promise<Outcome> {
  const question = await questionOf(roundId, deps);
  const correct = question?.options.find((option) => option.is_correct);
  if (!question || !correct) return failed("The answer could not be loaded.");
  const explanations = question.options.map(({ key, explanation }) => ({ key, text: explanation }));
  return done({ type: "mcq.revealed", requestId, correct: correct.key, explanations });
}
