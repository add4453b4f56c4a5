import { nextDifficulty } from "../../domain/selection/difficulty.ts";
import { selectQuestion } from "../../domain/selection/select.ts";
import { loadQuestion, questionPool } from "../../drizzle/queries/questions.ts";
import { lastRound } from "./briefs.ts";
import type { EffectDeps, EffectOf } from "./deps.ts";
import { done, failed, type Outcome } from "./outcome.ts";

export async function chooseQuestion(
  { number }: EffectOf<"choose-question">,
  deps: EffectDeps,
): Promise<Outcome> {
  const state = deps.state();
  const pool = await questionPool(deps.db, { userId: deps.owner.userId, type: state.interviewType });
  const last = state.rounds.at(-1);
  const wish = {
    difficulty: last && state.config.adaptive ? nextDifficulty(lastRound(state, last)) : state.difficulty,
    company: state.config.target_company,
    follows: last !== undefined,
    adaptive: state.config.adaptive,
    topics: state.config.topics,
    taken: state.rounds.map((round) => round.question.id),
  };
  const choice = selectQuestion(pool, wish, `${state.interviewId}:${number}`);
  if (!choice) return done({ type: "question.exhausted" });
  const question = await loadQuestion(deps.db, choice.question.id);
  if (!question) return failed("The chosen question could not be loaded.");
  return done({ type: "round.opened", number, question: question.public, why: choice.why });
}
