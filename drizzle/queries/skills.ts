import { and, eq, getTableColumns, sql } from "drizzle-orm";
import type { QuestionFormat } from "../../domain/question.ts";
import { type SpreadSums, type Worths, worthOf } from "../../domain/selection/answer-worth.ts";
import { isSameBackground, priorOf } from "../../domain/selection/background.ts";
import type { Statement } from "../../domain/selection/evidence.ts";
import { calibrate } from "../../domain/selection/question-difficulty.ts";
import { current, rebuild, record } from "../../domain/selection/record.ts";
import type { Background, Skills } from "../../domain/selection/skills.ts";
import type { Stance } from "../../domain/selection/stance.ts";
import { standouts } from "../../domain/selection/standing.ts";
import { readSkills, storedSkills } from "../../domain/selection/stored-skills.ts";
import { TOPICS } from "../../domain/topics.ts";
import type { Db } from "../client.ts";
import { answer_worths } from "../schema/answer-worths.ts";
import { user_profiles } from "../schema/user-profiles.ts";
import { user_skills } from "../schema/user-skills.ts";
import { type AssessedRound, answerOf, assessedRounds, countRound, roundsCounted } from "./answers.ts";
import { backgroundColumns, backgroundIn, type TopicSources } from "./background.ts";
import { stanceRows, stancesIn } from "./stances.ts";

/** What is believed of a person, and what that rests on besides their answers. */
export type Believed = {
  skills: Skills;
  background: Background;
  sources: TopicSources;
  stances: Stance[];
  worths: Worths;
};

/** Two reports that come at once look again; more of them than this is no coincidence. */
const TRIES = 6;

/**
 * The person's skills with every assessed round in them. What is new is counted, once each; where the shelf does not fit the
 * history, or the profile has changed, everything is worked out anew. Safe to repeat. `anew`: does that in any case.
 */
export async function skillsOf(db: Db, userId: string, { anew = false } = {}): Promise<Believed> {
  for (let tries = 0; tries < TRIES; tries++) {
    const believed = await look(db, userId, anew);
    if (believed) return believed;
  }
  throw new Error("the skills of this person changed at every try to read them");
}

async function look(db: Db, userId: string, anew: boolean): Promise<Believed | null> {
  const [[person], said, sums, [marked]] = await db.batch([
    personRow(db, userId),
    stanceRows(db, userId),
    db.select().from(answer_worths),
    roundsCounted(db, userId),
  ]);
  const { background, sources } = backgroundIn(person);
  const [stances, worths, kept] = [stancesIn(said), worthsIn(sums), person?.kept ?? null];
  const { counted, uncounted: left } = marked ?? { counted: 0, uncounted: 0 };
  const uncounted = left > 0 ? await assessedRounds(db, userId, { uncounted: true }) : [];
  const given = { background, sources, stances, worths };
  const statements = stances.flatMap(statementOf);
  const fits =
    !anew && kept && isSameBackground(kept.background, background) ? readSkills(kept.skills, TOPICS) : null;
  const isWhole = fits !== null && kept?.entries === counted + statements.length;
  if (isWhole && uncounted.length === 0) return { skills: fits, ...given };

  const before = isWhole ? fits : await rebuilt(db, userId, { background, statements, worths });
  const skills = await counting(db, before, uncounted, worths);
  if (!skills) return null;
  const entries = counted + uncounted.length + statements.length;
  const saved = await keep(db, userId, { skills, background, entries, version: kept?.version ?? null });
  return saved ? { skills, ...given } : null;
}

const statementOf = ({ topic, stance, said_at }: Stance): Statement[] =>
  stance === "KNOWN" ? [{ id: topic, topic, known_at: Date.parse(said_at) }] : [];

async function rebuilt(
  db: Db,
  userId: string,
  known: { background: Background; statements: Statement[]; worths: Worths },
): Promise<Skills> {
  const all = await assessedRounds(db, userId, { uncounted: false });
  const answers = all.filter((one) => one.counted).map((one) => answerOf(one, known.worths));
  return rebuild(priorOf(known.background), [...answers, ...known.statements]);
}

/** Null: a question or a round changed meanwhile, or an answer came late and belongs before others. */
async function counting(
  db: Db,
  before: Skills,
  uncounted: AssessedRound[],
  worths: Worths,
): Promise<Skills | null> {
  let skills: Skills | null = before;
  for (const round of uncounted) {
    const answer = answerOf(round, worths);
    // That of a late one is judged by what is believed now: it is not asked again.
    const then = current(skills ?? before, answer.answered_at, answer.interview);
    if (!(await countRound(db, round, answer, calibrate(then, answer)))) return null;
    skills = skills && record(skills, answer);
  }
  return skills;
}

/** The profile, and beside it the skills as they were kept. */
const personRow = (db: Db, userId: string) =>
  db
    .select({ ...backgroundColumns, kept: getTableColumns(user_skills) })
    .from(user_profiles)
    .leftJoin(user_skills, eq(user_skills.user_id, user_profiles.user_id))
    .where(eq(user_profiles.user_id, userId));

/** The skills and, only with them, the topics that stand out. False: somebody else wrote first. */
async function keep(
  db: Db,
  userId: string,
  state: { skills: Skills; background: Background; entries: number; version: number | null },
): Promise<boolean> {
  const { skills, background, entries, version } = state;
  const next = (version ?? 0) + 1;
  const values = { skills: storedSkills(skills), background, entries, version: next };
  const write = db
    .insert(user_skills)
    .values({ user_id: userId, ...values })
    .onConflictDoUpdate({
      target: user_skills.user_id,
      set: { ...values, updated_at: sql`now()` },
      setWhere: eq(user_skills.version, next - 1),
    })
    .returning({ version: user_skills.version });
  const { weak, strong } = standouts(skills);
  const tell = db
    .update(user_profiles)
    .set({ weak_topics: weak, strong_topics: strong })
    .where(and(eq(user_profiles.user_id, userId), sql`exists (select from written)`))
    .returning({ id: user_profiles.id });
  const { rows } = await db.execute(
    sql`with written as ${write}, told as ${tell} select version from written`,
  );
  return rows.length > 0;
}

/** How many right-or-wrong trials an answer of each format is worth, as learned so far. */
function worthsIn(rows: (typeof answer_worths.$inferSelect)[]): Worths {
  const sums = (format: QuestionFormat): SpreadSums =>
    rows.find((row) => row.format === format) ?? { expected: 0, observed: 0 };
  return {
    OPEN_ENDED: worthOf("OPEN_ENDED", sums("OPEN_ENDED")),
    SCENARIO: worthOf("SCENARIO", sums("SCENARIO")),
    MCQ: worthOf("MCQ", sums("MCQ")),
  };
}
