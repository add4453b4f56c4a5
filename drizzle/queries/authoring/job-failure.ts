import * as v from "valibot";
import { isSaid, type Said, type Told } from "../../../domain/authoring/said.ts";
import { storable } from "../../storable.ts";

const Kept = v.pipe(
  v.string(),
  v.parseJson(),
  // What a later version said stays readable in English.
  v.object({ message: v.string(), said: v.fallback(v.array(v.custom<Said>(isSaid)), []) }),
);

/** Why a job failed, as its row keeps it. */
export const keptFailure = (failure: Told): string =>
  failure.said ? JSON.stringify(storable(failure)) : failure.message;

/** As it is shown. Rows of earlier versions hold the English sentence alone. */
export function shownFailure(kept: string | null): { failure: string | null; failure_said?: Said[] } {
  const read = v.safeParse(Kept, kept);
  if (!read.success) return { failure: kept };
  const { message, said } = read.output;
  return { failure: message, ...(said.length > 0 && { failure_said: said }) };
}
