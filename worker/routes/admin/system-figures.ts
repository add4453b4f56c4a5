import { createModels } from "../../../ai/models.ts";
import { figuresOf, type PartFigures } from "../../../domain/operate/distribution.ts";
import { dollarsFor, pricesIn } from "../../../domain/operate/prices.ts";
import type { Db } from "../../../drizzle/client.ts";
import { interviewsBegun, modelDays } from "../../../drizzle/queries/operations.ts";
import type { Env } from "../../env.ts";
import { measuredSince } from "../../measurements.ts";

export { recentJobs } from "../../../drizzle/queries/operations.ts";

type Parts = { figures: PartFigures[] | null; message: string | null };

/** `figures`: null where they cannot be told; `message` says why, and is null where nothing is measured. */
export async function partsSince(env: Env, since: Date): Promise<Parts> {
  const measured = await measuredSince(env, since);
  if (!measured) return { figures: null, message: null };
  return measured.ok
    ? { figures: figuresOf(measured.rows), message: null }
    : { figures: null, message: measured.message };
}

/** Who speaks and grades, and what each of them did and cost by day. */
export async function modelsSince(env: Env, db: Db, since: Date) {
  const { interviewer, evaluator, resume, samples } = createModels(env);
  const [days, interviews] = await Promise.all([modelDays(db, { since }), interviewsBegun(db, { since })]);
  const read = pricesIn(env.MODEL_PRICES);
  const prices = read.ok ? read.prices : new Map<string, number>();
  return {
    /** Null: built in. */
    configured: {
      interviewer: interviewer?.name ?? null,
      evaluator: evaluator?.name ?? null,
      resume: resume?.name ?? null,
    },
    samples: samples ?? 1,
    since: since.toISOString().slice(0, 10),
    interviews,
    /** `dollars`: null where nobody told the model's price. */
    days: days.map((day) => ({ ...day, dollars: dollarsFor(prices, day.model, day.tokens) })),
  };
}
