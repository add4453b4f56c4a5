import { env, reset, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { eq } from "drizzle-orm";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { connect } from "../../drizzle/client.ts";
import { aQuestion } from "../../drizzle/queries/fixtures.ts";
import { interviews } from "../../drizzle/schema/interviews.ts";
import { sessions } from "../../drizzle/schema/sessions.ts";
import { app } from "../../worker/app.ts";
import type { Env } from "../../worker/env.ts";
import { type Browser, connectNetwork, newEmail, ORIGIN, signedIn } from "../api/browser.ts";

beforeAll(async () => {
  await aQuestion(connect(env));
});
beforeEach(() => connectNetwork());
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await reset();
});

const DAY_MS = 86_400_000;
const roomOf = (id: string) => env.ROOM.get(env.ROOM.idFromName(id));
const WISH = { type: "DSA", difficulty: "EASY", num_questions: 1, time_limit_min: null };

async function create(browser: Browser): Promise<string> {
  const answer = await browser.change("POST", "/api/interviews", WISH);
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

const loaded = (id: string) =>
  expect.poll(() => runInDurableObject(roomOf(id), (room) => room.events().length)).toBe(1);

describe("an interview that nobody ever opens", () => {
  it("is given up by itself after a day, and says so in Postgres", async () => {
    const id = await create(await signedIn(newEmail()));
    await loaded(id);
    const alarm = await runInDurableObject(roomOf(id), (_, { storage }) => storage.getAlarm());
    expect(alarm).toBeLessThanOrEqual(Date.now() + DAY_MS);
    await runInDurableObject(roomOf(id), (room) => {
      room.now = () => Date.now() + DAY_MS + 1000;
    });
    await runDurableObjectAlarm(roomOf(id));
    await runInDurableObject(roomOf(id), (room) => room.settled());
    const [row] = await connect(env).select().from(interviews).where(eq(interviews.id, id));
    expect(row).toMatchObject({ status: "ABANDONED", started_at: null });
  });

  it("is created all the same when its room does not answer", async () => {
    const browser = await signedIn(newEmail());
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    vi.spyOn(env.ROOM, "get").mockImplementation(() => {
      return { load: () => Promise.reject(new Error("the room is away")) } as never;
    });
    const id = await create(browser);
    await expect.poll(() => logged.mock.calls.flat().join()).toContain("room_load");
    vi.restoreAllMocks();
    expect((await browser.get(`/api/interviews/${id}`)).status).toBe(200);
  });
});

describe("a socket whose session ends while it is being opened", () => {
  it("is not let in, though the sign-out found nothing to close yet", async () => {
    const browser = await signedIn(newEmail());
    const id = await create(browser);
    await loaded(id);
    const headers = new Headers({
      upgrade: "websocket",
      origin: ORIGIN,
      cookie: `session=${browser.cookies.get("session")}`,
    });
    const answer = await app.request(
      `${ORIGIN}/api/interviews/${id}/socket`,
      { headers },
      withRoom(async (request) => {
        // Between the check of the session and the room: all sessions end, and the rooms are told.
        const ended = await connect(env).delete(sessions).returning({ id: sessions.id });
        await roomOf(id).endSessions(
          ended.map((session) => session.id),
          true,
        );
        return roomOf(id).fetch(request);
      }),
    );
    expect(answer.status).toBe(401);
  });
});

/** The environment, with something that happens before a request reaches its room. */
function withRoom(fetch: (request: Request) => Promise<Response>): Env {
  const ROOM = {
    idFromName: (name: string) => env.ROOM.idFromName(name),
    get: () => ({ fetch }),
  };
  return { ...env, ROOM: ROOM as never };
}
