import * as v from "valibot";
import { Millis } from "../../domain/ids.ts";

/** What the last sweep left: interviews that should be gone, and since when the first of them should. */
const SweepNote = v.object({ swept_at: Millis, waiting: v.number(), oldest_at: v.nullable(Millis) });
export type SweepNote = v.InferOutput<typeof SweepNote>;

/** In R2: to look for what is overdue means to look at everything, which a sweep does anyway and health does not. */
const KEY = "sweeps/last";

export async function noteSweep(files: R2Bucket, note: SweepNote): Promise<void> {
  await files.put(KEY, JSON.stringify(note));
}

/** Null before the first sweep. */
export async function lastSweep(files: R2Bucket): Promise<SweepNote | null> {
  const kept = await files.get(KEY);
  return kept && v.parse(SweepNote, await kept.json());
}
