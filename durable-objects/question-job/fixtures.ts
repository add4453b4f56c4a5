import type { Draft } from "../../domain/authoring/draft.ts";
import type { JobRequest } from "../../domain/authoring/job.ts";
import type { Job } from "../../domain/authoring/wire.ts";
import type { JudgedTest, JudgeRequest, JudgeResponse } from "../../domain/judge/verdict.ts";
import type { Db } from "../../drizzle/client.ts";
import { findJob, startJob } from "../../drizzle/queries/authoring-jobs.ts";
import { aUser } from "../../drizzle/queries/fixtures.ts";
import { question_drafts } from "../../drizzle/schema/question-drafts.ts";
import { questions } from "../../drizzle/schema/questions.ts";

/** Test data: a question with this draft, which is not live and has a slug of its own; its id. */
export async function aDraft(db: Db, given: Draft, revision = 1): Promise<string> {
  const id = crypto.randomUUID();
  const slug = `draft-${id}`;
  const { type, format, difficulty, title, topics } = given;
  await db.batch([
    db.insert(questions).values({ id, slug, type, format, difficulty, title, topics, description: "" }),
    db
      .insert(question_drafts)
      .values({ question_id: id, content: { ...given, slug }, revision, based_on: 0 }),
  ]);
  return id;
}

/** Test data: a job that was asked for. */
export async function aJob(db: Db, questionId: string, request: JobRequest): Promise<string> {
  const started = await startJob(db, { questionId, request, by: await aUser(db) });
  if (started.is !== "started") throw new Error(`the job is ${started.is}`);
  return started.id;
}

export async function jobNow(db: Db, questionId: string, jobId: string): Promise<Job> {
  const found = await findJob(db, questionId, jobId);
  if (!found) throw new Error("there is no such job");
  return found.job;
}

/** A verdict in which `judge` says of each test what came of it. */
export function judged(
  { submission_id, tests }: JudgeRequest,
  judge: (input: string, at: number) => Partial<JudgedTest>,
): JudgeResponse {
  const all = tests.map((test, at): JudgedTest => {
    const status = judge(test.input, at).status ?? "passed";
    return {
      ...{ id: test.id, status, passed: status === "passed", time_ms: 1, is_sample: test.is_sample },
      ...judge(test.input, at),
    };
  });
  return {
    submission_id,
    status: "COMPLETED",
    compile: { ok: true },
    tests: all,
    tests_passed: all.filter(({ passed }) => passed).length,
    tests_total: all.length,
    execution_time_ms: all.length,
    memory_used_kb: null,
    stdout: "",
    stderr: "",
  };
}

/** The same as the runner tells it. */
export function streamed(response: JudgeResponse): Response {
  const events = [
    { type: "compiled", compile: response.compile },
    ...response.tests.map((test) => ({ type: "test", test })),
    { type: "done", response },
  ];
  return new Response(`${events.map((event) => JSON.stringify(event)).join("\n")}\n`);
}

/** Too many wait, and will for longer than anybody asks again. */
export const busy = (): Response =>
  Response.json(
    { error: { code: "QUEUE_FULL", message: "Too many wait." } },
    { status: 429, headers: { "retry-after": "100" } },
  );
