import { env } from "cloudflare:test";
import { eq } from "drizzle-orm";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { ResumeParsed } from "../../domain/resume/resume.ts";
import { connect } from "../../drizzle/client.ts";
import { aQuestion } from "../../drizzle/queries/fixtures.ts";
import { user_profiles } from "../../drizzle/schema/user-profiles.ts";
import { connectNetwork, newEmail, signedIn } from "./browser.ts";

const db = connect(env);

beforeAll(async () => {
  await aQuestion(db);
});
beforeEach(() => connectNetwork());
afterEach(() => vi.unstubAllGlobals());

const resume: ResumeParsed = {
  id: crypto.randomUUID(),
  file: { kind: "pdf", bytes: 1000, pages: 1, uploaded_at: "2026-11-01T00:00:00.000Z" },
  read_by: "rules",
  confirmed_at: null,
  roles: [],
  skills: [],
  education: [],
  experience_years: 8,
  years_source: "Eight years of work",
};

/** The level of an interview that is left to us. */
async function levelWith(profile: { experience_years: number | null; resume_parsed: ResumeParsed | null }) {
  const browser = await signedIn(newEmail());
  const { id } = (await (await browser.get("/api/me")).json()) as { id: string };
  await db.update(user_profiles).set(profile).where(eq(user_profiles.user_id, id));
  const wish = { type: "DSA", topics: ["arrays"], num_questions: 1, time_limit_min: 30 };
  const made = await browser.change("POST", "/api/interviews", wish);
  expect(made.status).toBe(201);
  const interview = await browser.get(`/api/interviews/${((await made.json()) as { id: string }).id}`);
  return ((await interview.json()) as { interview: { difficulty: string } }).interview.difficulty;
}

test("an interview starts at the level of the résumé's years until the profile has years of its own", async () => {
  expect(await levelWith({ experience_years: null, resume_parsed: null })).toBe("EASY");
  expect(await levelWith({ experience_years: null, resume_parsed: resume })).toBe("MEDIUM");
  expect(await levelWith({ experience_years: 1, resume_parsed: resume })).toBe("EASY");
});
