import * as v from "valibot";

/** A UUID, as every row, event, turn and run is named. */
export const Id = v.pipe(v.string(), v.uuid("expected a UUID"));
export type Id = v.InferOutput<typeof Id>;

/** Milliseconds since the Unix epoch. */
export const Millis = v.pipe(v.number(), v.integer(), v.minValue(0));
export type Millis = v.InferOutput<typeof Millis>;
