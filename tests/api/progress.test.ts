import { env } from "cloudflare:test";
import { eq, inArray } from "drizzle-orm";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { InterviewSummary } from "../../domain/interview.ts";
import type { Profile } from "../../domain/profile.ts";
import type { Attempt } from "../../domain/progress/comparison.ts";
import type { Progress } from "../../domain/progress/progress.ts";
import type { ShownTopics } from "../../domain/progress/shown-topics.ts";
import { connect } from "../../drizzle/client.ts";
import { rebuildDailyStats } from "../../drizzle/queries/daily-stats.ts";
import { anAnswer, aQuestion } from "../../drizzle/queries/fixtures.ts";
import {
  bankQuestions,
  type GeneratedInterview,
  replaceGenerated,
} from "../../drizzle/queries/generated-history.ts";
import { rounds } from "../../drizzle/schema/rounds.ts";
import { user_profiles } from "../../drizzle/schema/user-profiles.ts";
import { madeUpHistory } from "../../scripts/seed/history.ts";
import { Browser, connectNetwork, newEmail, problemOf, signedIn } from "./browser.ts";

const DAY_MS = 86_400_000;
const db = connect(env);

beforeAll(async () => {
  for (const difficulty of ["EASY", "MEDIUM", "HARD"] as const) {
    await aQuestion(db, {
      title: `Progress ${difficulty}`,
      difficulty,
      topics: ["graphs"],
      companies: ["Acme 50%"],
    });
    await aQuestion(db, {
      title: `Other ${difficulty}`,
      difficulty,
      topics: ["heap"],
      companies: ["Globex"],
    });
  }
});
beforeEach(() => connectNetwork());
afterEach(() => vi.unstubAllGlobals());

type Person = { browser: Browser; history: GeneratedInterview[] };

/** Somebody signed in, with a made-up history of their own. */
async function practised(interviews: number, now = Date.now()): Promise<Person> {
  const browser = await signedIn(newEmail());
  const { id } = (await (await browser.get("/api/me")).json()) as { id: string };
  const ours = (await bankQuestions(db)).filter(({ title }) => /^(Progress|Other) /.test(title));
  const history = madeUpHistory(ours, { interviews, seed: 7, now, timeZone: "UTC" });
  // Ids follow from the seed, and another test's person has the same.
  const renamed = JSON.parse(renewIds(JSON.stringify(history))) as GeneratedInterview[];
  await replaceGenerated(db, id, renamed);
  await rebuildDailyStats(db, id);
  return { browser, history: renamed };
}
function renewIds(text: string): string {
  const fresh = new Map<string, string>();
  return text.replace(
    /"((?:best_run_)?id|round_id|record_id)":"([0-9a-f-]{36})"/g,
    (_, key: string, id: string) => {
      fresh.set(id, fresh.get(id) ?? crypto.randomUUID());
      return `"${key}":"${fresh.get(id)}"`;
    },
  );
}

type Page = {
  interviews: InterviewSummary[];
  repeats: { interview_id: string; round_id: string; earlier_round_id: string }[];
  generated: string[];
  next_cursor: string | null;
};
const list = async ({ browser }: Person, query: Record<string, string> = {}): Promise<Page> => {
  const answer = await browser.get(`/api/interviews?${new URLSearchParams(query)}`);
  expect(answer.status).toBe(200);
  return (await answer.json()) as Page;
};
type Answer = Omit<Progress, "topics"> & { topics: ShownTopics };
const progress = async (browser: Browser, query = ""): Promise<Answer> =>
  (await (await browser.get(`/api/progress${query}`)).json()) as Answer;

