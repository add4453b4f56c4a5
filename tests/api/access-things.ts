import { env } from "cloudflare:test";
import { transcriptKey } from "../../domain/room/transcript.ts";
import { connect } from "../../drizzle/client.ts";
import { saveDraft } from "../../drizzle/queries/authoring/drafts.ts";
import { bundle, config, evaluation, goLive, newId, round } from "../../drizzle/queries/fixtures.ts";
import { createInterview } from "../../drizzle/queries/interviews.ts";
import { saveRows } from "../../drizzle/queries/saved-rows.ts";
import { question_jobs } from "../../drizzle/schema/question-jobs.ts";
import { question_reports } from "../../drizzle/schema/question-reports.ts";
import { API, SHOWN, type Things } from "../security/api-access.ts";
import { type Browser, ORIGIN } from "./browser.ts";

const db = connect(env);

/**
 * What the routes are asked about: an interview of the owner's that ended, with its transcript, one that has not begun, a
 * résumé, a question with two versions, a draft of it, a check of that which passed, and a report of it by somebody else.
 */
export async function things(owner: Browser, other: Browser): Promise<Things> {
  const [ownerId, user] = [await idOf(owner), await idOf(other)];
  const content = bundle();
  const question = await goLive(db, content);
  await goLive(db, { ...content, description: "Anew." });
  await saveDraft(db, question, user, { revision: 0, changes: { companies: ["Initech"] } });
  const [job] = await db
    .insert(question_jobs)
    .values({
      question_id: question,
      kind: "PUBLISH_CHECK",
      status: "DONE",
      revision: 1,
      result: { passed: true, lines: [] },
      finished_at: new Date(),
    })
    .returning();
  const interview = await ended(ownerId, question);
  const theirs = await ended(user, question);
  const [report] = await db
    .insert(question_reports)
    .values({ question_id: question, user_id: user, round_id: theirs.round, kind: "UNCLEAR" })
    .returning();
  const resume = await ask(owner, "PUT /api/resume", {} as Things);
  const link = await owner.change("POST", `/api/interviews/${interview.interview}/replay-links`, SHOWN);
  const { id, token } = (await link.json()) as { id: string; token: string };
  return {
    ...interview,
    link: id,
    token,
    question,
    user,
    job: job?.id ?? "",
    report: report?.id ?? "",
    open: await createInterview(db, ownerId, { type: "DSA", difficulty: "EASY", config: config() }),
    resume: ((await resume.json()) as { resume_parsed: { id: string } }).resume_parsed.id,
  };
}

async function ended(userId: string, question_id: string): Promise<{ interview: string; round: string }> {
  const id = await createInterview(db, userId, { type: "DSA", difficulty: "EASY", config: config() });
  const at = Date.now() - 60_000;
  const times = { started_at: at - 600_000, ended_at: at };
  const values = { id, status: "COMPLETED" as const, ...times, paused_at: null };
  const answered = round({
    interview_id: id,
    question_id,
    ...times,
    status: "COMPLETED",
    evaluation: evaluation(),
  });
  await saveRows(db, [
    { table: "interviews", values: { ...values, total_duration_sec: 600, room_seq: 1 } },
    { table: "rounds", values: answered },
  ]);
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
    ...times,
    total_duration_sec: 600,
    events: [{ seq: 1, event: created }],
  };
  await env.FILES.put(transcriptKey(id), JSON.stringify(transcript));
  return { interview: id, round: answered.id };
}

const idOf = async (browser: Browser): Promise<string> =>
  ((await (await browser.get("/api/me")).json()) as { id: string }).id;

/** Sends a route what its row says. What is `given` stands in place of what this site's own pages send. */
export async function ask(
  browser: Browser,
  route: string,
  at: Things,
  given: { headers?: Record<string, string>; body?: BodyInit; query?: string } = {},
): Promise<Response> {
  const { of = "question", query, body, as = "application/json", headers } = API[route] ?? {};
  const [method = "", pattern = ""] = route.split(" ");
  const path = pattern
    .replace(":id", at[of])
    .replace(":jobId", at.job)
    .replace(":link", at.link)
    .replace(":token", at.token)
    .replace(":version", "1")
    .replace(":caseId", "case-1")
    .replace(":topic", "graphs");
  const sent = given.body ?? written(body?.(at, browser.email));
  return browser.send(path + (given.query ?? query?.(at) ?? ""), {
    method,
    headers: given.headers ?? {
      origin: ORIGIN,
      ...headers,
      ...(sent !== undefined && { "content-type": as }),
    },
    ...(sent !== undefined && { body: sent }),
  });
}

const written = (body: unknown): string | undefined =>
  body === undefined || typeof body === "string" ? body : JSON.stringify(body);

/** A runner that is well, and too busy to judge anything. */
export async function idleRunner(request: Request): Promise<Response> {
  if (request.url.endsWith("/readyz")) return new Response("{}");
  return Response.json({ error: { code: "OVERLOADED", message: "Busy." } }, { status: 503 });
}
