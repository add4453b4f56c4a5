import * as v from "valibot";
import { MAX_CASES, MAX_STORED_CASE_BYTES } from "../question.ts";
import type { DraftCase } from "./draft.ts";
import type { Problem } from "./problem.ts";

const whole = (low: number, high: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high));

/** What the values of a parameter are drawn from; what is left out is chosen by its type. */
export const ValueRange = v.object({
  /** Of numbers, and of the numbers in lists, matrices, linked lists and trees. */
  low: v.optional(v.number()),
  high: v.optional(v.number()),
  /** Of texts and characters. */
  alphabet: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
  /** Of the list or the text itself, in place of the case's size. */
  length: v.optional(whole(0, 200_000)),
  /** Of a matrix: the length of each of its rows, in place of the case's size. */
  inner: v.optional(whole(0, 10_000)),
  /** Lists: from small to large; no value twice. */
  sorted: v.optional(v.boolean()),
  distinct: v.optional(v.boolean()),
});
export type ValueRange = v.InferOutput<typeof ValueRange>;

export const CaseGenerator = v.object({
  /** The same seed always gives the same cases. */
  seed: whole(0, 4_294_967_295),
  count: whole(1, 100),
  /** Lengths of lists, texts and trees, or how many calls; the cases take them in turn. */
  sizes: v.pipe(v.array(whole(0, 200_000)), v.minLength(1), v.maxLength(20)),
  /** By the parameter's name; for a class by `method.parameter`, the constructor's by the class's name. */
  ranges: v.record(v.pipe(v.string(), v.maxLength(120)), ValueRange),
});
export type CaseGenerator = v.InferOutput<typeof CaseGenerator>;

/** Where new cases come from: inputs as they stand in a case, or a generator. The reference solution adds what is expected. */
export const CasesRequest = v.variant("from", [
  v.object({
    from: v.literal("paste"),
    inputs: v.pipe(
      v.array(v.pipe(v.string(), v.maxBytes(MAX_STORED_CASE_BYTES))),
      v.minLength(1),
      v.maxLength(MAX_CASES),
    ),
  }),
  v.object({ from: v.literal("generate"), generator: CaseGenerator }),
]);
export type CasesRequest = v.InferOutput<typeof CasesRequest>;

/**
 * A CASES job's result. `cases`: hidden ones, ready to be put into the draft. `problems`: the inputs that gave none, as
 * `inputs.3` (from 0, in the order they were given in), or what is wrong with the draft itself.
 */
export type CasesResult = { cases: DraftCase[]; problems: Problem[] };
