import { answerRevealed } from "../../ai/facts-for.ts";
import { isOver } from "../../domain/room/state.ts";
import { told } from "../../domain/room/told.ts";
import { awaitedQuestion, TOLD_AFTER_MS } from "./awaited-question.ts";
import type { EffectDeps, EffectOf } from "./deps.ts";
import { done, type Outcome } from "./outcome.ts";

/** Nobody waits after the end; a report without the answer is worse than a late one. */
const AFTER_THE_END_MS = 60 * 60_000;

/** The room asks for the right option once the candidate has committed to one and said why, or when all is over. */
export async function revealAnswer(
  { requestId, roundId }: EffectOf<"reveal-answer">,
  deps: EffectDeps,
  waitedMs: number,
): Promise<Outcome> {
  const patienceMs = isOver(deps.state()) ? AFTER_THE_END_MS : TOLD_AFTER_MS;
  const question = await awaitedQuestion(roundId, deps, { waitedMs, patienceMs });
  const isKnown = question?.options.some((option) => option.is_correct);
  if (question && isKnown) return done(answerRevealed(question, requestId));
  const { noAnswer, answerUnread } = told(deps.state());
  return done({ type: "mcq.reveal_failed", requestId, message: question ? noAnswer : answerUnread });
}
