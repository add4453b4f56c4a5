import { env } from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Report } from "../../domain/feedback.ts";
import { PROTOCOL_VERSION } from "../../domain/room/protocol.ts";
import { transcriptKey } from "../../domain/room/transcript.ts";
import { connect } from "../../drizzle/client.ts";
import {
  aFinishedInterview,
  aQuestion,
  config,
  evaluation,
  newId,
  report,
} from "../../drizzle/queries/fixtures.ts";
import { saveRows } from "../../drizzle/queries/saved-rows.ts";
import { type Browser, connectNetwork, newEmail, problemOf, signedIn } from "./browser.ts";

beforeEach(() => connectNetwork());
afterEach(() => vi.unstubAllGlobals());

const db = connect(env);
const MINUTE = 60_000;

/** An interview of this person that ended so long ago; its report comes later. */
async function ended(browser: Browser, minutesAgo: number): Promise<string> {
  const { id } = (await (await browser.get("/api/me")).json()) as { id: string };
  const rounds = [{ evaluation: evaluation() }, {}];
  return aFinishedInterview(db, id, { ended_at: Date.now() - minutesAgo * MINUTE, rounds });
}

describe("a report", () => {
  test("is there as it was written, and is then no longer tried again", async () => {
    const browser = await signedIn(newEmail());
    const id = await ended(browser, 1);
    const written = report();
    await saveRows(db, [
      {
        table: "interview_feedback",
        values: {
          id: newId(),
          interview_id: id,
          report: written,
          transcript_url: null,
          generated_at: Date.now(),
        },
      },
    ]);
    const answer = await browser.get(`/api/interviews/${id}/feedback`);
    expect(await answer.json()).toEqual({ status: "ready", report: written, regrading: [] });
    const retry = await browser.change("POST", `/api/interviews/${id}/feedback/retry`);
    expect([retry.status, (await problemOf(retry)).code]).toEqual([409, "nothing_to_retry"]);
  });
});

describe("a report of an earlier time", () => {
  test("is shown with its own scores and versions, and with what reports did not say then left empty", async () => {
    const browser = await signedIn(newEmail());
    const id = await ended(browser, 1);
    const { hidden_caught: _, samples: __, tokens_used: ___, facts, ...graded } = evaluation();
    const { nudges: ____, approach_shown: _____, ...counted } = facts;
    const versions = { model: "built-in-1", prompt: "none", rubric: "dsa-2", schema: "evaluation-1" };
    const { regrades: ______, corrections: _______, ...written } = report({ versions });
    const old = { ...written, rounds: [{ ...graded, versions, facts: counted }] } as unknown as Report;
    const values = { id: newId(), interview_id: id, transcript_url: null, generated_at: Date.now() };
    await saveRows(db, [{ table: "interview_feedback", values: { ...values, report: old } }]);
    const answer = (await (await browser.get(`/api/interviews/${id}/feedback`)).json()) as { report: Report };
    const { regrades, corrections, rounds, ...rest } = answer.report;
    const { rounds: ownRounds, ...own } = old;
    expect(rest).toEqual(own);
    expect(regrades).toEqual([]);
    expect(corrections).toEqual([]);
    expect(rounds).toEqual([
      {
        ...ownRounds[0],
        hidden_caught: [],
        samples: 1,
        tokens_used: null,
        facts: { ...counted, nudges: 0, approach_shown: false },
      },
    ]);
  });
});

