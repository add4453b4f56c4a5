import * as v from "valibot";
import type { Counted } from "../domain/operate/distribution.ts";
import { OUTCOMES } from "../domain/operate/measured.ts";
import type { Env } from "./env.ts";

/** What was measured in a window; null: nothing here keeps measurements. */
export type Measurements = { ok: true; rows: Counted[] } | { ok: false; message: string } | null;

const PATIENCE_MS = 5_000;
/** More classes than there are. */
const MAX_ROWS = 20_000;

/** How often what of each size happened since then, as Analytics Engine's SQL API tells it. */
export async function measuredSince(env: Env, since: Date): Promise<Measurements> {
  const { METRICS_SQL_URL: url, METRICS_TOKEN: token } = env;
  if (!url) return null;
  try {
    const answer = await fetch(url, {
      method: "POST",
      headers: token ? { authorization: `Bearer ${token}` } : {},
      body: countsSince(env.METRICS_DATASET || "mockingbird", since),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!answer.ok) return { ok: false, message: `The store of measurements answered ${answer.status}.` };
    return { ok: true, rows: v.parse(Answer, await answer.json()).data };
  } catch {
    return { ok: false, message: "The store of measurements does not answer, or not as expected." };
  }
}

/** Points are sampled where there are many: each stands for `_sample_interval` of them. */
export const countsSince = (dataset: string, since: Date): string =>
  `SELECT index1 AS series, blob1 AS what, blob2 AS outcome, blob3 AS size, SUM(_sample_interval) AS count
   FROM ${dataset} WHERE timestamp >= toDateTime(${Math.floor(+since / 1000)})
   GROUP BY series, what, outcome, size LIMIT ${MAX_ROWS} FORMAT JSON`;

/** Large whole numbers come as text. */
const Figure = v.pipe(v.union([v.number(), v.string()]), v.transform(Number), v.finite());
const Answer = v.object({
  data: v.array(
    v.object({
      series: v.string(),
      what: v.string(),
      outcome: v.picklist(OUTCOMES),
      size: Figure,
      count: Figure,
    }),
  ),
});
