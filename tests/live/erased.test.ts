import { evictDurableObject, reset, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { transcriptKey } from "../../domain/room/transcript.ts";
import { connect } from "../../drizzle/client.ts";
import { removeInterviews } from "../../drizzle/queries/removal.ts";
import { erasures } from "../../drizzle/schema/erasures.ts";
import { interviews } from "../../drizzle/schema/interviews.ts";
import { messages } from "../../drizzle/schema/messages.ts";
import { eraseWhatIsNoted } from "../../worker/erasing/erase.ts";
import { away, disturbPostgres } from "./fake-postgres.ts";
import { drained, started, type TestRoom } from "./room-client.ts";

const undo: (() => void)[] = [];
beforeEach(() => {
  // Until it is erased a room says that its rows are refused.
  for (const level of ["error", "warn"] as const) vi.spyOn(console, level).mockImplementation(() => {});
});
afterEach(async () => {
  for (const restore of undo.splice(0).reverse()) restore();
  vi.restoreAllMocks();
  await reset();
});

const db = connect(env);

const tablesOf = (room: TestRoom) =>
  runInDurableObject(room.stub, async (_, { storage }) => ({
    tables: storage.sql
      .exec<{ name: string }>("select name from sqlite_master where type = 'table' and name not glob '_cf*'")
      .toArray()
      .map(({ name }) => name),
    alarm: await storage.getAlarm(),
  }));

const savedOf = (text: string) => db.select().from(messages).where(eq(messages.content, text));

describe("a room whose interview was deleted", () => {
  it("takes what it could not save with it, and nothing of it comes back once Postgres is there again", async () => {
    const { room, tab } = await started();
    await drained(room);
    const outage = disturbPostgres(env.NEON_FETCH_ENDPOINT ?? "", away);
    undo.push(outage.restore);
    const said = crypto.randomUUID();
    await tab.send({ type: "chat", text: said });
    await room.interviewer.finish("I see.");
    await room.until((one) => one.health().waiting > 0);
    outage.restore();
    await removeInterviews(db, room.userId, [room.id]);
    await runInDurableObject(room.stub, async (one) => {
      expect(await one.erase()).toBe(true);
      await one.settled();
    });
    await tab.until((message) => message.type === "error" && message.code === "deleted");
    await tab.closed();
    expect(await tablesOf(room)).toEqual({ tables: [], alarm: null });
    expect(await savedOf(said)).toEqual([]);
    expect((await room.knock()).status).toBe(404);
  });

  it("goes though its log cannot be read any more, and says so until then", async () => {
    const { room, tab } = await started();
    await drained(room);
    await runInDurableObject(room.stub, (_, { storage }) => {
      storage.sql.exec("delete from documents where name = 'snapshot'");
      storage.sql.exec("update events set body = (select body from events where seq = 1) where seq = 2");
    });
    await evictDurableObject(room.stub);
    await runInDurableObject(room.stub, async (one, { storage }) => {
      expect(() => one.reportProgress()).toThrow("no longer applies");
      await storage.deleteAlarm();
      await one.alarm();
      expect(await storage.getAlarm()).toBeGreaterThan(Date.now());
    });
    await removeInterviews(db, room.userId, [room.id]);
    await eraseWhatIsNoted(env, db);
    await tab.closed();
    expect(await tablesOf(room)).toEqual({ tables: [], alarm: null });
    expect(await db.select().from(erasures).where(eq(erasures.key, room.id))).toEqual([]);
  });

  it("falls silent in mid-sentence, and drops a save that is on its way", async () => {
    const { room, tab } = await started();
    await drained(room);
    const said = crypto.randomUUID();
    await tab.send({ type: "chat", text: said });
    await room.interviewer.say("Once upon a time");
    await tab.until((message) => message.type === "delta");
    await removeInterviews(db, room.userId, [room.id]);
    // The save of what was said waits its moment, and comes after the rows it belongs to are gone.
    await runInDurableObject(room.stub, (one) => one.erase());
    expect(await tablesOf(room)).toEqual({ tables: [], alarm: null });
    expect(await savedOf(said)).toEqual([]);
    expect(await db.select().from(interviews).where(eq(interviews.id, room.id))).toEqual([]);
  });

  it("is asked again where its transcript was on its way, so that none is left in the end", async () => {
    const { room, tab } = await started({ num_questions: 1 });
    await drained(room);
    // Held back until the test lets it through, as a slow store would.
    let isHeld = false;
    let isLetThrough = false;
    const put = async (key: string, body: string) => {
      isHeld = true;
      while (!isLetThrough) await new Promise((resolve) => setTimeout(resolve, 5));
      return env.FILES.put(key, body);
    };
    await runInDurableObject(room.stub, (one) => {
      Object.assign(one, { env: { ...env, FILES: { put } } });
    });
    await tab.send({ type: "chat", text: "I would use a map." });
    await room.interviewer.finish("Go on.");
    await drained(room);
    await tab.send({ type: "end", giveUp: false });
    await expect.poll(() => isHeld, { timeout: 10_000 }).toBe(true);

    await removeInterviews(db, room.userId, [room.id]);
    const erasing = eraseWhatIsNoted(env, db);
    await tab.until((message) => message.type === "error" && message.code === "deleted");
    isLetThrough = true;
    await erasing;
    await eraseWhatIsNoted(env, db, new Date(Date.now() + 60 * 60_000));
    expect(await env.FILES.get(transcriptKey(room.id))).toBeNull();
    expect(await db.select().from(erasures).where(eq(erasures.key, room.id))).toEqual([]);
    expect(await tablesOf(room)).toEqual({ tables: [], alarm: null });
  });
});
