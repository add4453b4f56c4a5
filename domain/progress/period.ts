import * as v from "valibot";
import type { Millis } from "../ids.ts";

/** How far back a page looks. */
export const Period = v.picklist(["30d", "6m", "1y", "all"]);
export type Period = v.InferOutput<typeof Period>;

const DAYS: Record<Exclude<Period, "all">, number> = { "30d": 30, "6m": 183, "1y": 365 };

/** The instant from which on things count; null: from the beginning. */
export const sinceOf = (period: Period, now: Millis): Millis | null =>
  period === "all" ? null : now - DAYS[period] * 86_400_000;