describe("progress", () => {
  test.each(["", "/practice", "/attempts", "/compare"])("%s wants a signed-in person", async (path) => {
    expect((await new Browser().get(`/api/progress${path}`)).status).toBe(401);
  });

  test("is empty for somebody who has not practised, whatever others did", async () => {
    await practised(3);
    const browser = await signedIn(newEmail());
    const empty = await progress(browser);
    expect(empty).toMatchObject({ first_ended_at: null, generated: false, days: [], trend: { points: [] } });
    expect(empty.topics).toMatchObject({ measured: [], all: 0 });
  });

  test.each([
    "/plan",
    "/profile",
    "/progress/practice",
  ])("%s says of what was made up that it was", async (path) => {
    const { browser } = await practised(3);
    const own = await signedIn(newEmail());
    const told = async (reader: Browser) => (await reader.get(`/api${path}`)).json();
    expect(await told(browser)).toMatchObject({ generated: true });
    expect(await told(own)).toMatchObject({ generated: false });
  });

  test("adds up what was practised, and says that it was made up", async () => {
    const { browser, history } = await practised(12);
    const all = await progress(browser, "?period=all");
    const finished = history.filter(({ status }) => status === "COMPLETED");
    const rounds = finished.flatMap((interview) => interview.rounds);
    expect(all.generated).toBe(true);
    expect(all.totals).toMatchObject({
      interviews: history.length,
      finished: finished.length,
      questions: rounds.length,
    });
    expect(all.trend.points.map(({ value }) => value)).toEqual(
      finished.map(({ feedback }) => feedback?.report.overall?.value),
    );
    const answered = all.topics.measured;
    expect(answered.map(({ topic }) => topic).sort()).toEqual(["graphs", "heap"]);
    for (const { evidence, answers } of answered) expect(evidence).toHaveLength(Math.min(3, answers));
    expect(all.kinds.map(({ kind }) => kind)).toEqual(["coding"]);
    expect(all.hints.reduce((sum, { hints }) => sum + hints, 0)).toBe(
      rounds.reduce((sum, { hints_used }) => sum + hints_used, 0),
    );
    expect(all.streaks.longest).toBeGreaterThan(0);
  });

  test("of a kind and a period leaves out the others, but never the year and the topics", async () => {
    const { browser } = await practised(6, Date.now() - 60 * DAY_MS);
    const lately = await progress(browser, "?period=30d");
    expect(lately.totals).toMatchObject({ interviews: 0, questions: 0 });
    expect(lately.days.length).toBeGreaterThan(0);
    expect(lately.topics.all).toBeGreaterThan(0);
    const design = await progress(browser, "?period=all&type=SYSTEM_DESIGN");
    expect(design.trend.points).toEqual([]);
    expect(design.topics).toMatchObject({ measured: [], all: 0 });
    expect(design.topics.unmeasured).not.toContain("graphs");
  });

  test("and the profile call the same topics weak as of today, whatever was so at the last report", async () => {
    for (const [days, weak] of [
      [2, ["dp"]],
      [4000, []],
    ] as const) {
      const browser = await signedIn(newEmail());
      const { id } = (await (await browser.get("/api/me")).json()) as { id: string };
      for (const topic of ["graphs", "trees", "heap", "dp"] as const)
        for (const hour of [0, 1]) {
          const ended_at = Date.now() - days * DAY_MS + hour * 3_600_000;
          await anAnswer(db, id, { topic, score: topic === "dp" ? 30 : 98, ended_at });
        }
      const { topics } = await progress(browser, "?period=all");
      const called = topics.measured.filter(({ standing }) => standing === "weak").map(({ topic }) => topic);
      const { profile } = (await (await browser.get("/api/profile")).json()) as { profile: Profile };
      expect([called, profile.weak_topics]).toEqual([weak, weak]);
      const [kept] = await db.select().from(user_profiles).where(eq(user_profiles.user_id, id));
      expect(kept?.weak_topics).toEqual(["dp"]);
    }
  });

  test("refuses a time zone and a period that do not exist", async () => {
    const browser = await signedIn(newEmail());
    const zone = await browser.get("/api/progress?time_zone=Mars/Olympus");
    expect([zone.status, (await problemOf(zone)).field]).toEqual([400, "time_zone"]);
    expect((await browser.get("/api/progress?period=yesterday")).status).toBe(400);
  });
});

describe("the history", () => {
  test("goes on where the page before ended, although new interviews came meanwhile", async () => {
    const person = await practised(25);
    const first = await list(person);
    expect(first.interviews).toHaveLength(20);
    const made = await person.browser.change("POST", "/api/interviews", {
      type: "DSA",
      num_questions: 1,
      time_limit_min: null,
    });
    expect(made.status).toBe(201);
    const second = await list(person, { cursor: first.next_cursor ?? "" });
    expect(second.next_cursor).toBeNull();
    const seen = [...first.interviews, ...second.interviews].map(({ id }) => id);
    expect(seen).toEqual(person.history.map(({ id }) => id).reverse());
    expect(first.generated).toHaveLength(20);
  });

  test("finds questions and companies by any part of their words, and takes signs as they are", async () => {
    const person = await practised(12);
    const withTitle = (word: string) =>
      person.history
        .filter(({ rounds }) => rounds.some(({ evaluation }) => evaluation.question_title.includes(word)))
        .map(({ id }) => id);
    const found = async (q: string) => (await list(person, { q })).interviews.map(({ id }) => id).sort();
    expect(await found("progr")).toEqual(withTitle("Progress").sort());
    expect(await found("ACME 50%")).toEqual(withTitle("Progress").sort());
    expect(await found("A%e")).toEqual([]);
    expect(await found("_rogress")).toEqual([]);
  });

  test("is narrowed by kind, level, state, topic, result and period", async () => {
    const person = await practised(16);
    const all = (await list(person)).interviews;
    const by = async (query: Record<string, string>) => (await list(person, query)).interviews;
    expect(await by({ type: "DSA" })).toEqual(all.filter(({ type }) => type === "DSA"));
    expect(await by({ difficulty: "EASY" })).toEqual(all.filter(({ difficulty }) => difficulty === "EASY"));
    expect(await by({ status: "ABANDONED" })).toEqual(all.filter(({ status }) => status === "ABANDONED"));
    const zones = { not_yet: [0, 49], developing: [50, 69], solid: [70, 84], strong: [85, 100] } as const;
    for (const [band, [low, high]] of Object.entries(zones))
      expect(await by({ band })).toEqual(
        all.filter(({ overall }) => overall && overall.value >= low && overall.value <= high),
      );
    expect(await by({ band: "unscored" })).toEqual(all.filter(({ overall }) => !overall));
    const onHeaps = person.history.filter(({ rounds }) =>
      rounds.some(({ evaluation }) => evaluation.question_title.startsWith("Other")),
    );
    expect((await by({ topic: "heap" })).map(({ id }) => id).sort()).toEqual(
      onHeaps.map(({ id }) => id).sort(),
    );
    expect(await by({ period: "1y" })).toEqual(all);
    expect((await person.browser.get("/api/interviews?topic=knitting")).status).toBe(400);
  });
});

