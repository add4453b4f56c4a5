import type { InterviewConfig } from "../../domain/interview.ts";
import type { Difficulty, QuestionFormat, QuestionType } from "../../domain/question.ts";
import { taskKind } from "../../domain/room/task.ts";
import { USUAL_WORTH } from "../../domain/selection/answer-worth.ts";
import { formatPlan } from "../../domain/selection/format-plan.ts";
import { difficultyOf } from "../../domain/selection/question-difficulty.ts";
import type {
  BankQuestion,
  GeneratedInterview,
  GeneratedRound,
} from "../../drizzle/queries/generated-history.ts";
import { type Dice, dice } from "./dice.ts";
import { madeUpEvaluation, madeUpReport, type Played } from "./evaluation.ts";
import { Learner } from "./learner.ts";
import { schedule } from "./schedule.ts";

export type Wish = { interviews: number; seed: number; now: number; timeZone: string };

/** A believable history over the questions of the bank. The same wish and bank make the same history. */
export function madeUpHistory(bank: BankQuestion[], wish: Wish): GeneratedInterview[] {
  const chance = dice(wish.seed);
  const learner = new Learner(chance);
  const asked = new Map<string, number>();
  return schedule(chance, wish.interviews, wish.now).map((startedAt, index) =>
    interview({ chance, learner, asked, bank }, { startedAt, index, timeZone: wish.timeZone }),
  );
}

type World = { chance: Dice; learner: Learner; asked: Map<string, number>; bank: BankQuestion[] };
type Place = { startedAt: number; index: number; timeZone: string };

const COMPANIES = ["Google", "Amazon", "Microsoft", "Meta"];
const LEFT_SHARE = 0.04;

function interview(world: World, { startedAt, index, timeZone }: Place): GeneratedInterview {
  const { chance } = world;
  const type: QuestionType = chance.chance(0.65) ? "DSA" : "SYSTEM_DESIGN";
  const difficulty = difficultyAfter(chance, index);
  const num_questions = chance.pick([1, 1, 2, 2, 3]);
  const config: InterviewConfig & { generated: true } = {
    topics: [],
    num_questions,
    time_limit_min: 20 * num_questions,
    adaptive: chance.chance(0.5),
    target_company: chance.chance(0.3) ? chance.pick(COMPANIES) : null,
    language: chance.chance(0.8) ? "python" : "java",
    time_zone: timeZone,
    ...(type === "SYSTEM_DESIGN" && { format: null }),
    generated: true,
  };
  const isLeft = index > 0 && chance.chance(LEFT_SHARE);
  const questions = isLeft
    ? []
    : formatPlan(type, config).map((format) => choose(world, type, difficulty, format));
  const rounds: GeneratedRound[] = [];
  let at = startedAt;
  for (const question of questions) {
    if (!question || rounds.some(({ question_id }) => question_id === question.id)) continue;
    const made = round(world, { question, number: rounds.length + 1, startedAt: at, config });
    rounds.push(made);
    at = made.ended_at + 5000;
  }
  const over = rounds.length > 0;
  return {
    id: chance.id(),
    type,
    difficulty,
    config,
    status: over ? "COMPLETED" : "ABANDONED",
    created_at: startedAt - 60_000,
    started_at: startedAt,
    ended_at: over ? at : startedAt + 300_000,
    total_duration_sec: over ? Math.round((at - startedAt) / 1000) : 300,
    rounds,
    feedback: over
      ? { id: chance.id(), report: madeUpReport(rounds.map(({ evaluation }) => evaluation)) }
      : null,
  };
}

function difficultyAfter(chance: Dice, index: number): Difficulty {
  const bold = index / 40 + 0.6 * chance.normal();
  if (bold < 0.4) return "EASY";
  return bold < 1.8 ? "MEDIUM" : "HARD";
}

/** One that was asked least often, of this level where there is one. */
function choose(
  { chance, asked, bank }: World,
  type: QuestionType,
  difficulty: Difficulty,
  format: QuestionFormat,
) {
  const fitting = bank.filter((question) => question.type === type && question.format === format);
  const level = fitting.filter((question) => question.difficulty === difficulty);
  const pool = level.length > 0 ? level : fitting;
  const least = Math.min(...pool.map(({ id }) => asked.get(id) ?? 0));
  const rare = pool.filter(({ id }) => (asked.get(id) ?? 0) <= least + (chance.chance(0.15) ? 1 : 0));
  if (rare.length === 0) return null;
  const question = chance.pick(rare);
  asked.set(question.id, (asked.get(question.id) ?? 0) + 1);
  return question;
}

type Asked = { question: BankQuestion; number: number; startedAt: number; config: InterviewConfig };

function round({ chance, learner }: World, { question, number, startedAt, config }: Asked): GeneratedRound {
  const outcome = learner.answer(question);
  const kind = taskKind(question);
  const limit = (question.time_limit_min ?? 20) * 60;
  const duration_sec = Math.round(
    limit * Math.min(1.15, 0.45 + 0.4 * chance.share() + (100 - outcome.score) / 400),
  );
  const id = chance.id();
  const language = kind === "coding" ? config.language : "markdown";
  const run = kind === "coding" ? madeUpRun(chance, outcome.score) : null;
  const solution = kind === "coding" ? question.solutions?.[config.language] : null;
  const played: Played = {
    round_id: id,
    round_number: number,
    title: question.title,
    topics: question.topics,
    kind,
    outcome,
    duration_sec,
    time_limit_min: question.time_limit_min,
    hints_total: question.hints_total,
    run,
    language,
    sample: solution ? { language, code: solution, approach: question.expected_approach ?? "" } : null,
  };
  const evaluation = madeUpEvaluation(chance, played);
  const code = outcome.score >= 60 ? solution : question.starter_code?.[config.language];
  return {
    id,
    question_id: question.id,
    round_number: number,
    started_at: startedAt,
    ended_at: startedAt + duration_sec * 1000,
    duration_sec,
    hints_used: evaluation.facts.hints_used,
    evaluation,
    calibration: { difficulty: difficultyOf(question), worth: USUAL_WORTH[question.format] },
    submission:
      run && code ? { ...run, language: config.language, code, at: startedAt + duration_sec * 800 } : null,
  };
}

/** How many hidden tests pass follows from the score; a strong one passes them all. */
function madeUpRun(chance: Dice, score: number): NonNullable<Played["run"]> {
  const total = chance.int(12, 40);
  const passed = score >= 75 ? total : Math.floor((total * score) / 100);
  return { id: chance.id(), submissions: chance.int(1, 3), runs: chance.int(1, 6), passed, total };
}
