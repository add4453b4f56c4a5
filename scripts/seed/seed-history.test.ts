import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aQuestion } from "../../drizzle/queries/fixtures.ts";
import { questions } from "../../drizzle/schema/questions.ts";
import { rounds } from "../../drizzle/schema/rounds.ts";
import { type TestDatabase, testDatabase } from "../../local/postgres/test-database.ts";
import { seedHistory } from "./seed-history.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
}, 60_000);
afterAll(() => database.close());

test("a made-up history is counted in its questions, and one that takes its place is counted instead", async () => {
  const { db, databaseUrl, neonEndpoint } = database;
  for (const difficulty of ["EASY", "MEDIUM", "HARD"] as const) await aQuestion(db, { difficulty });
  const wish = { email: "ada@example.com", seed: 1, now: Date.UTC(2026, 10, 22), timeZone: "UTC" };
  const seeded = async (interviews: number) => {
    const address = { DATABASE_URL: databaseUrl, NEON_FETCH_ENDPOINT: neonEndpoint };
    await seedHistory(address, { ...wish, interviews });
    const found = await db.select().from(questions).orderBy(asc(questions.slug));
    return Promise.all(
      found.map(async (question) => {
        const asked = await db.select().from(rounds).where(eq(rounds.question_id, question.id));
        const scores = asked.flatMap(({ score }) => (score === null ? [] : [score]));
        return {
          question,
          asked: asked.length,
          mean: scores.reduce((sum, one) => sum + one, 0) / scores.length,
        };
      }),
    );
  };
  for (const interviews of [12, 6])
    for (const { question, asked, mean } of await seeded(interviews)) {
      expect(question.times_asked).toBe(asked);
      if (asked === 0) continue;
      expect(Number(question.avg_score)).toBeCloseTo(mean, 2);
      expect(question.diff_mu).not.toBeNull();
      expect(question.diff_var).toBeLessThan(0.6);
    }
});
