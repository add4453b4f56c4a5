import type { Claim, Dimension, Report, RoundEvaluation, Score } from "../../domain/feedback.ts";
import { GENERATED_MODEL } from "../../domain/progress/generated.ts";
import type { Phase } from "../../domain/room/event.ts";
import { PHASES_OF, type TaskKind } from "../../domain/room/task.ts";
import { placed } from "../../domain/scoring/score.ts";
import { Topic } from "../../domain/topics.ts";
import type { Dice } from "./dice.ts";
import type { Outcome } from "./learner.ts";
import { REMARKS } from "./remarks.ts";

const VERSIONS = { model: GENERATED_MODEL, prompt: "none", rubric: "none", schema: "1" };
const NOTE = "Made up by the generator for development.";

const DIMENSIONS: Record<TaskKind, Dimension[]> = {
  coding: ["communication", "problem_solving", "coding", "verification"],
  mcq: ["choice", "trade_offs", "communication"],
  scenario: ["high_level", "deep_dive", "trade_offs", "operations", "communication"],
  design: [
    "requirements",
    "estimation",
    "api_data",
    "high_level",
    "deep_dive",
    "trade_offs",
    "operations",
    "communication",
  ],
};
/** Shares of a round's time, beside a little for every stage. */
const LONG: Partial<Record<Phase, number>> = {
  approach: 3,
  code: 8,
  test: 2,
  requirements: 2,
  "high-level": 4,
  "deep-dive": 5,
  choose: 3,
  respond: 6,
  "follow-up": 2,
};

export type Played = {
  round_id: string;
  round_number: number;
  title: string;
  topics: string[];
  kind: TaskKind;
  outcome: Outcome;
  duration_sec: number;
  time_limit_min: number | null;
  hints_total: number;
  run: { id: string; submissions: number; runs: number; passed: number; total: number } | null;
  language: RoundEvaluation["facts"]["language"];
  sample: RoundEvaluation["sample_answer"];
};

/** A grade as an evaluator would give it; every remark in it says that it is made up. */
export function madeUpEvaluation(dice: Dice, played: Played): RoundEvaluation {
  const { round_id, outcome, kind, run } = played;
  const claim = (text: string): Claim => ({
    text,
    evidence: [{ kind: "round", record_id: round_id, quote: null, note: NOTE }],
  });
  const dimensions = DIMENSIONS[kind].map((dimension) => {
    const near = Math.max(0, Math.min(100, Math.round(outcome.score + 9 * dice.normal())));
    const { level, score } = placed(near);
    const [good, poor] = REMARKS[dimension];
    return {
      dimension,
      level,
      score,
      reason: near >= 70 ? good : poor,
      evidence: claim("").evidence,
      caps: [],
      deferred: false,
    };
  });
  const remarks = (isGood: boolean) =>
    dimensions
      .filter(({ level }) => level >= 3 === isGood)
      .map(({ reason }) => claim(reason))
      .slice(0, 3);
  const scoreIn = (dimension: Dimension): Score =>
    dimensions.find((one) => one.dimension === dimension)?.score ?? overall(outcome);
  return {
    round_id,
    round_number: played.round_number,
    question_title: played.title,
    score: overall(outcome),
    technical: scoreIn(kind === "coding" ? "coding" : "high_level"),
    communication: scoreIn("communication"),
    problem_solving: scoreIn(kind === "coding" ? "problem_solving" : "trade_offs"),
    dimensions,
    facts: {
      submitted: run !== null,
      hidden_passed: run?.passed ?? 0,
      hidden_total: run?.total ?? 0,
      best_run_id: run?.id ?? null,
      runs: run?.runs ?? 0,
      submissions: run?.submissions ?? 0,
      hints_used: Math.min(outcome.hints, played.hints_total),
      hints_total: played.hints_total,
      nudges: dice.int(0, 2),
      approach_shown: false,
      duration_sec: played.duration_sec,
      phase_sec: phases(dice, kind, played.duration_sec),
      time_limit_min: played.time_limit_min,
      candidate_messages: dice.int(3, 18),
      language: played.language,
    },
    strengths: remarks(true),
    improvements: remarks(false),
    feedback: NOTE,
    study_topics:
      outcome.score < 70
        ? played.topics.filter((topic): topic is Topic => Topic.options.includes(topic as Topic)).slice(0, 1)
        : [],
    sample_answer: played.sample,
    hidden_caught: [],
    samples: 1,
    tokens_used: null,
    quotes: { checked: 0, found: 0 },
    versions: VERSIONS,
    responses: [],
  };
}

export function madeUpReport(rounds: RoundEvaluation[]): Report {
  const mean = (of: (round: RoundEvaluation) => Score): Score => {
    const scores = rounds.flatMap((round) => of(round) ?? []);
    if (scores.length === 0) return null;
    const average = (part: "value" | "low" | "high") =>
      Math.round(scores.reduce((sum, score) => sum + score[part], 0) / scores.length);
    return { value: average("value"), low: average("low"), high: average("high") };
  };
  return {
    overall: mean(({ score }) => score),
    technical: mean(({ technical }) => technical),
    communication: mean(({ communication }) => communication),
    problem_solving: mean(({ problem_solving }) => problem_solving),
    strengths: rounds.flatMap(({ strengths }) => strengths).slice(0, 4),
    improvements: rounds.flatMap(({ improvements }) => improvements).slice(0, 4),
    detailed_feedback: NOTE,
    study_topics: [...new Set(rounds.flatMap(({ study_topics }) => study_topics))],
    rounds,
    weights: { technical: 50, problem_solving: 30, communication: 20 },
    quotes: { checked: 0, found: 0 },
    versions: VERSIONS,
    regrades: [],
    corrections: [],
  };
}

const overall = ({ score, low, high }: Outcome) => ({ value: score, low, high });

function phases(dice: Dice, kind: TaskKind, seconds: number): Record<string, number> {
  const shares = PHASES_OF[kind].map(
    (phase) => [phase, (LONG[phase] ?? 0.5) * (0.6 + 0.8 * dice.share())] as const,
  );
  const all = shares.reduce((sum, [, share]) => sum + share, 0);
  return Object.fromEntries(shares.map(([phase, share]) => [phase, Math.round((seconds * share) / all)]));
}
