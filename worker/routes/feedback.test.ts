import { env, evictDurableObject, runInDurableObject } from "cloudflare:test";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { RoomEvent } from "../../domain/room/event.ts";
import { event, fold, question } from "../../domain/room/fixtures.ts";
import { saveInterview, saveRound } from "../../domain/room/rows.ts";
import { connect } from "../../drizzle/client.ts";
import { aQuestion, config } from "../../drizzle/queries/fixtures.ts";
import { createInterview } from "../../drizzle/queries/interviews.ts";
import { saveRows } from "../../drizzle/queries/saved-rows.ts";
import { Documents } from "../../durable-objects/documents.ts";
import { EventLog } from "../../durable-objects/event-log.ts";
import { writeOwner } from "../../durable-objects/owner.ts";
import { type Browser, connectNetwork, newEmail, problemOf, signedIn } from "../../tests/api/browser.ts";

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
  return { path: `/api/interviews/${id}/feedback`, stub };
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
