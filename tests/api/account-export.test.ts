import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { KEPT_TABLES } from "../../domain/privacy.ts";
import { connect } from "../../drizzle/client.ts";
import { anInterview, evaluation } from "../../drizzle/queries/fixtures.ts";
import { rounds } from "../../drizzle/schema/rounds.ts";
import { CANARIES } from "../live/question-bundle.ts";
import { Browser, connectNetwork, newEmail, signedIn } from "./browser.ts";
import {
  liveInterview,
  personWithEverything,
  say,
  settled,
  userIdOf,
  word,
} from "./person-with-everything.ts";

beforeEach(() => connectNetwork());
afterEach(() => vi.unstubAllGlobals());

const db = connect(env);

async function exported(browser: Browser): Promise<Map<string, string>> {
  const answer = await browser.get("/api/account/export");
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-disposition")).toMatch(
    /^attachment; filename="mockingbird-[\d-]+\.zip"$/,
  );
  expect([answer.headers.get("content-type"), answer.headers.get("cache-control")]).toEqual([
    "application/zip",
    "no-store",
  ]);
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const rowsIn = (files: Map<string, string>, name: string) =>
  JSON.parse(files.get(name) ?? "null") as Record<string, unknown>[];

test("all that is kept of a person comes as one file, and nothing that lets anybody in or is hidden in an interview", async () => {
  const person = await personWithEverything();
  const neighbour = await signedIn(newEmail());
  const theirs = await liveInterview(neighbour, await userIdOf(neighbour));
  const kept = word("neighbour");
  await say(theirs, kept);
  await settled(theirs.id);

  const files = await exported(person.browser);
  const all = [...files].map(([name, text]) => `${name}\n${text}`).join("\n");
  for (const { file } of Object.values(KEPT_TABLES)) {
    if (!file) continue;
    expect(rowsIn(files, file).length, file).toBeGreaterThan(0);
    expect(files.get("README.txt")).toContain(file);
  }
  // Grades of a job are an administrator's experiment and were told to nobody; an unsent draft is no record.
  const { graded, unsent: _, ...words } = person.words;
  for (const told of [...Object.values(words), person.email, "jsonb"].slice(0, -1))
    expect(all).toContain(told);
  expect(files.get("resume.txt")).toContain(words.resume);
  for (const { id, marker, isOver } of [
    { id: person.ended.id, marker: words.said, isOver: true },
    { id: person.going.id, marker: words.going, isOver: false },
    { id: person.paused.id, marker: words.paused, isOver: false },
  ]) {
    const named = [...files.keys()].filter((name) => name.includes(id));
    expect(named.map((name) => name.split(".").at(-1)).sort()).toEqual(["json", "md"]);
    const json = JSON.parse(files.get(named.find((name) => name.endsWith(".json")) ?? "") ?? "") as object;
    expect(JSON.stringify(json)).toContain(marker);
    expect("as_of" in json).toBe(!isOver);
    expect(files.get(named.find((name) => name.endsWith(".md")) ?? "")).toContain(marker);
  }

  for (const secret of [
    kept,
    graded,
    person.token,
    person.browser.cookies.get("session") ?? "none",
    "token_hash",
    ...[...CANARIES.hiddenTest, ...CANARIES.wrong],
    "optimal_time",
    "key_insight",
    "reference_solutions",
  ])
    expect(all.includes(secret), secret).toBe(false);
});

test("what an interview that goes on has not told yet is left out", async () => {
  const browser = await signedIn(newEmail());
  const going = await liveInterview(browser, await userIdOf(browser));
  await settled(going.id);
  const [open] = await db.select().from(rounds).where(eq(rounds.interview_id, going.id));
  const untold = word("untold");
  await db
    .update(rounds)
    .set({ score: 77, ai_feedback: untold, evaluation: evaluation({ sample_answer: untold as never }) })
    .where(eq(rounds.id, open!.id));
  const files = await exported(browser);
  const all = [...files.values()].join("\n");
  for (const secret of [untold, ...Object.values(CANARIES).flat()])
    expect(all.includes(secret), secret).toBe(false);
  expect(rowsIn(files, "rounds.json")).toMatchObject([{ id: open!.id, score: null, evaluation: null }]);
});

test("a transcript whose room fails is asked for again, and named as missing where it does not come", async () => {
  const owner = await signedIn(newEmail());
  const userId = await userIdOf(owner);
  const [shaky, gone] = [await liveInterview(owner, userId), await liveInterview(owner, userId)];
  await Promise.all([settled(shaky.id), settled(gone.id)]);
  const errors = vi.spyOn(console, "error").mockImplementation(() => {});
  let failures = 0;
  const namespace = {
    idFromName: (name: string) => name,
    get: (name: string) => ({
      events: async () => {
        if (name === gone.id) throw Object.assign(new Error("too much to do"), { overloaded: true });
        failures += 1;
        if (failures === 1) throw new Error("starting anew");
        return env.ROOM.get(env.ROOM.idFromName(name)).events();
      },
    }),
  };
  const browser = new Browser({ ...env, ROOM: namespace as unknown as typeof env.ROOM });
  for (const [name, value] of owner.cookies) browser.cookies.set(name, value);
  const files = await exported(browser);
  const endingsOf = (id: string) =>
    [...files.keys()].filter((name) => name.includes(id)).map((name) => name.slice(name.indexOf(".")));
  expect(endingsOf(shaky.id).sort()).toEqual([".json", ".md"]);
  expect(endingsOf(gone.id)).toEqual([".MISSING.txt"]);
  expect(errors.mock.calls.map(([line]) => String(line)).join()).toContain("room_not_read");
  errors.mockRestore();
});

test("a long history comes whole, group by group", async () => {
  const browser = await signedIn(newEmail());
  const userId = await userIdOf(browser);
  const ids: string[] = [];
  for (let i = 0; i < 22; i++) ids.push(await anInterview(db, userId));
  const files = await exported(browser);
  expect(rowsIn(files, "interviews.json").map(({ id }) => id)).toEqual(ids);
});

test("it is for who is signed in", async () => {
  expect((await new Browser().get("/api/account/export")).status).toBe(401);
  expect((await new Browser().get("/api/account")).status).toBe(401);
});
