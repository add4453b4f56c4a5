import { DEFAULT_LOCALE, type Locale } from "../../domain/locale.ts";
import type { FullQuestion } from "../../domain/question.ts";
import { roundFacts } from "../../domain/room/facts.ts";
import { type KnownScore, nextQuestion, type SelectionMaterial } from "../../domain/room/next-question.ts";
import type { RoomState, Round } from "../../domain/room/state.ts";
import type { Chosen } from "../../domain/selection/choose-next.ts";
import { interimChoice, interimCoding } from "../../domain/selection/interim-score.ts";
import { selectionMaterial } from "../../drizzle/queries/selection-material.ts";
import type { EffectDeps, EffectOf } from "./deps.ts";
import { done, failed, type Outcome } from "./outcome.ts";

export async function chooseQuestion(
  { number }: EffectOf<"choose-question">,
  deps: EffectDeps,
): Promise<Outcome> {
  const state = deps.state();
  if (state.config.trial) return openTrial(state.config.trial, number, deps);
  const material = await materialNow(state, deps);
  const scores = await knownScores(state, deps);
  const choose = (bank: SelectionMaterial["bank"]) =>
    nextQuestion(state, number, { ...material, bank }, scores, deps.now());
  const chosen = choose(material.bank);
  if (!chosen) return done({ type: "question.exhausted" });
  const open = (one: Chosen, { public: question }: FullQuestion) =>
    done({ type: "round.opened", number, question, why: one.why });
  const question = await deps.questions.question(chosen.question.id).catch(() => null);
  if (question) return open(chosen, question);
  // Postgres is away: one of those that were fetched while the round before was open.
  const kept = choose(material.bank.filter(({ id }) => deps.questions.has(id)));
  const instead = kept && (await deps.questions.question(kept.question.id));
  return instead ? open(kept, instead) : failed("The chosen question could not be loaded.");
}

/** A trial has the one question that is tried. */
async function openTrial(id: string, number: number, { questions, state }: EffectDeps): Promise<Outcome> {
  const tried = await questions.question(id);
  if (!tried) return failed("The draft that is tried could not be loaded.");
  return done({
    type: "round.opened",
    number,
    question: tried.public,
    why: TRIED[state().config.locale ?? DEFAULT_LOCALE],
  });
}
const TRIED: Record<Locale, string> = {
  en: "You try this question as a candidate gets it. Nothing of a trial counts.",
  es: "Pruebas esta pregunta tal como la recibe un candidato. Nada de un ensayo cuenta.",
};

/** Fetches, while a round is open, the question that follows each way it may end: the next one opens at once. */
export async function prepareQuestion(
  { number }: EffectOf<"prepare-question">,
  deps: EffectDeps,
): Promise<Outcome> {
  const state = deps.state();
  const material = await freshMaterial(state, deps);
  deps.questions.keepMaterial(material);
  const now = deps.now();
  const scores = await knownScores(state, deps);
  for (const ending of ENDINGS) {
    const [ended, endedScores] = endedLike(state, ending, scores, now);
    const chosen = nextQuestion(ended, number, material, endedScores, now);
    if (chosen) await deps.questions.question(chosen.question.id);
  }
  return done();
}

/** Nothing known, well, badly. */
const ENDINGS: (KnownScore | null)[] = [null, { score: 88, share: 0.6 }, { score: 25, share: 0.6 }];

type ScoreOf = (round: Round) => KnownScore | null;

/** As if the open round ended now with this score. */
function endedLike(
  state: RoomState,
  ending: KnownScore | null,
  scores: ScoreOf,
  now: number,
): [RoomState, ScoreOf] {
  const open = state.rounds.at(-1);
  const rounds = state.rounds.map((round) => (round === open ? { ...round, endedAt: now } : round));
  return [{ ...state, rounds }, (round) => (round.id === open?.id ? ending : scores(round))];
}

/** As it is, so that what was said of a topic a minute ago counts; where Postgres takes long, as it was when the round began. */
async function materialNow(state: RoomState, deps: EffectDeps): Promise<SelectionMaterial> {
  const kept = deps.questions.material();
  if (!kept) return freshMaterial(state, deps);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<SelectionMaterial>((resolve) => {
    timer = setTimeout(() => resolve(kept), FRESH_WITHIN_MS);
  });
  try {
    return await Promise.race([freshMaterial(state, deps).catch(() => kept), late]);
  } finally {
    clearTimeout(timer);
  }
}
const FRESH_WITHIN_MS = 1500;

const freshMaterial = (state: RoomState, { db, owner }: EffectDeps): Promise<SelectionMaterial> =>
  selectionMaterial(db, { userId: owner.userId, type: state.interviewType });

/** How the rounds that are over went: as graded, else as far as tests and keys tell. */
async function knownScores(state: RoomState, deps: EffectDeps): Promise<ScoreOf> {
  const known = new Map<string, KnownScore | null>();
  for (const round of state.rounds) known.set(round.id, await knownScore(state, round, deps));
  return (round) => known.get(round.id) ?? null;
}

async function knownScore(state: RoomState, round: Round, deps: EffectDeps): Promise<KnownScore | null> {
  if (round.status !== "COMPLETED") return null;
  const graded = deps.evaluations.get(round.id);
  if (graded) return graded.score && { score: graded.score.value, share: 1 };
  if (round.task.kind === "coding") return interimCoding(roundFacts(state, round));
  if (round.task.kind !== "mcq" || !round.task.answer) return null;
  const right = (await deps.questions.question(round.question.id))?.options.find((one) => one.is_correct);
  return right ? interimChoice(round.task.answer.key === right.key) : null;
}
