import { sValidator } from "@hono/standard-validator";
import type * as v from "valibot";
import { fieldOf, type Issue, sentenceFor } from "../../domain/issue-sentence.ts";
import { isStorable } from "../../drizzle/storable.ts";
import { ApiError } from "../errors.ts";

/** Parses the JSON body; what does not fit, or the database could not hold, is refused with the field named. */
export const validBody = <S extends v.GenericSchema<object, object>>(schema: S) =>
  sValidator("json", schema, (result) => {
    if (!result.success) throw refusal(422, result.error);
    const odd = Object.entries(result.data).find(([, value]) => !isStorable(value))?.[0];
    if (odd) throw new ApiError(422, "invalid", `${odd} has characters that are no text.`, odd);
  });

/** Parses the query string in the same way. */
export const validQuery = <S extends v.GenericSchema<unknown, object>>(schema: S) =>
  sValidator("query", schema, (result) => {
    if (!result.success) throw refusal(400, result.error);
  });

function refusal(status: 400 | 422, issues: readonly Issue[]): ApiError {
  const [issue] = issues;
  if (!issue) return new ApiError(status, "invalid", "The request does not have the expected form.");
  return new ApiError(status, "invalid", sentenceFor(issue), fieldOf(issue) || undefined);
}
