import { causesOf } from "../../domain/operate/causes.ts";
import { lagKey } from "../../domain/room/lag.ts";
import { transcriptKey } from "../../domain/room/transcript.ts";
import type { Db } from "../../drizzle/client.ts";
import { type Erasure, endErasures, lookAgainAt, takeErasures } from "../../drizzle/queries/erasures.ts";
import type { Env } from "../env.ts";
import { log } from "../log.ts";
import { roomOf } from "../rooms.ts";

/** Erasures of one run; a person has mostly fewer, and the next run takes the others. */
const MOST = 400;
const AT_ONCE = 20;
/** A file that was on its way when its place was cleared comes within this time or not at all. */
const SETTLES_MS = 5 * 60_000;

/** How far a run came; `again`: worth another try later. */
export type Erased = { done: number; again: number };

/**
 * Removes what Postgres has noted: rooms with what they brought to R2, objects, prefixes. Safe to repeat and to run beside
 * another; what fails is left for a later run.
 */
export async function eraseWhatIsNoted(env: Env, db: Db, now = new Date()): Promise<Erased> {
  const erased = { done: 0, again: 0 };
  while (erased.done + erased.again < MOST) {
    const taken = await takeErasures(db, now, AT_ONCE);
    const gone = (await Promise.all(taken.map((one) => tried(env, db, one, now)))).flatMap((id) => id ?? []);
    await endErasures(db, gone);
    erased.done += gone.length;
    erased.again += taken.length - gone.length;
    if (taken.length < AT_ONCE) break;
  }
  return erased;
}

/** The line's id where the thing is gone for good. */
async function tried(env: Env, db: Db, erasure: Erasure, now: Date): Promise<string | null> {
  try {
    if (!(await erase(env, erasure))) return null;
    if (erasure.kind === "ROOM") return erasure.id;
    const settledAt = +erasure.created_at + SETTLES_MS;
    if (+now >= settledAt) return erasure.id;
    await lookAgainAt(db, erasure.id, new Date(settledAt));
  } catch (error) {
    log("error", "erasure_failed", { id: erasure.id, kind: erasure.kind, cause: causesOf(error) });
  }
  return null;
}

/** False: it may come back by itself, and has to be removed once more. */
async function erase(env: Env, { kind, key }: Erasure): Promise<boolean> {
  switch (kind) {
    case "ROOM": {
      const isAtRest = await roomOf(env, key).erase();
      // After the room: it writes them.
      await env.FILES.delete([transcriptKey(key), lagKey(key)]);
      return isAtRest;
    }
    case "OBJECT":
      await env.FILES.delete(key);
      return true;
    case "PREFIX":
      await clear(env.FILES, key);
      return true;
    default:
      return kind satisfies never;
  }
}

async function clear(files: R2Bucket, prefix: string): Promise<void> {
  for (;;) {
    const { objects, truncated } = await files.list({ prefix });
    if (objects.length > 0) await files.delete(objects.map(({ key }) => key));
    if (!truncated) return;
  }
}
