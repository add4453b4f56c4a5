import { env, evictDurableObject, runInDurableObject } from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { RoomEvent } from "../../domain/room/event.ts";
import { event, fold, question } from "../../domain/room/fixtures.ts";
import { saveInterview, saveRound } from "../../domain/room/rows.ts";
import { connect } from "../../drizzle/client.ts";
import { loadReport } from "../../drizzle/queries/feedback.ts";
import { aQuestion, config } from "../../drizzle/queries/fixtures.ts";
import { createInterview } from "../../drizzle/queries/interviews.ts";
import { saveRows } from "../../drizzle/queries/saved-rows.ts";
import { Documents } from "../../durable-objects/documents.ts";
import { EventLog } from "../../durable-objects/event-log.ts";
import { writeOwner } from "../../durable-objects/owner.ts";
import { Browser, connectNetwork, newEmail, problemOf, signedIn } from "../../tests/api/browser.ts";

beforeEach(() => connectNetwork());
afterEach(() => vi.unstubAllGlobals());

const db = connect(env);
const MINUTE = 60_000;

/** A person's interview of one question that ended so long ago, with its room as these last events left it. */
async function ended(
  browser: Browser,
  minutesAgo: number,
  last: (roundId: string) => RoomEvent[] = () => [],
  { followed = true } = {},
) {
  const { id: userId } = (await (await browser.get("/api/me")).json()) as { id: string };
  const given = { type: "DSA", difficulty: "EASY", config: config() } as const;
  const id = await createInterview(db, userId, given);
  const at = Date.now() - minutesAgo * MINUTE;
  const opened = event({
    id: crypto.randomUUID(),
    at,
    type: "round.opened",
    number: 1,
    question: question({ id: await aQuestion(db) }),
    why: "You asked for it.",
  });
  const events = [
    event({
      type: "interview.created",
      interviewId: id,
      interviewType: given.type,
      difficulty: given.difficulty,
      config: given.config,
      createdAt: at,
    }),
    event({ at, type: "interview.started" }),
    opened,
    event({ id: crypto.randomUUID(), at, type: "message.sent", text: "I would use a map." }),
    event({ at, type: "interview.ended", reason: "ended_by_candidate" }),
    ...last(opened.id),
  ];
  const state = fold(events);
  const rows = followed ? [saveInterview(state), saveRound(state, state.rounds[0]!)] : [];
  await saveRows(
    db,
    rows.flatMap((effect) => (effect.do === "save" ? [effect.row] : [])),
  );
  const stub = () => env.ROOM.get(env.ROOM.idFromName(id));
  await runInDurableObject(stub(), (_, { storage }) => {
    writeOwner(new Documents(storage.sql), { userId, name: "Ada" });
    const log = new EventLog(storage.sql);
    for (const [index, each] of events.entries()) log.append({ seq: index + 1, event: each }, null);
  });
  await evictDurableObject(stub());
  return { path: `/api/interviews/${id}/feedback`, roundId: opened.id, userId, stub };
}

const failed = () => [event({ type: "feedback.failed", step: "round", message: "The model is away." })];
const graded = (roundId: string) => [event({ type: "round.evaluated", roundId })];

test("while it is written, the room says how far it has come", async () => {
  const browser = await signedIn(newEmail());
  const { path } = await ended(browser, 1, graded);
  const answer = await (await browser.get(path)).json();
  expect(answer).toMatchObject({ status: "writing", rounds_done: 1, rounds_total: 1 });
});

test("a step that failed is told in the room's words", async () => {
  const browser = await signedIn(newEmail());
  const { path } = await ended(browser, 1, failed);
  const answer = await (await browser.get(path)).json();
  expect(answer).toMatchObject({ status: "incomplete", rounds_done: 0, rounds_total: 1 });
  expect(answer).toMatchObject({ message: expect.stringContaining("The model is away.") });
});

test("a report that takes too long counts as incomplete, though nothing failed", async () => {
  const browser = await signedIn(newEmail());
  const { path } = await ended(browser, 11, graded);
  const answer = await (await browser.get(path)).json();
  expect(answer).toMatchObject({ status: "incomplete", rounds_done: 1, rounds_total: 1 });
});

test("a retry does what is missing, and the report is there", async () => {
  const browser = await signedIn(newEmail());
  const { path, stub } = await ended(browser, 1, failed);
  expect((await browser.change("POST", `${path}/retry`)).status).toBe(202);
  await runInDurableObject(stub(), (room) => room.settled());
  expect(await (await browser.get(path)).json()).toMatchObject({ status: "ready" });
});

test("a retry of a report at which nothing failed is refused", async () => {
  const browser = await signedIn(newEmail());
  const { path } = await ended(browser, 1, graded);
  const answer = await browser.change("POST", `${path}/retry`);
  expect([answer.status, (await problemOf(answer)).code]).toEqual([409, "nothing_to_retry"]);
});

