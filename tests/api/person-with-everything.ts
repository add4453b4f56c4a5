import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { lagKey } from "../../domain/room/lag.ts";
import { connect } from "../../drizzle/client.ts";
import { auditEvent } from "../../drizzle/queries/authoring/audit.ts";
import {
  aQuestion,
  aUser,
  config,
  evaluation,
  goLive,
  newId,
  submission,
} from "../../drizzle/queries/fixtures.ts";
import { createInterview } from "../../drizzle/queries/interviews.ts";
import { changeRole } from "../../drizzle/queries/people.ts";
import { saveRows } from "../../drizzle/queries/saved-rows.ts";
import { interviews } from "../../drizzle/schema/interviews.ts";
import { question_jobs } from "../../drizzle/schema/question-jobs.ts";
import { rounds } from "../../drizzle/schema/rounds.ts";
import { modelUseOf } from "../../worker/resume/own-files.ts";
import { bundle, ROOM_TEST_TOPIC } from "../live/question-bundle.ts";
import { Tab } from "../live/room-client.ts";
import { ScriptedInterviewer } from "../live/scripted-model.ts";
import { type Browser, ORIGIN, signedIn } from "./browser.ts";

const db = connect(env);

/** Words that stand nowhere else: they tell what is left of a person. */
export const word = (what: string): string => `${what}-${crypto.randomUUID().slice(0, 8)}`;

export const userIdOf = async (browser: Browser): Promise<string> =>
  ((await (await browser.get("/api/me")).json()) as { id: string }).id;

export const roomOf = (id: string) => env.ROOM.get(env.ROOM.idFromName(id));

let question: Promise<string> | null = null;

/** An interview of this person with its first question open; what is said in it is said by the test. */
export async function liveInterview(browser: Browser, userId: string) {
  question ??= goLive(db, bundle("first-of-room"));
  await question;
  const id = await createInterview(db, userId, {
    type: "DSA",
    difficulty: "EASY",
    config: config({
      topics: [ROOM_TEST_TOPIC],
      num_questions: 1,
      time_limit_min: 60,
      language: "javascript",
    }),
  });
  const interviewer = new ScriptedInterviewer();
  await runInDurableObject(roomOf(id), (room) => {
    room.models = interviewer.models;
  });
  const answer = await browser.send(`/api/interviews/${id}/socket`, {
    headers: { origin: ORIGIN, upgrade: "websocket" },
  });
  if (!answer.webSocket) throw new Error(`the room answered ${answer.status}`);
  const tab = new Tab(answer.webSocket);
  tab.hello();
  await tab.welcome();
  await tab.send({ type: "start" });
  await tab.event("round.opened");
  await interviewer.finish("Hello.");
  await tab.event("interviewer.replied");
  return { id, tab, interviewer };
}

export const settled = (id: string) => runInDurableObject(roomOf(id), (room) => room.settled());

/** Says something in an interview, and hears an answer. */
export async function say(live: Awaited<ReturnType<typeof liveInterview>>, text: string): Promise<void> {
  const already = live.tab.received.length;
  await live.tab.send({ type: "chat", text });
  await live.interviewer.finish("I see.");
  await live.tab.event("interviewer.replied", already);
}

export type Everything = Awaited<ReturnType<typeof personWithEverything>>;

/**
 * A person of whom something is kept in every place that keeps something of people: interviews that ended, go on and are paused,
 * a résumé, a trial, a shared replay, a reported problem, what an administrator did, and a job that looked at the answers.
 */
