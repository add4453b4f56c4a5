import { env } from "cloudflare:test";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { addDays, localDate } from "../../domain/calendar.ts";
import type { Topic } from "../../domain/topics.ts";
import { connect } from "../../drizzle/client.ts";
import { aFinishedInterview, anAnswer, aQuestion, evaluation } from "../../drizzle/queries/fixtures.ts";
import { user_profiles } from "../../drizzle/schema/user-profiles.ts";
import { type Browser, connectNetwork, newEmail, problemOf, signedIn } from "./browser.ts";

beforeEach(() => connectNetwork());
afterEach(() => vi.unstubAllGlobals());

const db = connect(env);
const DAY = 86_400_000;

const userOf = async (browser: Browser) =>
  ((await (await browser.get("/api/me")).json()) as { id: string }).id;
const planOf = async (browser: Browser, query = "") => {
  const answer = await browser.get(`/api/plan${query}`);
  expect(answer.status).toBe(200);
  return (await answer.json()) as {
    suggestion: { type: string; topics: string[]; reasons: { code: string; topics?: string[] }[] };
    revisits: { topic: string; last_at: number; due_at: number | null }[];
    path: { date: string; why: string; topics: string[]; asked_there: string[] }[] | null;
    target_company: string | null;
    asked_there: number;
  };
};

/** A finished interview on a topic, so many days ago, with this score. */
const answered = async (browser: Browser, topic: "graphs" | "dp", daysAgo: number, score: number) =>
  anAnswer(db, await userOf(browser), { topic, score, ended_at: Date.now() - daysAgo * DAY });

describe("the study plan", () => {
  test("suggests a mix to somebody new, and names what the profile lists once it lists something", async () => {
    await aQuestion(db, { topics: ["dp"] });
    const browser = await signedIn(newEmail());
    expect((await planOf(browser)).suggestion.reasons).toEqual([{ code: "FIRST" }]);
    const userId = await userOf(browser);
    await db
      .update(user_profiles)
      .set({ skills: ["dp"] })
      .where(eq(user_profiles.user_id, userId));
    const { suggestion } = await planOf(browser);
    expect(suggestion.topics).toEqual(["dp"]);
    expect(suggestion.reasons).toContainEqual({ code: "PROFILE", topics: ["dp"] });
  });

  test("brings a topic back that went badly long ago, and says when the others are due", async () => {
    const browser = await signedIn(newEmail());
    await answered(browser, "graphs", 40, 20);
    await answered(browser, "dp", 1, 95);
    const { suggestion, revisits } = await planOf(browser);
    expect(suggestion.topics).toContain("graphs");
    expect(suggestion.topics).not.toContain("dp");
    expect(revisits.map(({ topic }) => topic)).toEqual(["graphs", "dp"]);
    expect(revisits[0]?.due_at).toBeLessThan(Date.now());
    expect(revisits[1]?.due_at).toBeGreaterThan(Date.now());
  });

  test("shows a way to a day, and says which day it cannot plan for", async () => {
    const browser = await signedIn(newEmail());
    const today = localDate(Date.now(), "Europe/Berlin");
    const { path } = await planOf(browser, `?by=${addDays(today, 28)}&per_week=2&time_zone=Europe/Berlin`);
    expect(path).toHaveLength(8);
    expect(path?.at(-1)?.why).toBe("REHEARSE");
    for (const [query, field] of [
      [`by=${today}&time_zone=Europe/Berlin`, "by"],
      [`by=${addDays(today, 400)}`, "by"],
      ["by=soon", "by"],
      [`by=${addDays(today, 9)}&per_week=9`, "per_week"],
      [`by=${addDays(today, 9)}&per_week=x`, "per_week"],
      ["time_zone=Mars/Olympus", "time_zone"],
    ]) {
      const refused = await browser.get(`/api/plan?${query}`);
      expect(refused.status, query).toBe(400);
      expect(await problemOf(refused)).toMatchObject({ field, message: expect.stringMatching(/./) });
    }
  });

  test("leads over what the company asks about, however its name is spelled, and says of none that it knows nothing", async () => {
    const company = `Initech ${crypto.randomUUID()}`;
    for (const topics of [["heap"], ["heap", "arrays"], ["graphs"], ["dp"]] satisfies Topic[][])
      await aQuestion(db, { topics, companies: topics[0] === "dp" ? ["Globex"] : [company, "Globex"] });
    const browser = await signedIn(newEmail());
    const by = `?by=${addDays(localDate(Date.now(), "UTC"), 20)}&per_week=5`;
    await browser.change("PATCH", "/api/profile", { target_company: company.toUpperCase() });
    const aimed = await planOf(browser, by);
    expect(aimed).toMatchObject({ target_company: company, asked_there: 3 });
    const asked = aimed.path?.flatMap(({ asked_there }) => asked_there) ?? [];
    expect(new Set(asked)).toEqual(new Set(["heap", "graphs"]));
    for (const step of aimed.path ?? [])
      expect(step.topics).toEqual(expect.arrayContaining(step.asked_there));
    await browser.change("PATCH", "/api/profile", { target_company: "Unheard Of" });
    const unknown = await planOf(browser, by);
    expect(unknown).toMatchObject({ target_company: "Unheard Of", asked_there: 0 });
    expect(unknown.path?.flatMap(({ asked_there }) => asked_there)).toEqual([]);
  });

  test("counts a topic as met by every question that names it", async () => {
    const browser = await signedIn(newEmail());
    await answered(browser, "graphs", 40, 60);
    const question_id = await aQuestion(db, { topics: ["dp", "graphs"] });
    await aFinishedInterview(db, await userOf(browser), {
      ended_at: Date.now() - 2 * DAY,
      rounds: [{ question_id, status: "COMPLETED", evaluation: evaluation() }],
    });
    const { revisits } = await planOf(browser);
    expect(revisits.find(({ topic }) => topic === "graphs")?.last_at).toBeGreaterThan(Date.now() - 3 * DAY);
  });

  test("is nobody else's", async () => {
    const [one, other] = [await signedIn(newEmail()), await signedIn(newEmail())];
    await answered(one, "graphs", 3, 50);
    expect((await planOf(other)).revisits).toEqual([]);
  });
});

describe("what a person says of a topic", () => {
  test("is kept, corrects the plan, and can be taken back", async () => {
    const browser = await signedIn(newEmail());
    await answered(browser, "graphs", 40, 20);
    const say = (stance: string | null) => browser.change("PUT", "/api/topics/graphs", { stance });
    expect((await say("NOT_RELEVANT")).status).toBe(200);
    const corrected = await planOf(browser);
    expect(corrected.suggestion.topics).not.toContain("graphs");
    expect(corrected.revisits).toMatchObject([{ topic: "graphs", due_at: null }]);
    expect(await (await browser.get("/api/topics")).json()).toMatchObject({
      stances: [{ topic: "graphs", stance: "NOT_RELEVANT" }],
    });
    expect((await say(null)).status).toBe(200);
    const again = await planOf(browser);
    expect(again.suggestion.topics).toContain("graphs");
    expect(again.revisits[0]?.due_at).toBeLessThan(Date.now());
  });

  test("is refused for a topic that does not exist, and in words that nobody knows", async () => {
    const browser = await signedIn(newEmail());
    expect((await browser.change("PUT", "/api/topics/astrology", { stance: "KNOWN" })).status).toBe(404);
    expect((await browser.change("PUT", "/api/topics/graphs", { stance: "MAYBE" })).status).toBe(422);
  });
});
