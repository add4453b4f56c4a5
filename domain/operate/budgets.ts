/**
 * Milliseconds that 95 of 100 stay under while all is well, by series. Beyond it somebody looks: docs/operate.md says where.
 * What waits for a model or runs somebody's code has a budget for the wait, not for the work.
 */
export const BUDGETS: Readonly<Record<string, number>> = {
  page: 500,
  api: 300,
  command: 100,
  "effect.waited_ms": 1_000,
  "save.lag_ms": 5_000,
  "run.queued_ms": 2_000,
  "turn.first_ms": 3_000,
  "model.first_ms": 2_500,
};
