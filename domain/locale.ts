import * as v from "valibot";

/** Languages that people read and that the interviewer speaks (BCP 47). */
export const Locale = v.picklist(["en", "es"]);
export type Locale = v.InferOutput<typeof Locale>;
export const DEFAULT_LOCALE: Locale = "en";
