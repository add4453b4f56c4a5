/** What one box may use. Times are milliseconds, sizes bytes. */
export const BOX_LIMITS = {
  heapMb: 256,
  memoryBytes: 512 * 1024 * 1024,
  processes: 64,
  /** Beyond this many cores a box is slowed; within, boxes share evenly whatever their threads. */
  cores: 2,
  openFiles: 64,
  fileBytes: 16 * 1024 * 1024,
  tmpBytes: 16 * 1024 * 1024,
  stackBytes: 32 * 1024 * 1024,
  cpuSeconds: 20,
  /**
   * Hidden tests that go in before the one ahead is answered: nobody sees what they print, and a turn for each takes
   * time. More answers than that at once are candidate code writing to the channel.
   */
  testsAhead: 16,
  /** One result frame. */
  frameBytes: 4 * 1024 * 1024,
  /** stdout and stderr together between two results; more ends the box. */
  outputBytes: 4 * 1024 * 1024,
  /** What is kept of each stream for each test. */
  keptOutputBytes: 64 * 1024,
  startMs: 20_000,
  /** How long a killed box may take to leave; a large process on a busy machine takes seconds. */
  endMs: 10_000,
} as const;

export const JUDGE_DEFAULTS = { test_ms: 2000, compile_ms: 10_000, total_ms: 30_000 } as const;
