import { Difficulty } from "../../domain/question.ts";
import type { RoomState } from "../../domain/room/state.ts";
import { nextDifficulty } from "../../domain/selection/difficulty.ts";
import { formatPlan } from "../../domain/selection/format-plan.ts";
import { type Choice, type PoolQuestion, selectQuestion } from "../../domain/selection/select.ts";
import { questionPool } from "../../drizzle/queries/questions.ts";
import { lastRound } from "./briefs.ts";
import type { EffectDeps, EffectOf } from "./deps.ts";
import { done, failed, type Outcome } from "./outcome.ts";

export async function chooseQuestion(
  { number }: EffectOf<"choose-question">,
  deps: EffectDeps,
): Promise<Outcome> {
  const state = deps.state();
  const pool = await deps.questions.pool(() => freshPool(state, deps));
  const last = state.rounds.at(-1);
  const adapts = last && state.config.adaptive;
  const before = adapts ? await deps.questions.question(last.question.id) : null;
  const choice = choose(
    pool,
    state,
    number,
    adapts ? nextDifficulty(lastRound(state, last, before)) : state.difficulty,
  );
  if (!choice) return done({ type: "question.exhausted" });
  const question = await deps.questions.question(choice.question.id);
  if (!question) return failed("The chosen question could not be loaded.");
  return done({ type: "round.opened", number, question: question.public, why: choice.why });
}

/** Fetches, while a round is open, every question that may follow it: whatever the round shows, the next one opens at once. */
export async function prepareQuestion(
  { number }: EffectOf<"prepare-question">,
  deps: EffectDeps,
): Promise<Outcome> {
  const state = deps.state();
  const pool = await freshPool(state, deps);
  deps.questions.keepPool(pool);
  for (const difficulty of state.config.adaptive ? Difficulty.options : [state.difficulty]) {
    const choice = choose(pool, state, number, difficulty);
    if (choice) await deps.questions.question(choice.question.id);
  }
  return done();
}

const freshPool = (state: RoomState, { db, owner }: EffectDeps): Promise<PoolQuestion[]> =>
  questionPool(db, { userId: owner.userId, type: state.interviewType });

function choose(
  pool: PoolQuestion[],
  state: RoomState,
  number: number,
  difficulty: Difficulty,
): Choice | null {
  const format = formatPlan(state.interviewType, state.config)[number - 1] ?? "OPEN_ENDED";
  const wish = {
    format,
    difficulty,
    company: state.config.target_company,
    follows: state.rounds.length > 0,
    adaptive: state.config.adaptive,
    topics: state.config.topics,
    taken: state.rounds.map((round) => round.question.id),
  };
  return selectQuestion(pool, wish, `${state.interviewId}:${number}`);
}
