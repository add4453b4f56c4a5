import * as v from "valibot";

/** Languages of the pages and of the interviewer (BCP 47); questions are written in English. */
export const Language = v.picklist(["en", "es"]);
export type Language = v.InferOutput<typeof Language>;
