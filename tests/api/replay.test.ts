import { env } from "cloudflare:test";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { CANARIES, canaryCourse } from "../../domain/replay/canaries.ts";
import type { Replay } from "../../domain/replay/replay.ts";
import { REPLAY_PARTS, type ReplayLink, type ReplayParts } from "../../domain/replay/replay-link.ts";
import { EVERYTHING } from "../../domain/replay/replay-of.ts";
import { transcriptKey } from "../../domain/room/transcript.ts";
import { connect } from "../../drizzle/client.ts";
import { config, newId, report } from "../../drizzle/queries/fixtures.ts";
import { createInterview } from "../../drizzle/queries/interviews.ts";
import { saveRows } from "../../drizzle/queries/saved-rows.ts";
import { interviews } from "../../drizzle/schema/interviews.ts";
import { replay_links } from "../../drizzle/schema/replay-links.ts";
import { users } from "../../drizzle/schema/users.ts";
import type { Env } from "../../worker/env.ts";
import { Browser, connectNetwork, newEmail, problemOf, signedIn } from "./browser.ts";

beforeEach(() => connectNetwork());
afterEach(() => vi.unstubAllGlobals());

const db = connect(env);
const unlimited: Env = { ...env };
delete unlimited.CREATE_LIMIT;
const NOTHING: ReplayParts = { conversation: false, work: false, runs: false, scores: false };
const CLAIM = "CLAIMED-OF-THE-CANDIDATE";

/** Somebody's interview, over and with its report, in which each part says words of its own. */
async function ended(): Promise<{ owner: Browser; id: string; email: string }> {
  const email = newEmail();
  const owner = await signedIn(email, unlimited);
  const me = (await (await owner.get("/api/me")).json()) as { id: string };
  const id = await createInterview(db, me.id, { type: "DSA", difficulty: "EASY", config: config() });
  const at = { started_at: Date.UTC(2026, 0, 5, 9), ended_at: Date.UTC(2026, 0, 5, 9, 8) };
  const row = {
    id,
    status: "COMPLETED" as const,
    ...at,
    paused_at: null,
    total_duration_sec: 480,
    room_seq: 1,
  };
  const claim = {
    text: CLAIM,
    evidence: [{ kind: "code" as const, record_id: newId(), quote: null, note: "" }],
  };
  const feedback = { id: newId(), interview_id: id, transcript_url: null, generated_at: at.ended_at };
  await saveRows(db, [
    { table: "interviews", values: row },
    { table: "interview_feedback", values: { ...feedback, report: report({ strengths: [claim] }) } },
  ]);
  const events = canaryCourse().map((event, index) => ({ seq: index + 1, event }));
  const about = { interview_id: id, type: "DSA", difficulty: "EASY", total_duration_sec: 480, ...at };
  await env.FILES.put(transcriptKey(id), JSON.stringify({ version: 1, ...about, events }));
  return { owner, id, email };
}

async function share(owner: Browser, id: string, shows: ReplayParts): Promise<{ id: string; token: string }> {
  const answer = await owner.change("POST", `/api/interviews/${id}/replay-links`, shows);
  expect(answer.status).toBe(201);
  return answer.json();
}
const linksOf = async (owner: Browser, id: string) =>
  ((await (await owner.get(`/api/interviews/${id}/replay-links`)).json()) as { links: ReplayLink[] }).links;
const statusOf = async (token: string) => (await new Browser().get(`/api/replays/${token}`)).status;

