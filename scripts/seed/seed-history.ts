import { createHash } from "node:crypto";
import { priorOf } from "../../domain/selection/background.ts";
import { connect, type DatabaseAddress } from "../../drizzle/client.ts";
import { rebuildDailyStats } from "../../drizzle/queries/daily-stats.ts";
import {
  bankQuestions,
  learnDifficulties,
  replaceGenerated,
} from "../../drizzle/queries/generated-history.ts";
import { refreshAllQuestionStats } from "../../drizzle/queries/question-stats.ts";
import { skillsOf } from "../../drizzle/queries/skills.ts";
import { upsertUser } from "../../drizzle/queries/users.ts";
import { madeUpHistory } from "./history.ts";
import { counted } from "./learned.ts";

export type SeedWish = { email: string; interviews: number; seed: number; now: number; timeZone: string };

/** Gives somebody of the local database a made-up history, with all that follows from it. What they did themselves stays. */
export async function seedHistory(address: DatabaseAddress, { email, ...wish }: SeedWish): Promise<void> {
  const db = connect(address);
  const userId = await upsertUser(db, { ...localIdentity(email), name: nameOf(email), avatar_url: null });
  const bank = await bankQuestions(db);
  const { history, learned } = counted(bank, madeUpHistory(bank, wish), priorOf(NOTHING_SAID));
  await replaceGenerated(db, userId, history);
  await learnDifficulties(db, learned);
  await refreshAllQuestionStats(db);
  await rebuildDailyStats(db, userId, wish.timeZone);
  await skillsOf(db, userId, { anew: true });
}

/** How hard questions are is learned alike from everybody, whatever a profile says by now. */
const NOTHING_SAID = { experience_years: null, claimed: [] };

/** As the local identity provider knows this address, so that signing in with it finds the history. */
const localIdentity = (email: string) => ({
  google_id: `local-${createHash("sha256").update(email.toLowerCase()).digest("base64url").slice(0, 24)}`,
  email,
});

const nameOf = (email: string): string => {
  const [name = email] = email.split("@");
  return name.charAt(0).toUpperCase() + name.slice(1);
};
