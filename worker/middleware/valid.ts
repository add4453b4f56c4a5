import { sValidator } from "@hono/standard-validator";
import type * as v from "valibot";
import { ApiError } from "../errors.ts";

type Schema = v.GenericSchema<Record<string, unknown>>;

/** Parses the JSON body; what does not fit is refused with the field named. */
export const validBody = <S extends Schema | v.GenericSchema<unknown, object>>(schema: S) =>
  sValidator("json", schema, (result) => {
    if (!result.success) throw refusal(422, result.error);
  });

/** Parses the query string in the same way. */
export const validQuery = <S extends v.GenericSchema<unknown, object>>(schema: S) =>
  sValidator("query", schema, (result) => {
    if (!result.success) throw refusal(400, result.error);
  });

type Issue = { message: string; path?: readonly (PropertyKey | { key: PropertyKey })[] | undefined };

function refusal(status: 400 | 422, issues: readonly Issue[]): ApiError {
  const [issue] = issues;
  const field = issue?.path?.map((step) => String(typeof step === "object" ? step.key : step)).join(".");
  const message = issue?.message ?? "The request does not have the expected form.";
  return new ApiError(status, "invalid", field ? `${field}: ${message}` : message, field);
}