describe("a transcript", () => {
  const kept = async (browser: Browser) => {
    const id = await ended(browser, 1);
    const at = Date.UTC(2026, 10, 22, 10);
    const created = {
      id: newId(),
      at,
      type: "interview.created",
      interviewId: id,
      interviewType: "DSA",
      difficulty: "EASY",
      config: config(),
      createdAt: at,
    };
    const transcript = {
      version: 1,
      interview_id: id,
      type: "DSA",
      difficulty: "EASY",
      started_at: at,
      ended_at: at,
      total_duration_sec: 0,
      events: [{ seq: 1, event: created }],
    };
    await env.FILES.put(transcriptKey(id), JSON.stringify(transcript));
    return { id, transcript };
  };

  test("comes as JSON and as Markdown, to be saved and not shown", async () => {
    const browser = await signedIn(newEmail());
    const { id, transcript } = await kept(browser);
    for (const ending of ["", ".json"]) {
      const json = await browser.get(`/api/interviews/${id}/transcript${ending}`);
      expect(await json.json()).toEqual(transcript);
      expect(json.headers.get("content-disposition")).toMatch(
        /^attachment; filename="interview-[\d-]+\.json"$/,
      );
    }
    const markdown = await browser.get(`/api/interviews/${id}/transcript.md`);
    expect(await markdown.text()).toContain("# Interview of 2026-11-22");
    expect(markdown.headers.get("content-disposition")).toMatch(
      /^attachment; filename="interview-[\d-]+\.md"$/,
    );
    expect(markdown.headers.get("content-type")).toBe("text/markdown; charset=utf-8");
  });

  test("with an event that nobody knows any more is given as it was kept, and told as far as it can be", async () => {
    const browser = await signedIn(newEmail());
    const { id, transcript } = await kept(browser);
    const vanished = { seq: 2, event: { id: newId(), at: 1, type: "interview.vanished" } };
    const old = { ...transcript, events: [...transcript.events, vanished] };
    await env.FILES.put(transcriptKey(id), JSON.stringify(old));
    expect(await (await browser.get(`/api/interviews/${id}/transcript.json`)).json()).toEqual(old);
    const markdown = await browser.get(`/api/interviews/${id}/transcript.md`);
    expect([markdown.status, await markdown.text()]).toEqual([
      200,
      expect.stringContaining("# Interview of 2026-11-22"),
    ]);
  });

  test("is nobody else's to read", async () => {
    const { id } = await kept(await signedIn(newEmail()));
    const other = await signedIn(newEmail());
    for (const ending of ["", ".json", ".md"])
      expect((await other.get(`/api/interviews/${id}/transcript${ending}`)).status).toBe(404);
  });
});

describe("a socket", () => {
  const open = (browser: Browser, id: string, headers: Record<string, string> = {}) =>
    browser.send(`/api/interviews/${id}/socket`, {
      headers: { origin: "http://localhost", upgrade: "websocket", ...headers },
    });
  const create = async (browser: Browser) => {
    await aQuestion(db);
    const body = { type: "DSA", difficulty: "EASY", num_questions: 1, time_limit_min: null };
    const answer = await browser.change("POST", "/api/interviews", body);
    return ((await answer.json()) as { id: string }).id;
  };

  test("opens for the owner, and what the client says about who it is does not count", async () => {
    const [owner, other] = [await signedIn(newEmail()), await signedIn(newEmail())];
    const [id, others] = [await create(owner), await create(other)];
    const answer = await open(owner, id, { "x-interview-id": others, "x-user-id": newId() });
    expect(answer.status).toBe(101);
    answer.webSocket?.accept();
    const welcome = new Promise<string>((resolve) =>
      answer.webSocket?.addEventListener("message", ({ data }) => resolve(String(data)), { once: true }),
    );
    answer.webSocket?.send(
      JSON.stringify({ type: "hello", protocol: PROTOCOL_VERSION, deviceId: "device-1", afterSeq: 0 }),
    );
    expect(JSON.parse(await welcome)).toMatchObject({ type: "welcome", snapshot: { interviewId: id } });
    answer.webSocket?.close();
  });

  test("closes when somebody else signs in on the device", async () => {
    const [device, phone] = [await signedIn(newEmail()), await signedIn(newEmail())];
    const [id, others] = [await create(device), await create(phone)];
    const [socket, bystander] = [(await open(device, id)).webSocket!, (await open(phone, others)).webSocket!];
    const closed = new Promise<number>((resolve) =>
      socket.addEventListener("close", ({ code }) => resolve(code), { once: true }),
    );
    let bystanderClosed = false;
    bystander.addEventListener("close", () => {
      bystanderClosed = true;
    });
    for (const each of [socket, bystander]) {
      each.accept();
      const hello = { type: "hello", protocol: PROTOCOL_VERSION, deviceId: "device-1", afterSeq: 0 };
      const welcome = new Promise((resolve) => each.addEventListener("message", resolve, { once: true }));
      each.send(JSON.stringify(hello));
      await welcome;
    }
    await device.signIn(newEmail());
    expect(await closed).toBeGreaterThanOrEqual(4000);
    expect(bystanderClosed).toBe(false);
    bystander.close();
  });

  test("does not open for others, also when they name the owner", async () => {
    const [owner, other] = [await signedIn(newEmail()), await signedIn(newEmail())];
    const id = await create(owner);
    const { id: ownerId } = (await (await owner.get("/api/me")).json()) as { id: string };
    expect((await open(other, id, { "x-user-id": ownerId })).status).toBe(404);
  });

  test("is not a page", async () => {
    const owner = await signedIn(newEmail());
    expect((await open(owner, await create(owner), { upgrade: "" })).status).toBe(426);
  });
});
