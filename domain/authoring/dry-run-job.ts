import type { Sentence } from "./said.ts";

/** Who plays a question in a dry run, from best to worst; the later ones show what it does to those who do not help themselves. */
export const DRY_RUN_CANDIDATES = {
  DSA: ["strong", "average", "stuck", "gibberish", "wrong", "silent"],
  SYSTEM_DESIGN: ["strong", "average", "stuck", "gibberish", "silent"],
} as const;
export type DryRunCandidate = (typeof DRY_RUN_CANDIDATES)["DSA"][number];

/** One simulated interview on the question. */
export type DryRunLine = {
  candidate: DryRunCandidate;
  /** `unplayed`: their code could not be run, and never will be here. */
  state: "waiting" | "done" | "unplayed";
  /** 0–100; null: nothing could be assessed. */
  overall: number | null;
  /** Of the hidden tests; null for system design. */
  hidden: { passed: number; total: number } | null;
  hints_used: number;
  /** Of the interview, in its own time. */
  minutes: number;
  /** Rules of a good interviewer that were broken, each with where; as text where an earlier version played. */
  broken: (Sentence | string)[];
};

/** Result of a DRY_RUN, as far as it is. */
export type DryRunResult = {
  lines: DryRunLine[];
  /** Where a better candidate does not stand above a worse one; known when all have played. */
  misranked: Misranked[];
};

export type Misranked = {
  better: DryRunCandidate;
  worse: DryRunCandidate;
  scores: [better: number, worse: number];
};

/** From best to worst; the others are not to be ranked. */
const RANKED = ["strong", "average", "stuck", "gibberish"] as const satisfies DryRunCandidate[];

/** Where the question does not tell a better candidate from the next worse one. Who was not assessed is left out. */
export function misrankedIn(lines: readonly DryRunLine[]): Misranked[] {
  const assessed = RANKED.flatMap((name) => {
    const overall = lines.find(({ candidate }) => candidate === name)?.overall ?? null;
    return overall === null ? [] : [{ name, overall }];
  });
  return assessed.slice(1).flatMap((worse, at) => {
    const better = assessed[at];
    if (!better || better.overall > worse.overall) return [];
    return [{ better: better.name, worse: worse.name, scores: [better.overall, worse.overall] }];
  });
}
