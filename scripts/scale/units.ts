/**
 * What one interview of about three quarters of an hour takes of each part. `measured` names the command that shows it on
 * two cores; what no command shows is an assumption, and says on what it rests.
 */
export const UNITS = {
  room: {
    /** Frames (20 make one), connections and alarms. */
    requests: 98,
    gbSeconds: 23.2,
    rowsWritten: 1652,
    rowsRead: 43_650,
    /** One frame that is committed keeps a room busy for about this long, so many fit into one a second. */
    durableMessagesPerSecond: 1039,
    measured: "npm run bench -- room",
  },
  runner: {
    /** Ten runs and two submissions in a coding interview, each taken for a whole one; half of the interviews are coding. */
    submissions: 12,
    /** Core seconds for 50 tests, languages in turn: two cores judge 6.5 in a second. */
    coreSeconds: 0.31,
    measured: "npm run bench -- runner",
  },
  model: {
    /** 36 turns of 8,300 characters; three gradings of four rounds beside them. A character is a quarter of a token. */
    tokensIn: 125_000,
    tokensOut: 15_000,
    measured:
      "prompts of the average candidate of npm run simulate -- --kind design; gradings assumed at 4,000 tokens",
  },
  postgres: {
    /** Round trips that write: at most one for each turn, run and state; rooms gather rows for 200 ms. */
    trips: 120,
    /** Milliseconds of a core of the database for one, with its indexes; assumed. */
    coreMs: 2,
    /** Rows with their indexes that stay; assumed from a transcript of 35 kB. */
    kilobytes: 120,
    measured: "events of a simulated interview",
  },
  worker: {
    /** Pages, data of pages and calls of the API; files are served without a Worker. */
    requests: 60,
    cpuMs: 8,
    measured: "npm run bench -- pages",
  },
  files: { objects: 1, kilobytes: 35, measured: "the transcript of a simulated interview" },
} as const;

/** List prices in dollars, without what a plan includes. The model's are parameters: they differ by a factor of a hundred. */
export const PRICES = {
  roomRequest: 0.15e-6,
  gbSecond: 12.5e-6,
  rowRead: 0.001e-6,
  rowWritten: 1e-6,
  workerRequest: 0.3e-6,
  workerCpuMs: 0.02e-6,
  /** A container's active core second; memory and disk come to about as much again. */
  coreSecond: 40e-6,
  /** A database core of 4 GB for one hour. */
  computeHour: 0.222,
  gigabyteMonth: 0.35,
  fileWrite: 4.5e-6,
  fileGigabyteMonth: 0.015,
  millionTokensIn: 0.4,
  millionTokensOut: 1.6,
} as const;

/** What an account or a part is allowed, or can do; each with where it is written. */
export const LIMITS = {
  /** developers.cloudflare.com/containers/platform/limits: cores that run at once in one account. */
  containerCores: 1500,
  /** neon.com/docs/connect/connection-pooling: clients of the pooler, and cores of the largest compute. */
  databaseClients: 10_000,
  databaseCores: 56,
  /** Tokens a minute that a provider commonly gives a large customer; ask yours. */
  tokensPerMinute: 30_000_000,
} as const;
