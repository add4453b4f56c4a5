import type { Observed } from "./observed.ts";

type Given = Partial<Omit<Observed, "calibration">> & { calibration?: Partial<Observed["calibration"]> };

/** A question of medium level that nobody was asked yet, but for what a test says. */
export const observed = ({ calibration, ...given }: Given = {}): Observed => ({
  asked: 0,
  over: 0,
  skipped: 0,
  left: 0,
  scores: { n: 0, mean: null, median: null, sd: null },
  pairs: { n: 0, sxx: 0, syy: 0, sxy: 0 },
  hints: { n: 0, with_hint: 0, mean: null },
  timed: { n: 0, over: 0, median_share: null },
  languages: [],
  reports: { TESTS_WRONG: 0, UNCLEAR: 0, OTHER: 0 },
  ...given,
  calibration: {
    difficulty: "MEDIUM",
    format: "OPEN_ENDED",
    times_asked: 0,
    avg_score: null,
    diff_mu: null,
    diff_var: null,
    ...calibration,
  },
});
