import { and, desc, eq } from "drizzle-orm";
import type { Language } from "../../domain/judge/signature.ts";
import { revisits } from "../../domain/plan/revisit.ts";
import type { Standing } from "../../domain/plan/suggestion.ts";
import { current } from "../../domain/selection/record.ts";
import type { Stance } from "../../domain/selection/stance.ts";
import { standings } from "../../domain/selection/standing.ts";
import type { Db } from "../client.ts";
import { interviews } from "../schema/interviews.ts";
import { topicScores } from "./answers.ts";
import { countsFor } from "./counting.ts";
import { getProfile } from "./profiles.ts";
import { generatedRow } from "./progress.ts";
import { mainTopics, topicsAskedBy } from "./question-pool.ts";
import { skillsOf } from "./skills.ts";

/** Types of this many finished interviews tell of habit. */
const RECENT = 5;

export type PlanBasis = {
  standing: Standing;
  stances: Stance[];
  target_role: string | null;
  language: Language;
  /** The generator had a hand in it. */
  generated: boolean;
};

/** Where a person stands, for what they should do next. */
export async function planBasis(db: Db, userId: string, now: number): Promise<PlanBasis> {
  const [believed, profile, [[scores], main, recent, asked_there, [marked]]] = await Promise.all([
    skillsOf(db, userId),
    getProfile(db, userId),
    db.batch([
      topicScores(db, userId),
      mainTopics(db),
      recentTypes(db, userId),
      topicsAskedBy(db, userId),
      generatedRow(db, userId),
    ]),
  ]);
  const { skills, stances, sources } = believed;
  const scope = main.map(({ topic }) => topic);
  const answers = (scores?.list ?? []).flatMap(([topics, score, at]) =>
    topics.map((topic) => ({ topic, score, answered_at: Math.floor(at * 1000) })),
  );
  const standing: Standing = {
    estimates: standings(current(skills, now, null)).filter(({ topic }) => scope.includes(topic)),
    revisits: revisits(answers).filter(({ topic }) => scope.includes(topic)),
    from_resume: sources.resume,
    from_profile: sources.profile,
    not_relevant: stances.filter(({ stance }) => stance === "NOT_RELEVANT").map(({ topic }) => topic),
    target_company: asked_there[0]?.company ?? profile.target_company,
    asked_there,
    recent: recent.map(({ type }) => type),
    now,
  };
  const { target_role, preferred_language: language } = profile;
  return { standing, stances, target_role, language, generated: marked?.generated ?? false };
}

const recentTypes = (db: Db, userId: string) =>
  db
    .select({ type: interviews.type })
    .from(interviews)
    .where(and(countsFor(userId), eq(interviews.status, "COMPLETED")))
    .orderBy(desc(interviews.ended_at))
    .limit(RECENT);
