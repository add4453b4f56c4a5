import { and, desc, eq } from "drizzle-orm";
import type { Language } from "../../domain/judge/signature.ts";
import { revisits } from "../../domain/plan/revisit.ts";
import type { Standing } from "../../domain/plan/suggestion.ts";
import { estimate } from "../../domain/selection/estimate.ts";
import { current } from "../../domain/selection/record.ts";
import type { Stance } from "../../domain/selection/stance.ts";
import type { Db } from "../client.ts";
import { interviews } from "../schema/interviews.ts";
import { assessedRounds } from "./answers.ts";
import { countsFor } from "./counting.ts";
import { getProfile } from "./profiles.ts";
import { mainTopics } from "./question-pool.ts";
import { skillsOf } from "./skills.ts";

/** Types of this many finished interviews tell of habit. */
const RECENT = 5;

export type PlanBasis = {
  standing: Standing;
  stances: Stance[];
  target_role: string | null;
  language: Language;
};

/** Where a person stands, for what they should do next. */
export async function planBasis(db: Db, userId: string, now: number): Promise<PlanBasis> {
  const [believed, rounds, scope, profile, recent] = await Promise.all([
    skillsOf(db, userId),
    assessedRounds(db, userId, { uncounted: false }),
    mainTopics(db),
    getProfile(db, userId),
    recentTypes(db, userId),
  ]);
  const { skills, stances, sources } = believed;
  const answers = rounds.map(({ question, score, answered_at }) => ({
    topic: question.topics[0] ?? "",
    score,
    answered_at,
  }));
  const standing: Standing = {
    estimates: estimate(current(skills, now, null), scope),
    revisits: revisits(answers).filter(({ topic }) => scope.includes(topic)),
    from_resume: sources.resume,
    from_profile: sources.profile,
    not_relevant: stances.filter(({ stance }) => stance === "NOT_RELEVANT").map(({ topic }) => topic),
    target_company: profile.target_company,
    recent,
    now,
  };
  return { standing, stances, target_role: profile.target_role, language: profile.preferred_language };
}

async function recentTypes(db: Db, userId: string) {
  const rows = await db
    .select({ type: interviews.type })
    .from(interviews)
    .where(and(countsFor(userId), eq(interviews.status, "COMPLETED")))
    .orderBy(desc(interviews.ended_at))
    .limit(RECENT);
  return rows.map(({ type }) => type);
}
