import * as v from "valibot";
import { Millis } from "../../domain/ids.ts";

/** What the last sweep left: interviews that should be gone, and since when the first of them is late. */
const SweepNote = v.object({ swept_at: Millis, waiting: v.number(), oldest_at: v.nullable(Millis) });
type SweepNote = v.InferOutput<typeof SweepNote>;

/** In R2: to look for what is overdue means to look at everything, which a sweep does anyway and health does not. */
const KEY = "sweeps/last";

/** Notes what is left now; `oldest_at`: since when the first of it is due. */
export async function noteSweep(
  files: R2Bucket,
  now: number,
  left: { waiting: number; oldest_at: number | null },
): Promise<void> {
  await files.put(KEY, JSON.stringify(leftBehind(left, await lastSweep(files), now)));
}

/** Null before the first sweep. A note that cannot be read is none: the next sweep writes another. */
export async function lastSweep(files: R2Bucket): Promise<SweepNote | null> {
  const kept = await files.get(KEY);
  const note = v.safeParse(SweepNote, await kept?.json().catch(() => null));
  return note.success ? note.output : null;
}

/**
 * Late is only what a sweep has left, from then on: how long something is due says nothing, for its owner may just have chosen to
 * keep less.
 */
function leftBehind(
  { waiting, oldest_at }: { waiting: number; oldest_at: number | null },
  last: SweepNote | null,
  now: number,
): SweepNote {
  const left = oldest_at === null ? null : Math.max(oldest_at, last?.oldest_at ?? now);
  return { swept_at: now, waiting, oldest_at: left };
}
