/**
 * Everything that is measured: what one line tells, and its figures beside `ms`, in the order of the data point's doubles.
 * `what` takes few values by design (routes, kinds, model names): nothing here grows with people or interviews.
 */
export const MEASURED = {
  /** A page or its data. What: the address with ids left out. */
  page: ["status"],
  /** A request to the API. What: method and route. */
  api: ["status"],
  /** What a browser asks of a room, until it is kept. What: the command; typing is left out, being most of all and telling least. */
  command: [],
  /** What a room does outside itself. What: its kind. `waited_ms`: since it was asked for. */
  effect: ["waited_ms", "tries"],
  /** Rows on their way from a room to Postgres. What: the lane. `lag_ms`: of the oldest row; `waiting`: rows left behind. */
  save: ["lag_ms", "rows", "waiting"],
  /** Code that was run, as the room saw it. What: language and mode. `queued_ms`: until it began. */
  run: ["queued_ms", "tests"],
  /** A turn of the interviewer. What: who spoke; failed: the built-in one for a configured model. `first_ms`: to the first word. */
  turn: ["first_ms", "tokens"],
  /** One call of a configured model. What: the role and the model. `first_ms`: to the first token. */
  model: ["first_ms", "tokens"],
} as const satisfies Record<string, readonly string[]>;

export type Measured = keyof typeof MEASURED;
/** `refused`: asked for what cannot be; `failed`: our side, or what it stands on, did not do it. */
export type Outcome = "ok" | "refused" | "failed";
export const OUTCOMES = ["ok", "refused", "failed"] as const satisfies readonly Outcome[];

/** Something that happened, as it is logged and measured. Ids, names of parts and figures only, never anybody's words. */
export type Note<E extends Measured = Measured> = {
  [K in E]: {
    event: K;
    what: string;
    outcome: Outcome;
    ms: number;
    request_id: string;
    figures?: { [F in (typeof MEASURED)[K][number]]?: number | null };
    ids?: Record<string, string | readonly string[] | undefined>;
    /** Why it was refused or failed: a code, or the causes without their data. */
    cause?: string | readonly string[] | undefined;
    /** Where a failure is none of the whole: another one takes its place, or it is tried again. */
    level?: "warn";
  };
}[E];

/** What Analytics Engine keeps. blob1: what; blob2: outcome; blob3: the size that `double1` falls under. double1: ms; then the figures. */
export type DataPoint = { indexes: [string]; blobs: [string, Outcome, string]; doubles: number[] };

/** The event itself and, for each of its times, a series of its own (`turn.first_ms`), so that every one has a distribution. */
export function dataPoints({ event, what, outcome, ms, figures = {} }: Note): DataPoint[] {
  const names: readonly string[] = MEASURED[event];
  const known: Record<string, number | null | undefined> = figures;
  const point = (series: string, time: number, rest: number[]): DataPoint => ({
    indexes: [series],
    blobs: [what.slice(0, MAX_WHAT), outcome, sizeOf(time)],
    doubles: [time, ...rest],
  });
  const times = names.filter((name) => name.endsWith("_ms") && typeof known[name] === "number");
  return [
    point(
      event,
      ms,
      names.map((name) => known[name] ?? 0),
    ),
    ...times.map((name) => point(`${event}.${name}`, known[name] ?? 0, [])),
  ];
}

const MAX_WHAT = 80;

/** Upper ends of the classes that times are counted in, six to a decade: what a percentile is off by at most is half a class. */
export const SIZES: readonly number[] = [1, 10, 100, 1_000, 10_000, 100_000].flatMap((decade) =>
  [1, 1.5, 2, 3, 5, 7].map((step) => step * decade),
);

const sizeOf = (ms: number): string => String(SIZES.find((size) => ms <= size) ?? SIZES.at(-1));
