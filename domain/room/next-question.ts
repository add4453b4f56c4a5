import type { Worths } from "../selection/answer-worth.ts";
import { type Chosen, chooseNext } from "../selection/choose-next.ts";
import { formatPlan } from "../selection/format-plan.ts";
import { difficultyOf } from "../selection/question-difficulty.ts";
import { record } from "../selection/record.ts";
import type { Candidate, Request } from "../selection/request.ts";
import type { Skills } from "../selection/skills.ts";
import type { RoomState, Round } from "./state.ts";

/** What the choice rests on: the bank, and what is believed of the person as of when the round before began. */
export type SelectionMaterial = {
  bank: readonly Candidate[];
  skills: Skills;
  worths: Worths;
  /** Topics that the person says do not matter to them. */
  not_relevant: readonly string[];
  /** Topics that their profile or résumé lists. */
  claimed: readonly string[];
};

/** How a round of this interview went, as far as is known. `share`: of what a graded score would be worth. */
export type KnownScore = { score: number; share: number };

/** The question of place `number`, by what is known of the rounds before; null: none is left. */
export function nextQuestion(
  state: RoomState,
  number: number,
  material: SelectionMaterial,
  scoreOf: (round: Round) => KnownScore | null,
  now: number,
): Chosen | null {
  const known = state.rounds.map((round) => ({ round, known: scoreOf(round) }));
  const skills = known.reduce(
    (before, { round, known }) => (known ? withRound(before, state, round, known, material) : before),
    material.skills,
  );
  const request: Request = {
    mode: state.config.mode ?? "assessment",
    topics: state.config.topics,
    not_relevant: material.not_relevant,
    num_questions: state.config.num_questions,
    difficulty: state.config.adaptive ? null : state.difficulty,
    format: formatPlan(state.interviewType, state.config)[number - 1] ?? "OPEN_ENDED",
    company: state.config.target_company,
    claimed: material.claimed,
    asked: known.map(({ round, known }) => ({
      question_id: round.question.id,
      topics: round.question.topics,
      score: known?.score ?? null,
    })),
    interview: state.interviewId,
    locale: state.config.locale,
    now,
  };
  return chooseNext(skills, material.bank, request, material.worths, `${state.interviewId}:${number}`);
}

/** The skills with a round that is over in them: after all that they know, as a word on a topic said in the room itself. */
function withRound(
  skills: Skills,
  state: RoomState,
  round: Round,
  { score, share }: KnownScore,
  { bank, worths }: SelectionMaterial,
): Skills {
  const question = bank.find(({ id }) => id === round.question.id);
  if (!question || round.endedAt === null) return skills;
  const answered = record(skills, {
    question_id: question.id,
    topics: question.topics,
    format: question.format,
    score,
    hints_used: 0,
    duration_sec: round.durationSec,
    time_limit_sec: null,
    answered_at: Math.max(round.endedAt, (skills.until?.at ?? 0) + 1),
    interview: state.interviewId,
    difficulty: difficultyOf(question),
    worth: worths[question.format] * share,
  });
  return answered ?? skills;
}