describe("a comparison", () => {
  const compare = (browser: Browser, a: string, b?: string) =>
    browser.get(`/api/progress/compare?${new URLSearchParams({ a, ...(b && { b }) })}`);

  test("sets two attempts at a question side by side, the earlier one first, with code and facts", async () => {
    const person = await practised(16);
    const [repeat] = (await list(person)).repeats;
    if (!repeat) throw new Error("no question was asked twice");
    const answer = await compare(person.browser, repeat.round_id, repeat.earlier_round_id);
    expect(answer.status).toBe(200);
    const { attempts } = (await answer.json()) as { attempts: Attempt[] };
    expect(attempts.map(({ round_id }) => round_id)).toEqual([repeat.earlier_round_id, repeat.round_id]);
    expect(attempts[0]?.question.id).toBe(attempts[1]?.question.id);
    for (const { graded, code, generated } of attempts) {
      expect(graded?.dimensions.length).toBeGreaterThan(0);
      expect(code?.text.length).toBeGreaterThan(0);
      expect(generated).toBe(true);
    }
    const near = await person.browser.get(`/api/progress/attempts?interview=${repeat.interview_id}`);
    expect(((await near.json()) as { attempts: object[] }).attempts).toContainEqual(
      expect.objectContaining({ round_id: repeat.round_id, earlier_round_id: repeat.earlier_round_id }),
    );
  });

  test("finds by itself what a round is best compared with: the same question", async () => {
    const person = await practised(16);
    const [repeat] = (await list(person)).repeats;
    const answer = await compare(person.browser, repeat?.round_id ?? "");
    const { attempts } = (await answer.json()) as { attempts: Attempt[] };
    expect(attempts).toHaveLength(2);
    expect(new Set(attempts.map(({ question }) => question.id)).size).toBe(1);
  });

  test("is of two attempts", async () => {
    const person = await practised(3);
    const id = person.history.flatMap(({ rounds }) => rounds)[0]?.id ?? "";
    const refused = await compare(person.browser, id, id);
    expect([refused.status, (await problemOf(refused)).field]).toEqual([400, "b"]);
  });

  test("is not offered with a round that was left before its end", async () => {
    const person = await practised(16);
    const { repeats } = await list(person);
    expect(repeats.length).toBeGreaterThan(0);
    const earlier = repeats.map(({ earlier_round_id }) => earlier_round_id);
    await db.update(rounds).set({ status: "SKIPPED" }).where(inArray(rounds.id, earlier));
    const left = (await list(person)).repeats;
    for (const { earlier_round_id } of left) expect(earlier).not.toContain(earlier_round_id);
  });

  test("is of one's own rounds only", async () => {
    const [one, other] = [await practised(3), await practised(3)];
    const roundOf = ({ history }: Person) => history.flatMap(({ rounds }) => rounds)[0]?.id ?? "";
    expect((await compare(one.browser, roundOf(one))).status).toBe(200);
    expect((await compare(one.browser, roundOf(one), roundOf(other))).status).toBe(404);
    expect((await compare(one.browser, roundOf(other))).status).toBe(404);
    expect((await compare(one.browser, crypto.randomUUID())).status).toBe(404);
    expect((await compare(one.browser, "not-an-id")).status).toBe(400);
    const near = await one.browser.get(`/api/progress/attempts?interview=${other.history[0]?.id}`);
    expect(await near.json()).toEqual({ attempts: [] });
  });
});
