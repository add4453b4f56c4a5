import type { Difficulty } from "../question.ts";
import type { TopicEstimate } from "./estimate.ts";
import type { Exposure } from "./exposure.ts";
import { faded } from "./forgetting.ts";
import type { Outlook } from "./outlook.ts";
import type { Candidate, Mode, Request } from "./request.ts";
import type { Skills } from "./skills.ts";
import { targetScore } from "./target-score.ts";

/** What each consideration adds to the worth of a question. */
export type Shares = {
  /** How much it tells about the person, beside the most telling one. */
  info: number;
  /** How near its expected score is to the wanted one. */
  fit: number;
  weak: number;
  /** Its topic has faded. */
  due: number;
  company: number;
  /** Seldom asked counts for it, often asked against it. */
  exposure: number;
  /** Steps away from the level that was asked for. */
  level: number;
};
export type Valued = Outlook & { shares: Shares; utility: number };

type Weights = Record<Exclude<keyof Shares, "level">, number>;
export const WEIGHTS: Record<Mode, Weights> = {
  assessment: { info: 1, fit: 0.5, weak: 0.1, due: 0.1, company: 0.12, exposure: 0.35 },
  practice: { info: 0.4, fit: 0.6, weak: 0.8, due: 0.25, company: 0.12, exposure: 0.35 },
};
const PER_LEVEL = -0.3;
const FIT_SD = 0.18;

/** Weighs every question of the pool (weighted penalties as in Swanson & Stocking 1993, all on one scale). */
export function valued(
  pool: readonly Outlook[],
  request: Request,
  skills: Skills,
  estimates: ReadonlyMap<string, TopicEstimate>,
  exposure: Exposure,
): Valued[] {
  const weights = WEIGHTS[request.mode];
  const target = targetScore(request);
  const most = Math.max(1e-12, ...pool.map(({ gain }) => gain));
  const due = new Map(skills.topics.map((topic, at) => [topic, faded(skills, at, request.now)]));
  return pool.map((outlook) => {
    const { question, expected, gain } = outlook;
    const main = question.topics[0] ?? "";
    const shares: Shares = {
      info: (weights.info * gain) / most,
      fit: weights.fit * Math.exp(-((expected - target) ** 2) / (2 * FIT_SD ** 2)),
      weak: weights.weak * (estimates.get(main)?.p_weak ?? 0),
      due: weights.due * (due.get(main) ?? 0),
      company: isAskedBy(question, request.company) ? weights.company : 0,
      exposure: (-weights.exposure * Math.log(Math.max(exposure(question), 0.2))) / Math.log(5),
      level: request.difficulty === null ? 0 : PER_LEVEL * steps(question.difficulty, request.difficulty),
    };
    const { info, fit, weak, company, level } = shares;
    return {
      ...outlook,
      shares,
      utility: info + fit + weak + shares.due + company + shares.exposure + level,
    };
  });
}

export const isAskedBy = ({ companies }: Pick<Candidate, "companies">, company: string | null): boolean =>
  company !== null && companies.some((name) => name.toLowerCase() === company.toLowerCase());

const LEVELS: Record<Difficulty, number> = { EASY: 0, MEDIUM: 1, HARD: 2 };
const steps = (a: Difficulty, b: Difficulty) => Math.abs(LEVELS[a] - LEVELS[b]);
