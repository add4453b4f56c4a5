import * as v from "valibot";
import { hasProfile } from "../../drizzle/queries/profiles.ts";
import { modelUseOf, type Owner } from "./own-files.ts";

/** What reading by a model has cost one person on one day (UTC). It is kept beside the files: it is nothing of the candidate's. */
const ModelUse = v.object({ day: v.string(), tokens: v.number() });

/** What a model may cost one person for résumés on one day; past it they are read by rule. */
const TOKENS_PER_DAY = 60_000;

export async function isModelSpent(owner: Owner, day: string): Promise<boolean> {
  return (await spentBefore(owner, day)).tokens >= TOKENS_PER_DAY;
}

/** Adds to the day's figure. Of uploads at once each is counted. */
export async function addModelUse(owner: Owner, day: string, tokens: number): Promise<void> {
  if (tokens === 0) return;
  const { FILES } = owner.env;
  const name = await modelUseOf(owner);
  for (;;) {
    const before = await spentBefore(owner, day);
    const use = JSON.stringify({ day, tokens: before.tokens + tokens });
    const onlyIf = before.etag ? { etagMatches: before.etag } : undefined;
    if (await FILES.put(name, use, { onlyIf })) break;
  }
  // An account may be deleted while the model reads: what is kept of it must not come back.
  if (!(await hasProfile(owner.db, owner.id))) await FILES.delete(name);
}

async function spentBefore(owner: Owner, day: string): Promise<{ tokens: number; etag: string | null }> {
  const kept = await owner.env.FILES.get(await modelUseOf(owner));
  if (!kept) return { tokens: 0, etag: null };
  const use = v.safeParse(ModelUse, await kept.json().catch(() => null));
  return { tokens: use.success && use.output.day === day ? use.output.tokens : 0, etag: kept.etag };
}
