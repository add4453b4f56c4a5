/** Tests that go on at the same time, each in a run of Vitest of its own: projects of vitest.config.ts by name. */
export const LANES: readonly (readonly string[])[] = [
  ["unit", "workers", "watching", "e2e"],
  // Most of their time is waiting, for a limit, a restart, an outage: one file at a time beside the others.
  ["faults", "sandbox", "alone", "starts"],
];