test("is being written from the end on, also while Postgres does not know of the end yet", async () => {
  const browser = await signedIn(newEmail());
  const { path, stub } = await ended(browser, 0, undefined, { followed: false });
  const before = await browser.get(path);
  expect(await before.json()).toMatchObject({ status: expect.stringMatching(/writing|ready/) });
  await runInDurableObject(stub(), (room) => room.settled());
});

/** An interview with its report, as the retry of what was missing wrote it. */
async function reported(browser: Browser) {
  const all = await ended(browser, 1, failed);
  await browser.change("POST", `${all.path}/retry`);
  await runInDurableObject(all.stub(), (room) => room.settled());
  const id = all.path.split("/")[3] ?? "";
  return { ...all, report: async () => (await loadReport(db, all.userId, id))! };
}
const REASON = "I did explain the map, and the note says that I did not.";

describe("a dispute", () => {
  test("adds a second grade with its reason, and leaves the first report as it was", async () => {
    const browser = await signedIn(newEmail());
    const { path, roundId, stub, report } = await reported(browser);
    const { regrades: none, ...before } = await report();
    expect(none).toEqual([]);
    const answer = await browser.change("POST", `${path}/dispute`, { round_id: roundId, reason: REASON });
    expect([answer.status, await answer.json()]).toEqual([202, { ok: true }]);
    await runInDurableObject(stub(), (room) => room.settled());
    const { regrades, ...after } = await report();
    expect(after).toEqual(before);
    expect(regrades).toMatchObject([{ reason: REASON, evaluation: { round_id: roundId } }]);
    const shown = await (await browser.get(path)).json();
    expect(shown).toMatchObject({ status: "ready", regrading: [], report: { regrades } });
  });

  test("is heard once a question", async () => {
    const browser = await signedIn(newEmail());
    const { path, roundId, stub } = await reported(browser);
    const dispute = () => browser.change("POST", `${path}/dispute`, { round_id: roundId, reason: REASON });
    expect((await dispute()).status).toBe(202);
    for (const settled of [false, true]) {
      if (settled) await runInDurableObject(stub(), (room) => room.settled());
      const again = await dispute();
      const { code, message } = await problemOf(again);
      expect([again.status, code]).toEqual([409, "cannot_dispute"]);
      expect(message).toContain("a second time already");
    }
  });

  test("needs a grade: neither a report that is being written nor a strange round has one", async () => {
    const browser = await signedIn(newEmail());
    const { path, roundId } = await ended(browser, 1, graded);
    const early = await browser.change("POST", `${path}/dispute`, { round_id: roundId, reason: REASON });
    expect([early.status, (await problemOf(early)).code]).toEqual([409, "cannot_dispute"]);
    const ready = await reported(await signedIn(newEmail()));
    const foreign = { round_id: ready.roundId, reason: REASON };
    expect((await browser.change("POST", `${path}/dispute`, foreign)).status).toBe(409);
  });

  test("is the owner's alone", async () => {
    const { path, roundId } = await reported(await signedIn(newEmail()));
    const other = await signedIn(newEmail());
    const body = { round_id: roundId, reason: REASON };
    expect((await other.change("POST", `${path}/dispute`, body)).status).toBe(404);
    expect((await new Browser().change("POST", `${path}/dispute`, body)).status).toBe(401);
  });

  test.each([
    [{ round_id: "round one", reason: REASON }, "round_id"],
    [{ round_id: crypto.randomUUID(), reason: "   " }, "reason"],
    [{ round_id: crypto.randomUUID(), reason: "x".repeat(1001) }, "reason"],
    [{ round_id: crypto.randomUUID(), reason: REASON, score: 100 }, "score"],
    [{ reason: REASON }, "round_id"],
  ])("is refused where it has another form: %#", async (body, field) => {
    const browser = await signedIn(newEmail());
    const { path } = await ended(browser, 1, graded);
    const answer = await browser.change("POST", `${path}/dispute`, body);
    expect([answer.status, (await problemOf(answer)).field]).toEqual([422, field]);
  });

  test("comes too late once the room was put away, and is told so", async () => {
    const browser = await signedIn(newEmail());
    const { path, roundId, stub, report } = await reported(browser);
    await runInDurableObject(stub(), (_, { storage }) => storage.deleteAll());
    await evictDurableObject(stub());
    const answer = await browser.change("POST", `${path}/dispute`, { round_id: roundId, reason: REASON });
    const { code, message } = await problemOf(answer);
    expect([answer.status, code]).toEqual([409, "cannot_dispute"]);
    expect(message).toContain("put away");
    expect((await report()).regrades).toEqual([]);
    expect(await (await browser.get(path)).json()).toMatchObject({ status: "ready", regrading: [] });
  });
});
