import { env } from "cloudflare:test";
import { and, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { InterviewConfig } from "../../domain/interview.ts";
import type { OwnReport, ReportLine } from "../../domain/question-health/candidate-reports.ts";
import { connect } from "../../drizzle/client.ts";
import { aQuestion, config, newId, round, submission } from "../../drizzle/queries/fixtures.ts";
import { createInterview } from "../../drizzle/queries/interviews.ts";
import { saveRows } from "../../drizzle/queries/saved-rows.ts";
import { audit_events } from "../../drizzle/schema/audit-events.ts";
import { interviews } from "../../drizzle/schema/interviews.ts";
import { question_reports } from "../../drizzle/schema/question-reports.ts";
import { type Browser, connectNetwork, newEmail, problemOf, signedIn } from "./browser.ts";

beforeEach(() => connectNetwork());
afterEach(() => vi.unstubAllGlobals());

const db = connect(env);

/** Somebody in an interview with one question open. */
async function candidate(given: Partial<InterviewConfig> = {}) {
  const browser = await signedIn(newEmail());
  const { id: userId } = (await (await browser.get("/api/me")).json()) as { id: string };
  const interviewId = await createInterview(db, userId, {
    type: "DSA",
    difficulty: "EASY",
    config: config(given),
  });
  const questionId = await aQuestion(db);
  const row = round({ interview_id: interviewId, question_id: questionId });
  await saveRows(db, [
    { table: "rounds", values: row },
    {
      table: "code_submissions",
      values: submission({ round_id: row.id, status: "COMPLETED", tests_passed: 7, tests_total: 9 }),
    },
  ]);
  const path = `/api/interviews/${interviewId}/reports`;
  const report = (body: object) => browser.change("POST", path, { round_id: row.id, ...body });
  const own = async () => ((await (await browser.get(path)).json()) as { reports: OwnReport[] }).reports;
  return { browser, interviewId, questionId, roundId: row.id, path, report, own };
}

const admin = () => signedIn("admin@example.com");

async function listed(browser: Browser, questionId: string, query = "") {
  const answer = await browser.get(`/api/admin/reports?question=${questionId}${query}`);
  return ((await answer.json()) as { reports: ReportLine[] }).reports;
}

describe("a candidate", () => {
  test("says what is wrong with a question of their own, each thing once", async () => {
    const { report, own, roundId } = await candidate();
    const answer = await report({ kind: "TESTS_WRONG", note: "  [1]\ngives 2 " });
    expect(answer.status).toBe(201);
    const expected = {
      round_id: roundId,
      kind: "TESTS_WRONG",
      note: "[1]\ngives 2",
      status: "OPEN",
      answer: null,
    };
    expect(((await answer.json()) as { report: OwnReport }).report).toMatchObject(expected);
    expect((await report({ kind: "UNCLEAR" })).status).toBe(201);
    const again = await report({ kind: "TESTS_WRONG", note: "once more" });
    expect(again.status).toBe(409);
    expect((await problemOf(again)).code).toBe("already_reported");
    expect(await own()).toMatchObject([expected, { kind: "UNCLEAR", note: null }]);
  });

  test("is told what the report lacks", async () => {
    const { report } = await candidate();
    const refused = async (body: object) => {
      const answer = await report(body);
      expect(answer.status).toBe(422);
      return (await problemOf(answer)).field;
    };
    expect(await refused({ kind: "OTHER", note: "  " })).toBe("note");
    expect(await refused({ kind: "UNCLEAR", note: "a".repeat(1001) })).toBe("note");
    expect(await refused({ kind: "BORING" })).toBe("kind");
    expect((await report({ kind: "UNCLEAR", note: "a".repeat(1000) })).status).toBe(201);
  });

  test("reports nothing in an interview of somebody else, and no round of another interview", async () => {
    const [one, other] = [await candidate(), await candidate()];
    const foreign = await one.browser.change("POST", other.path, {
      round_id: other.roundId,
      kind: "UNCLEAR",
    });
    expect(foreign.status).toBe(404);
    expect((await one.browser.get(other.path)).status).toBe(404);
    const smuggled = await one.report({ round_id: other.roundId, kind: "UNCLEAR" });
    expect((await problemOf(smuggled)).code).toBe("not_saved_yet");
    await db.update(interviews).set({ ended_at: new Date() }).where(eq(interviews.id, one.interviewId));
    expect((await one.report({ round_id: other.roundId, kind: "UNCLEAR" })).status).toBe(404);
    expect(await other.own()).toEqual([]);
  });

  test("reports nothing in a trial", async () => {
    const { report } = await candidate({ trial: newId() });
    const answer = await report({ kind: "UNCLEAR" });
    expect([answer.status, (await problemOf(answer)).code]).toEqual([409, "trial"]);
  });
});

/** What the question's history keeps, oldest first. */
const noted = (questionId: string) =>
  db
    .select({ action: audit_events.action, detail: audit_events.detail })
    .from(audit_events)
    .where(and(eq(audit_events.subject, "QUESTION"), eq(audit_events.subject_id, questionId)))
    .orderBy(audit_events.created_at);

describe("administrators", () => {
  test("see reports with what helps to judge them, and not who made them", async () => {
    const { report, questionId, browser } = await candidate();
    await report({ kind: "TESTS_WRONG", note: "The third test expects 4." });
    const lines = await listed(await admin(), questionId);
    expect(lines).toMatchObject([
      {
        question: { id: questionId, title: "Two Sum", format: "OPEN_ENDED" },
        kind: "TESTS_WRONG",
        note: "The third test expects 4.",
        status: "OPEN",
        score: null,
        submission: { language: "python", tests_passed: 7, tests_total: 9 },
      },
    ]);
    const me = (await (await browser.get("/api/me")).json()) as { id: string; email: string };
    expect(JSON.stringify(lines)).not.toContain(me.id);
    expect(JSON.stringify(lines)).not.toContain(me.email);
  });

  test("answer a report, which the candidate reads and the question's history keeps", async () => {
    const { report, questionId, own } = await candidate();
    await report({ kind: "UNCLEAR" });
    const browser = await admin();
    const [line] = await listed(browser, questionId);
    const path = `/api/admin/reports/${line?.id}`;
    const resolved = await browser.change("PATCH", path, { status: "RESOLVED", answer: "Said now." });
    expect(resolved.status).toBe(200);
    expect(await own()).toMatchObject([{ status: "RESOLVED", answer: "Said now." }]);
    expect((await own())[0]?.triaged_at).not.toBeNull();
    expect(await listed(browser, questionId, "&status=OPEN")).toEqual([]);
    expect((await listed(browser, questionId, "&status=RESOLVED"))[0]?.triaged_by).toBeTruthy();
    expect(await noted(questionId)).toEqual([
      { action: "report.resolved", detail: { report_id: line?.id, kind: "UNCLEAR" } },
    ]);
  });

  test("open a report again, which is as if nobody had answered it", async () => {
    const { report, questionId, own } = await candidate();
    await report({ kind: "UNCLEAR" });
    const browser = await admin();
    const [line] = await listed(browser, questionId);
    const become = async (status: string) =>
      (await browser.change("PATCH", `/api/admin/reports/${line?.id}`, { status })).status;
    expect([await become("OPEN"), await become("RESOLVED"), await become("OPEN")]).toEqual([200, 200, 200]);
    expect(await own()).toMatchObject([{ status: "OPEN", answer: null, triaged_at: null }]);
    expect(await listed(browser, questionId, "&status=OPEN")).toMatchObject([{ triaged_by: null }]);
    expect((await noted(questionId)).map(({ action }) => action)).toEqual([
      "report.resolved",
      "report.reopened",
    ]);
  });

  test("say why where nothing is done", async () => {
    const { report, questionId, own } = await candidate();
    await report({ kind: "UNCLEAR" });
    const browser = await admin();
    const [line] = await listed(browser, questionId);
    const path = `/api/admin/reports/${line?.id}`;
    const mute = await browser.change("PATCH", path, { status: "DISMISSED", answer: " " });
    expect([mute.status, (await problemOf(mute)).field]).toEqual([422, "answer"]);
    await browser.change("PATCH", path, { status: "DISMISSED", answer: "It says so in line two." });
    expect(await own()).toMatchObject([{ status: "DISMISSED", answer: "It says so in line two." }]);
    expect(
      (await browser.change("PATCH", `/api/admin/reports/${newId()}`, { status: "RESOLVED" })).status,
    ).toBe(404);
  });

  test("page through reports, newest first, and none comes twice or is left out", async () => {
    const { browser: owner, interviewId, questionId } = await candidate();
    const { id: user_id } = (await (await owner.get("/api/me")).json()) as { id: string };
    const rows = Array.from({ length: 32 }, (_, at) =>
      round({ interview_id: interviewId, question_id: questionId, round_number: at + 2 }),
    );
    await saveRows(
      db,
      rows.map((values) => ({ table: "rounds" as const, values })),
    );
    const reports = rows.map(({ id }, at) => ({
      question_id: questionId,
      user_id,
      round_id: id,
      kind: "UNCLEAR" as const,
      created_at: new Date(1_700_000_000_000 + at),
    }));
    const inserted = await db.insert(question_reports).values(reports).returning({ id: question_reports.id });
    const made = inserted.map(({ id }) => id).reverse();
    const browser = await admin();
    const page = async (cursor: string) => {
      const answer = await browser.get(`/api/admin/reports?question=${questionId}&cursor=${cursor}`);
      return (await answer.json()) as { reports: ReportLine[]; next: string | null };
    };
    const first = await page("");
    const second = await page(first.next ?? "");
    expect([...first.reports, ...second.reports].map(({ id }) => id)).toEqual(made);
    expect([first.reports.length, second.next]).toEqual([30, null]);
    expect((await browser.get("/api/admin/reports?cursor=x")).status).toBe(400);
  });

  test("see the open reports of a question in its health", async () => {
    const { report, questionId } = await candidate();
    await report({ kind: "TESTS_WRONG" });
    const answer = await (await admin()).get(`/api/admin/questions/${questionId}/health`);
    expect(await answer.json()).toMatchObject({
      id: questionId,
      health: {
        asked: 1,
        answered: 0,
        missing: 10,
        reports: { TESTS_WRONG: 1 },
        flags: [{ kind: "tests_wrong", urgency: "now", open: 1 }],
      },
      looked_at: null,
      versions: [{ version: null, asked: 1 }],
    });
    const list = (await (await (await admin()).get("/api/admin/health?flagged=1")).json()) as {
      questions: { id: string; health: { flags: object[] } }[];
    };
    expect(list.questions.map(({ id }) => id)).toContain(questionId);
    expect(list.questions.every(({ health }) => health.flags.length > 0)).toBe(true);
  });
});