describe("the replay of one's own interview", () => {
  test("holds everything that happened, the scores, and where each record stands", async () => {
    const { owner, id } = await ended();
    const answer = await owner.get(`/api/interviews/${id}/replay`);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const replay = (await answer.json()) as Replay;
    expect(replay).toMatchObject({ shows: EVERYTHING, leftOut: 0, lengthMs: 480_000 });
    expect(replay.events.at(-1)).toMatchObject({ kind: "ended", reason: "finished" });
    expect(replay.scores?.claims).toMatchObject([{ text: CLAIM }]);
    expect(Object.keys(replay.records ?? {}).length).toBeGreaterThan(4);
  });

  test("is for its owner alone, and so are its links", async () => {
    const { owner, id } = await ended();
    const { id: link, token } = await share(owner, id, EVERYTHING);
    const [stranger, nobody] = [await signedIn(newEmail(), unlimited), new Browser()];
    const of = `/api/interviews/${id}`;
    for (const [who, status] of [
      [stranger, 404],
      [nobody, 401],
    ] as const) {
      expect((await who.get(`${of}/replay`)).status).toBe(status);
      expect((await who.get(`${of}/replay-links`)).status).toBe(status);
      expect((await who.change("POST", `${of}/replay-links`, EVERYTHING)).status).toBe(status);
      expect((await who.change("DELETE", `${of}/replay-links/${link}`)).status).toBe(status);
    }
    // Nor by way of an interview of one's own.
    const other = await ended();
    const foreign = `/api/interviews/${other.id}/replay-links/${link}`;
    expect((await other.owner.change("DELETE", foreign)).status).toBe(404);
    expect(await statusOf(token)).toBe(200);
  });

  test("is known to be kept or not before anybody shares it", async () => {
    const { owner, id } = await ended();
    const kept = async () => await (await owner.get(`/api/interviews/${id}/replay-links`)).json();
    expect(await kept()).toEqual({ links: [], kept: true });
    await env.FILES.delete(transcriptKey(id));
    expect(await kept()).toEqual({ links: [], kept: false });
  });

  test("follows the end of the interview, and cannot be shared before", async () => {
    const owner = await signedIn(newEmail(), unlimited);
    const me = (await (await owner.get("/api/me")).json()) as { id: string };
    const id = await createInterview(db, me.id, { type: "DSA", difficulty: "EASY", config: config() });
    const replay = await owner.get(`/api/interviews/${id}/replay`);
    expect([replay.status, (await problemOf(replay)).code]).toEqual([404, "no_replay"]);
    const link = await owner.change("POST", `/api/interviews/${id}/replay-links`, EVERYTHING);
    expect([link.status, (await problemOf(link)).code]).toEqual([409, "not_over"]);
  });
});

