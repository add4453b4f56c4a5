import { createScheduledController, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { eq, inArray, sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { KEPT_TABLES } from "../../domain/privacy.ts";
import { connect } from "../../drizzle/client.ts";
import { anInterview, newId } from "../../drizzle/queries/fixtures.ts";
import { removeAccount } from "../../drizzle/queries/removal.ts";
import { saveRows } from "../../drizzle/queries/saved-rows.ts";
import { audit_events } from "../../drizzle/schema/audit-events.ts";
import { erasures } from "../../drizzle/schema/erasures.ts";
import { interviews } from "../../drizzle/schema/interviews.ts";
import { question_jobs } from "../../drizzle/schema/question-jobs.ts";
import { questions } from "../../drizzle/schema/questions.ts";
import { sessions } from "../../drizzle/schema/sessions.ts";
import { user_daily_stats } from "../../drizzle/schema/user-daily-stats.ts";
import { users } from "../../drizzle/schema/users.ts";
import { eraseWhatIsNoted } from "../../worker/erasing/erase.ts";
import { sweep } from "../../worker/erasing/sweep.ts";
import { noteSweep } from "../../worker/erasing/sweep-note.ts";
import worker from "../../worker/index.ts";
import { placesOf } from "../../worker/resume/own-files.ts";
import { Browser, connectNetwork, newEmail, problemOf, signedIn } from "./browser.ts";
import { withoutDeletionsOf } from "./failing-deletions.ts";
import { searchEverywhere } from "./left-over.ts";
import {
  type Everything,
  liveInterview,
  personWithEverything,
  roomOf,
  say,
  settled,
  userIdOf,
  word,
} from "./person-with-everything.ts";

beforeEach(() => {
  connectNetwork();
  vi.spyOn(console, "log").mockImplementation(() => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const db = connect(env);
const DAY_MS = 86_400_000;
/** So much later a file that was on its way has come. */
const afterAWhile = () => new Date(Date.now() + 10 * 60_000);

const namesOf = ({ userId, email, words, interviews: ids, round: { id }, token }: Everything) => [
  userId,
  email,
  email.split("@")[0]!,
  ...Object.values(words),
  ...ids,
  id,
  token,
];

const questionOf = async (id: string) =>
  (
    await db
      .select({ asked: questions.times_asked, average: questions.avg_score })
      .from(questions)
      .where(eq(questions.id, id))
  )[0];

type Health = { checks: { retention: object } };

const sweepByClock = async () => {
  await worker.scheduled(createScheduledController(), env);
};

describe("who deletes their account", () => {
  test("leaves nothing of themselves, wherever it is looked; what is others' stays", async () => {
    const person = await personWithEverything();
    const names = namesOf(person);
    const neighbour = await signedIn(newEmail());
    const neighbourId = await userIdOf(neighbour);
    const theirs = await liveInterview(neighbour, neighbourId);
    const kept = word("neighbour");
    await say(theirs, kept);
    await settled(theirs.id);

    const before = await searchEverywhere(names);
    const inTables = new Set(before.found.map((line) => line.split(":")[0]));
    for (const [table, { file }] of Object.entries(KEPT_TABLES))
      if (file) expect(inTables, "there is something to be found").toContain(table);
    expect(before.found.filter((line) => line.startsWith("room"))).toHaveLength(3);
    expect(before.found.filter((line) => line.startsWith("object")).length).toBeGreaterThanOrEqual(3);

    const answer = await person.browser.change("DELETE", "/api/account", { confirm: person.email });
    expect([answer.status, await answer.json()]).toEqual([200, { ok: true }]);
    expect(person.browser.cookies.has("session")).toBe(false);
    await person.going.tab.until((message) => message.type === "error" && message.code === "deleted");
    await person.going.tab.closed();
    await expect
      .poll(() => db.select().from(erasures).where(inArray(erasures.key, person.interviews)))
      .toEqual([]);
    await eraseWhatIsNoted(env, db, afterAWhile());

    const after = await searchEverywhere(names);
    console.info(
      `looked for ${names.length} names of a person in ${after.tables.join(", ")}; ${after.objects} objects, ${after.rooms} rooms and ${after.jobs} jobs: ${after.found.length} found`,
    );
    expect(after.found).toEqual([]);
    expect(after.tables).toEqual(expect.arrayContaining(Object.keys(KEPT_TABLES)));
    expect(after.rooms).toBeGreaterThanOrEqual(person.interviews.length);
    for (const place of await placesOf({ env, id: person.userId }))
      expect((await env.FILES.list({ prefix: place.key })).objects).toEqual([]);
    for (const id of person.interviews)
      expect(await runInDurableObject(roomOf(id), (_, { storage }) => storage.getAlarm())).toBeNull();
    expect(await db.select().from(erasures)).toEqual([]);

    expect((await searchEverywhere([kept])).found.length).toBeGreaterThan(0);
    expect((await neighbour.get("/api/me")).status).toBe(200);
    // What was done outlives who did it, and to whom.
    const done = await db.select().from(audit_events).where(eq(audit_events.action, "user.role-changed"));
    expect(done).toContainEqual(
      expect.objectContaining({ subject_id: null, detail: { was: "candidate", role: "admin" } }),
    );
    const jobs = await db.select().from(question_jobs).where(inArray(question_jobs.id, person.jobs));
    expect(jobs.map(({ status }) => status).sort()).toEqual(["CANCELLED", "DONE"]);
    const regraded = jobs.find(({ status }) => status === "DONE")?.result as { lines: []; evaluations: [] };
    expect([regraded.lines.length, regraded.evaluations.length]).toEqual([1, 1]);

    await person.browser.signIn(person.email);
    expect(await userIdOf(person.browser)).not.toBe(person.userId);
    expect(await (await person.browser.get("/api/interviews")).json()).toMatchObject({ interviews: [] });
    expect(await (await person.browser.get("/api/profile")).json()).toMatchObject({
      profile: { target_role: null, resume_parsed: null, welcomed: false },
    });
  });

  test("has it carried out by the next sweep, though the Worker died after the rows were gone", async () => {
    const person = await personWithEverything();
    await removeAccount(db, person.userId, await placesOf({ env, id: person.userId }));
    expect(await db.select().from(users).where(eq(users.id, person.userId))).toEqual([]);
    const between = await searchEverywhere(Object.values(person.words));
    expect(between.found.map((line) => line.split(" ")[0])).toEqual(
      expect.arrayContaining(["object", "room"]),
    );
    // A room that lives on meanwhile brings nothing back.
    await person.going.tab.send({ type: "chat", text: person.words.going });
    await person.going.interviewer.finish("Still here?");
    await sweepByClock();
    await eraseWhatIsNoted(env, db, afterAWhile());
    expect((await searchEverywhere(namesOf(person))).found).toEqual([]);
  });

  test("types its address, and has signed in lately", async () => {
    const email = newEmail();
    const browser = await signedIn(email);
    const userId = await userIdOf(browser);
    const attempt = (confirm: string) => browser.change("DELETE", "/api/account", { confirm });
    const refused = async (answer: Response) => [answer.status, (await problemOf(answer)).code];
    expect(await refused(await attempt("somebody@example.com"))).toEqual([422, "not_confirmed"]);
    const hourAgo = sql`now() - interval '1 hour'`;
    await db.update(sessions).set({ created_at: hourAgo }).where(eq(sessions.user_id, userId));
    expect(await refused(await attempt(email))).toEqual([403, "sign_in_again"]);
    expect(await (await browser.get("/api/account")).json()).toMatchObject({ fresh: false });
    await browser.signIn(email);
    expect((await attempt(` ${email.toUpperCase()} `)).status).toBe(200);
    expect((await browser.get("/api/me")).status).toBe(401);
  });
});

describe("one interview", () => {
  test("goes with its record, its report and its link; what rested on it is counted anew", async () => {
    const browser = await signedIn(newEmail());
    const userId = await userIdOf(browser);
    const question = newId();
    const [gone, kept] = [await liveInterview(browser, userId), await liveInterview(browser, userId)];
    for (const each of [gone, kept]) {
      await say(each, `${question} in ${each.id}`);
      await each.tab.send({ type: "end", giveUp: false });
      await settled(each.id);
    }
    const asked = (
      await db.execute<{ id: string }>(
        sql`select question_id as id from rounds where interview_id = ${gone.id}`,
      )
    ).rows[0]!.id;
    const before = await questionOf(asked);
    const statsOf = () => db.select().from(user_daily_stats).where(eq(user_daily_stats.user_id, userId));
    expect(await statsOf()).toMatchObject([{ interviews_completed: 2 }]);

    const other = await signedIn(newEmail());
    expect((await other.change("DELETE", `/api/interviews/${gone.id}`)).status).toBe(404);
    expect((await browser.change("DELETE", `/api/interviews/${gone.id}`)).status).toBe(200);
    expect((await browser.change("DELETE", `/api/interviews/${gone.id}`)).status).toBe(404);
    await expect.poll(() => db.select().from(erasures).where(eq(erasures.key, gone.id))).toEqual([]);
    expect((await searchEverywhere([gone.id])).found).toEqual([]);
    expect((await browser.get(`/api/interviews/${kept.id}`)).status).toBe(200);
    expect((await searchEverywhere([`${question} in ${kept.id}`])).found.length).toBeGreaterThan(1);
    expect(await statsOf()).toMatchObject([{ interviews_completed: 1 }]);
    expect((await questionOf(asked))?.asked).toBe((before?.asked ?? 0) - 1);
  });
});

describe("interviews that are kept for a time", () => {
  test("go with the sweep after it, ended ones only and only whose owner wants that", async () => {
    const [browser, keeper] = [await signedIn(newEmail()), await signedIn(newEmail())];
    const userId = await userIdOf(browser);
    const endedBefore = async (owner: string, days: number, status: "COMPLETED" | "PAUSED" = "COMPLETED") => {
      const id = await anInterview(db, owner);
      const at = Date.now() - days * DAY_MS;
      const times = { started_at: at - 1000, ended_at: status === "COMPLETED" ? at : null };
      await saveRows(db, [
        {
          table: "interviews",
          values: { id, status, ...times, paused_at: null, total_duration_sec: 1, room_seq: 1 },
        },
      ]);
      return id;
    };
    const [old, recent, paused] = [
      await endedBefore(userId, 31),
      await endedBefore(userId, 29),
      await endedBefore(userId, 40, "PAUSED"),
    ];
    const others = await endedBefore(await userIdOf(keeper), 400);
    const left = async () =>
      (
        await db
          .select({ id: interviews.id })
          .from(interviews)
          .where(inArray(interviews.id, [old, recent, paused, others]))
      )
        .map(({ id }) => id)
        .sort();
    const lines: string[] = [];
    vi.spyOn(console, "log").mockImplementation((line: unknown) => void lines.push(String(line)));
    const logged = () => lines.map((line) => JSON.parse(line)).filter(({ event }) => event === "swept");
    await sweepByClock();
    expect(await left()).toHaveLength(4);
    expect(logged(), "also where nothing was to do").toMatchObject([{ expired: 0 }]);

    expect((await browser.change("PATCH", "/api/account", { keep_interviews_days: 31 })).status).toBe(422);
    expect((await browser.change("PATCH", "/api/account", { keep_interviews_days: 30 })).status).toBe(200);
    expect(await (await browser.get("/api/account")).json()).toMatchObject({
      keep_interviews_days: 30,
      interviews: 3,
    });
    await sweepByClock();
    expect(await left()).toEqual([recent, paused, others].sort());
    // The sweep itself erases what it deleted, so that it counts it.
    const [, swept] = logged();
    expect(swept).toMatchObject({ expired: 1, done: expect.any(Number), again: 0 });
    expect(swept.done).toBeGreaterThan(0);
    expect(await db.select().from(erasures).where(eq(erasures.key, old))).toEqual([]);
    expect((await browser.change("PATCH", "/api/account", { keep_interviews_days: null })).status).toBe(200);
  });

  describe("batch by batch", () => {
    /** Interviews of somebody who keeps them for thirty days, which were over two days too long ago. */
    const overdue = async (many: number) => {
      const browser = await signedIn(newEmail());
      const userId = await userIdOf(browser);
      await browser.change("PATCH", "/api/account", { keep_interviews_days: 30 });
      const ids = await Promise.all(Array.from({ length: many }, () => anInterview(db, userId)));
      const at = new Date(Date.now() - 32 * DAY_MS);
      await db
        .update(interviews)
        .set({ status: "ABANDONED", ended_at: at })
        .where(inArray(interviews.id, ids));
      const left = async () =>
        (await db.select().from(interviews).where(eq(interviews.user_id, userId))).length;
      return { userId, left };
    };
    const retention = async () => {
      const { checks } = (await (await new Browser().get("/api/health")).json()) as Health;
      return checks.retention;
    };
    const notUp = () => false;
    const forgetNote = () => env.FILES.delete("sweeps/last");

    test("until none is left, the time is over or too much was asked of others; late is what a sweep has left for a day", async () => {
      const { left } = await overdue(7);
      await forgetNote();
      expect(await retention()).toMatchObject({
        ok: false,
        message: expect.stringMatching(/^nothing was ever swept, and 7 /),
      });

      // A note that cannot be read is none.
      await env.FILES.put("sweeps/last", "{");
      const cutShort = () => {
        throw new Error("the platform ended the run");
      };
      await expect(sweep(env, db, { isTimeUp: cutShort, atOnce: 2 })).rejects.toThrow();
      expect(await left()).toBe(5);
      expect(await retention()).toMatchObject({ ok: true, waiting: 5 });
      await sweep(env, db, { isTimeUp: notUp, atOnce: 2, mostCalls: 1 });
      expect(await left()).toBe(3);
      // Due two days ago, but its owner may just have chosen so.
      expect(await retention()).toMatchObject({ ok: true, waiting: 3 });
      const dayAgo = Date.now() - 1.1 * DAY_MS;
      await forgetNote();
      await noteSweep(env.FILES, dayAgo, { waiting: 3, oldest_at: dayAgo });
      await sweep(env, db, { isTimeUp: () => true, atOnce: 1 });
      const since = { waiting: 2, oldest_at: new Date(dayAgo).toISOString() };
      expect(await retention()).toMatchObject({ ok: false, ...since });

      expect(await sweep(env, db, { isTimeUp: notUp, atOnce: 2 })).toMatchObject({ expired: 2 });
      expect(await left()).toBe(0);
      expect(await retention()).toMatchObject({ ok: true, waiting: 0, oldest_at: null });

      const hoursAgo = Date.now() - 2 * 3_600_000;
      await noteSweep(env.FILES, hoursAgo, { waiting: 0, oldest_at: null });
      expect(await retention()).toMatchObject({ ok: false, swept_at: new Date(hoursAgo).toISOString() });
      await forgetNote();
      expect(await retention()).toEqual({ ok: true, ms: expect.any(Number) });
    });

    test("past somebody's that cannot be deleted, however many there are", async () => {
      vi.spyOn(console, "error").mockImplementation(() => {});
      const [stuck, other] = [await overdue(3), await overdue(3)];
      // Theirs come first.
      const before = new Date(Date.now() - 40 * DAY_MS);
      await db.update(interviews).set({ ended_at: before }).where(eq(interviews.user_id, stuck.userId));
      const swept = await withoutDeletionsOf(db, stuck.userId, () =>
        sweep(env, db, { isTimeUp: notUp, atOnce: 2 }),
      );
      expect(swept).toMatchObject({ expired: 3, failed: 1 });
      expect([await stuck.left(), await other.left()]).toEqual([3, 0]);
      expect(await sweep(env, db, { isTimeUp: notUp, atOnce: 2 })).toMatchObject({ expired: 3, failed: 0 });
    });
  });
});

describe("devices", () => {
  test("are listed without what names them, and the others are signed out", async () => {
    const email = newEmail();
    const [here, there] = [await signedIn(email), await signedIn(email)];
    const { devices, ...account } = (await (await here.get("/api/account")).json()) as {
      devices: { current: boolean }[];
    };
    expect(account).toMatchObject({ fresh: true, keep_interviews_days: null });
    expect(devices.map(({ current }) => current).sort()).toEqual([false, true]);
    expect(Object.keys(devices[0]!).sort()).toEqual([
      "current",
      "last_seen_at",
      "signed_in_at",
      "user_agent",
    ]);
    const answer = await here.change("POST", "/api/account/sign-out-others");
    expect(await answer.json()).toEqual({ ended: 1 });
    expect((await there.get("/api/me")).status).toBe(401);
    expect((await here.get("/api/me")).status).toBe(200);
  });
});
