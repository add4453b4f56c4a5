import { env } from "cloudflare:test";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { connect } from "../../drizzle/client.ts";
import { anInterview } from "../../drizzle/queries/fixtures.ts";
import { interviews } from "../../drizzle/schema/interviews.ts";
import { user_daily_stats } from "../../drizzle/schema/user-daily-stats.ts";
import { away, disturbPostgres } from "../live/fake-postgres.ts";
import { connectNetwork, newEmail, signedIn } from "./browser.ts";
import { userIdOf } from "./person-with-everything.ts";

beforeEach(() => connectNetwork());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const db = connect(env);

test.each([
  { failures: 1, kept: 0, logged: 0 },
  { failures: 9, kept: 1, logged: 1 },
])("an interview that is gone is said to be, though counting anew fails $failures times", async (given) => {
  const browser = await signedIn(newEmail());
  const userId = await userIdOf(browser);
  const id = await anInterview(db, userId);
  await db.insert(user_daily_stats).values({ user_id: userId, date: "2026-01-05", interviews_completed: 1 });
  const errors = vi.spyOn(console, "error").mockImplementation(() => {});
  let tries = 0;
  const disturbed = disturbPostgres(env.NEON_FETCH_ENDPOINT ?? "", (sql) => {
    if (!sql.includes("user_daily_stats")) return null;
    tries += 1;
    return tries <= given.failures ? away(sql) : null;
  });
  const answer = await browser.change("DELETE", `/api/interviews/${id}`);
  disturbed.restore();
  expect([answer.status, tries]).toEqual([200, 2]);
  expect(await db.select().from(interviews).where(eq(interviews.id, id))).toEqual([]);
  const days = await db.select().from(user_daily_stats).where(eq(user_daily_stats.user_id, userId));
  expect(days).toHaveLength(given.kept);
  const lines = errors.mock.calls.filter(([line]) => String(line).includes("not_counted_anew"));
  expect(lines).toHaveLength(given.logged);
});