describe("a link", () => {
  test("opens a replay for whoever has it, for no cache and no search engine", async () => {
    const { owner, id } = await ended();
    const { token } = await share(owner, id, { ...NOTHING, conversation: true });
    expect(token).toMatch(/^[\w-]{43}$/);
    const visitor = new Browser();
    const about = await visitor.get(`/api/replays/${token}/about`);
    expect(await about.json()).toEqual({
      type: "DSA",
      difficulty: "EASY",
      shows: { ...NOTHING, conversation: true },
    });
    for (const answer of [about, await visitor.get(`/api/replays/${token}`)]) {
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(answer.headers.get("x-robots-tag")).toBe("noindex, nofollow");
    }
  });

  test.each([
    ...REPLAY_PARTS.map((part) => ({ ...NOTHING, [part]: true })),
    { ...EVERYTHING, work: false },
    EVERYTHING,
  ])("shows the words of the parts chosen, and nothing of who it was or when: %o", async (shows) => {
    const { owner, id, email } = await ended();
    const { id: link, token } = await share(owner, id, shows);
    const text = await (await new Browser().get(`/api/replays/${token}`)).text();
    for (const [word, isShown] of Object.entries(CANARIES))
      expect(text.includes(word), word).toBe(isShown(shows));
    expect(text.includes(CLAIM)).toBe(Object.values(shows).every(Boolean));
    for (const secret of [
      id,
      link,
      token,
      email,
      email.split("@")[0]!,
      "2026-01",
      String(Date.UTC(2026, 0, 5, 9)),
    ])
      expect(text).not.toContain(secret);
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  });

  test("never says whose it is, though the interviewer greeted them by name", async () => {
    const { owner, id } = await ended();
    const me = (await (await owner.get("/api/me")).json()) as { id: string };
    await db.update(users).set({ name: "Ada Lovelace" }).where(eq(users.id, me.id));
    const kept = await (await env.FILES.get(transcriptKey(id)))!.text();
    const greeted = kept
      .replace("INTERVIEWER-WORDS", "Hello Ada, welcome.")
      .replace("CANDIDATE-WORDS", "ada lovelace here");
    await env.FILES.put(transcriptKey(id), greeted);
    const { token } = await share(owner, id, EVERYTHING);
    const text = await (await new Browser().get(`/api/replays/${token}`)).text();
    expect(text).toContain("Hello …, welcome.");
    expect(text).not.toMatch(/\bada\b|lovelace/i);
    expect(await (await owner.get(`/api/interviews/${id}/replay`)).text()).toContain("Hello Ada, welcome.");
  });

  test("is kept as a fingerprint only, and listed without its address", async () => {
    const { owner, id } = await ended();
    const { id: link, token } = await share(owner, id, EVERYTHING);
    const rows = await db.select().from(replay_links).where(eq(replay_links.id, link));
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(rows[0]?.token_hash).toMatch(/^[0-9a-f]{64}$/);
    const listed = await linksOf(owner, id);
    expect(listed).toEqual([{ id: link, shows: EVERYTHING, created_at: expect.any(String) }]);
  });

  test("opens nothing once it is revoked, and the others go on", async () => {
    const { owner, id } = await ended();
    const [one, other] = [await share(owner, id, EVERYTHING), await share(owner, id, EVERYTHING)];
    const revoke = () => owner.change("DELETE", `/api/interviews/${id}/replay-links/${one.id}`);
    expect((await revoke()).status).toBe(200);
    expect([await statusOf(one.token), await statusOf(other.token)]).toEqual([404, 200]);
    expect((await new Browser().get(`/api/replays/${one.token}/about`)).status).toBe(404);
    expect((await linksOf(owner, id)).map((link) => link.id)).toEqual([other.id]);
    expect((await revoke()).status).toBe(200);
    expect(await statusOf(one.token)).toBe(404);
  });

  test("ends with its interview, and with the record of it", async () => {
    const { owner, id } = await ended();
    const { token } = await share(owner, id, EVERYTHING);
    await env.FILES.delete(transcriptKey(id));
    expect(await statusOf(token)).toBe(404);
    await db.delete(interviews).where(eq(interviews.id, id));
    expect((await new Browser().get(`/api/replays/${token}/about`)).status).toBe(404);
    expect(await db.select().from(replay_links).where(eq(replay_links.interview_id, id))).toEqual([]);
  });

  test.each([
    "a".repeat(43),
    "short",
    "a".repeat(5000),
    "%00",
    "..%2f..%2fme",
  ])("that nobody made opens nothing: %s", async (token) => {
    const answer = await new Browser().get(`/api/replays/${token}`);
    expect([answer.status, (await problemOf(answer)).code]).toEqual([404, "not_found"]);
  });

  test("shows at least something, and nothing that there is not", async () => {
    const { owner, id } = await ended();
    for (const body of [NOTHING, {}, { ...EVERYTHING, email: true }, { ...EVERYTHING, work: "yes" }]) {
      const answer = await owner.change("POST", `/api/interviews/${id}/replay-links`, body);
      expect(answer.status).toBe(422);
    }
    expect(await linksOf(owner, id)).toEqual([]);
  });

  test("is one of twenty at most", async () => {
    const { owner, id } = await ended();
    const others = Array.from({ length: 19 }, (_, index) => {
      return {
        interview_id: id,
        token_hash: `${index}`.padStart(2, "0").padStart(64, id.replaceAll("-", "")),
        shows: EVERYTHING,
      };
    });
    await db.insert(replay_links).values(others);
    await share(owner, id, EVERYTHING);
    const refused = await owner.change("POST", `/api/interviews/${id}/replay-links`, EVERYTHING);
    expect([refused.status, (await problemOf(refused)).code]).toEqual([409, "too_many_links"]);
    const [first] = await linksOf(owner, id);
    await owner.change("DELETE", `/api/interviews/${id}/replay-links/${first?.id}`);
    await share(owner, id, EVERYTHING);
  });

  test("is not to be found by trying: each address may ask so often", async () => {
    const asked: string[] = [];
    const limit = async ({ key }: { key: string }) => {
      asked.push(key);
      return { success: asked.length <= 2 };
    };
    const visitor = new Browser({ ...env, SIGN_IN_LIMIT: { limit } });
    const statuses: number[] = [];
    for (let turn = 0; turn < 3; turn += 1)
      statuses.push((await visitor.get(`/api/replays/${"b".repeat(43)}`)).status);
    expect(statuses).toEqual([404, 404, 429]);
    expect(new Set(asked)).toEqual(new Set([`visit ${visitor.address}`]));
  });
});

test("typing is shown though its events are not parsed anew, and what is older than today is filled in", async () => {
  const { owner, id } = await ended();
  const replay = (await (await owner.get(`/api/interviews/${id}/replay`)).json()) as Replay;
  const edits = replay.events.filter(({ kind }) => kind === "edited");
  expect(edits).toHaveLength(1);
  // `cutShort` is left out of the log of before it was kept.
  const object = await env.FILES.get(transcriptKey(id));
  const old = (await object!.text()).replaceAll(',"cutShort":false', "");
  await env.FILES.put(transcriptKey(id), old);
  const again = (await (await owner.get(`/api/interviews/${id}/replay`)).json()) as Replay;
  expect(again).toEqual(replay);

  // An event of a kind that is no more costs what it told, and nothing else.
  await env.FILES.put(transcriptKey(id), old.replace('"type":"writer.changed"', '"type":"writer.vanished"'));
  const without = (await (await owner.get(`/api/interviews/${id}/replay`)).json()) as Replay;
  expect(without).toEqual({ ...replay, leftOut: 1 });
});
