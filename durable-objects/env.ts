/** What a room needs from its environment; the Worker's Env extends it. */
export interface RoomEnv {
  FILES: R2Bucket;
  DATABASE_URL: string;
  /** SQL-over-HTTP endpoint where DATABASE_URL is not Neon's own (the embedded or a plain PostgreSQL). */
  NEON_FETCH_ENDPOINT?: string;
  RUNNER_URL: string;
  /** One or two live keys, comma-separated. */
  RUNNER_KEY: string;
  OPENAI_API_KEY?: string;
  OPENAI_BASE_URL?: string;
  INTERVIEWER_MODEL?: string;
  EVALUATOR_MODEL?: string;
}