export async function personWithEverything() {
  const email = `${word("ada")}@example.com`;
  const words = {
    said: word("said"),
    unsent: word("unsent"),
    code: word("code"),
    chosen: word("chosen"),
    resume: word("resume"),
    role: word("role"),
    problem: word("problem"),
    graded: word("graded"),
    going: word("going"),
    paused: word("paused"),
  };
  const browser = await signedIn(email);
  const userId = await userIdOf(browser);
  await browser.change("PATCH", "/api/profile", { target_role: words.role, skills: ["TypeScript"] });
  await browser.change("PUT", "/api/topics/graphs", { stance: "KNOWN" });
  await browser.send("/api/resume", {
    method: "PUT",
    headers: { origin: ORIGIN, "content-type": "text/plain" },
    body: resumeText(words.resume),
  });
  await env.FILES.put(
    await modelUseOf({ env, id: userId }),
    JSON.stringify({ day: "2026-11-23", tokens: 7 }),
  );

  const ending = async () => {
    const live = await liveInterview(browser, userId);
    await say(live, words.said);
    await live.tab.send({ type: "end", giveUp: false });
    await settled(live.id);
    return live;
  };
  const goingOn = async () => {
    const live = await liveInterview(browser, userId);
    await say(live, words.going);
    live.tab.raw(JSON.stringify({ type: "draft", text: words.unsent }));
    return live;
  };
  const pausing = async () => {
    const live = await liveInterview(browser, userId);
    await say(live, words.paused);
    await live.tab.send({ type: "pause" });
    await settled(live.id);
    return live;
  };
  const [ended, going, paused] = await Promise.all([ending(), goingOn(), pausing()]);
  const [round] = await db.select().from(rounds).where(eq(rounds.interview_id, ended.id));
  if (!round) throw new Error("the round was not saved");
  const run = submission({ round_id: round.id, code: `// ${words.code}`, status: "COMPLETED" });
  const chosen = {
    id: newId(),
    round_id: round.id,
    question_id: round.question_id,
    user_answer: "A" as const,
    user_explanation: words.chosen,
    is_correct: null,
    created_at: Date.now(),
  };
  await saveRows(db, [
    { table: "code_submissions", values: run },
    { table: "scenario_responses", values: chosen },
  ]);
  await browser.change("POST", `/api/interviews/${ended.id}/reports`, {
    round_id: round.id,
    kind: "UNCLEAR",
    note: words.problem,
  });
  const shows = { conversation: true, work: true, runs: true, scores: true };
  const link = await browser.change("POST", `/api/interviews/${ended.id}/replay-links`, shows);
  const { token } = (await link.json()) as { token: string };

  await env.FILES.put(lagKey(paused.id), JSON.stringify({ interview_id: paused.id }));

  const tried = await aQuestion(db);
  const trial = await createInterview(db, userId, {
    type: "DSA",
    difficulty: "EASY",
    config: config({ trial: tried }),
  });
  const other = await aUser(db);
  await changeRole(db, userId, { role: "admin", was: "candidate", by: other });
  await auditEvent(db, { actor: userId, action: "question.retired", subject_id: tried });
  const jobs = await db
    .insert(question_jobs)
    .values([
      {
        question_id: round.question_id,
        kind: "REGRADE",
        status: "DONE",
        result: regrade(round.id, words.graded),
      },
      {
        question_id: round.question_id,
        kind: "REGRADE",
        started_by: userId,
        result: regrade(round.id, words.graded),
      },
    ])
    .returning({ id: question_jobs.id });

  const ids = await db.select({ id: interviews.id }).from(interviews).where(eq(interviews.user_id, userId));
  return {
    email,
    browser,
    userId,
    words,
    token,
    ended,
    going,
    paused,
    trial,
    round,
    jobs: jobs.map(({ id }) => id),
    interviews: ids.map(({ id }) => id),
  };
}

function regrade(roundId: string, said: string) {
  const line = (round_id: string) => ({
    round_id,
    ended_at: "2026-11-22T10:00:00.000Z",
    before: 70,
    after: 80,
  });
  const others = newId();
  return {
    lines: [line(roundId), line(others)],
    content_hash: "",
    applied: null,
    evaluations: [evaluation({ round_id: roundId, feedback: said }), evaluation({ round_id: others })],
  };
}

const resumeText = (mark: string) => `Summary
Engineer of ${mark} systems with many years of practice.

Experience
Senior engineer, Acme, 2018 - 2024
Built services in TypeScript and Java, and ${mark} pipelines.

Skills
TypeScript, Java, PostgreSQL
`;
