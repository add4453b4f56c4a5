/** What a room needs from its environment; the Worker's Env extends it. */
export interface RoomEnv {
  FILES: R2Bucket;
  /** Where measurements are kept; left out: nowhere. */
  METRICS?: AnalyticsEngineDataset;
  DATABASE_URL: string;
  /** SQL-over-HTTP endpoint where DATABASE_URL is not Neon's own (the embedded or a plain PostgreSQL). */
  NEON_FETCH_ENDPOINT?: string;
  RUNNER_URL: string;
  /** One or two live keys, comma-separated. */
  RUNNER_KEY: string;
  OPENAI_API_KEY?: string;
  OPENAI_BASE_URL?: string;
  /** `chat` (default) or `responses`. */
  OPENAI_API?: string;
  INTERVIEWER_MODEL?: string;
  EVALUATOR_MODEL?: string;
  RESUME_MODEL?: string;
  /** How often a configured evaluator grades each round, 1 to 5 (3). */
  EVALUATOR_SAMPLES?: string;
  /** Hours until an interview that nobody started is given up (24). */
  ROOM_START_HOURS?: string;
  /** Days until one that was left paused or interrupted is given up (7). */
  ROOM_LEFT_DAYS?: string;
  /** Days for which the log of one that is over is kept (30). */
  ROOM_KEPT_DAYS?: string;
  /** Tokens a configured model may cost in one interview (400000). */
  ROOM_MODEL_TOKENS?: string;
  /** Tokens a configured model may cost one person on one day (1500000). */
  USER_MODEL_TOKENS_PER_DAY?: string;
}
