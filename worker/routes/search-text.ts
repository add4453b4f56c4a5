import * as v from "valibot";
import { isStorable } from "../../drizzle/storable.ts";

/** What somebody looks for in a list, as its address says it. */
export const SearchText = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(100),
  v.check((text) => isStorable(text), "has characters that are no text"),
);
