import * as v from "valibot";

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const of = <S extends v.GenericSchema>(value: S) =>
  v.object({ javascript: v.optional(value), python: v.optional(value), java: v.optional(value) });

/** `GET /readyz`, where the runner takes submissions. */
export const RunnerReadiness = v.object({
  isolation: v.object({ memory_limit: v.string() }),
  /** Versions; null: the runner was started without it. */
  languages: of(v.nullable(v.string())),
  /** Why a language cannot be run. */
  missing: of(v.string()),
  pool: v.object({
    running: Count,
    /** Submissions in the queue. */
    waiting: Count,
    /** Boxes that stand ready. */
    warm: of(Count),
  }),
});
export type RunnerReadiness = v.InferOutput<typeof RunnerReadiness>;
