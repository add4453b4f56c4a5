import * as v from "valibot";

/** The zones of a score, and what has none. */
export const ScoreBand = v.picklist(["strong", "solid", "developing", "not_yet", "unscored"]);
export type ScoreBand = v.InferOutput<typeof ScoreBand>;
