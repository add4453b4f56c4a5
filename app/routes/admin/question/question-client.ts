import type { ClientResponse } from "hono/client";
import * as v from "valibot";
import type { JobRequest } from "../../../../domain/authoring/job.ts";
import type { DraftEdit, Job } from "../../../../domain/authoring/wire.ts";
import { browserApi } from "../../../browser-api.ts";
import { editor as words } from "../../../strings/admin-editor.ts";
import { problems } from "../../../strings/problems.ts";
import type { SaveAnswer } from "./draft-view.ts";

export type Answer<T> = { ok: true; value: T } | { ok: false; message: string };

const at = (id: string) => ({ param: { id } });
const questions = () => browserApi().admin.questions[":id"];

/** Saves an edit; where somebody was faster, what they saved comes back. */
export async function saveDraft(id: string, edit: DraftEdit, keepalive: boolean): Promise<SaveAnswer> {
  try {
    const answer = await questions().draft.$patch({ ...at(id), json: edit }, { init: { keepalive } });
    if (answer.ok) return { kind: "saved", ...(await answer.json()) };
    const status: number = answer.status;
    if (status === 401) return { kind: "signed-out" };
    if (status === 429 || status >= 500) return { kind: "away" };
    if (status !== 409) return { kind: "refused", message: await messageIn(answer) };
    const now = await questions().$get(at(id));
    return now.ok ? { kind: "conflict", question: await now.json() } : { kind: "away" };
  } catch {
    return { kind: "away" };
  }
}

export const startJob = (id: string, request: JobRequest): Promise<Answer<{ id: string }>> =>
  told(() => questions().jobs.$post({ ...at(id), json: request }));

/** How far a job is; null: nobody could say. */
export async function jobNow(id: string, jobId: string): Promise<Job | null> {
  const answer = await told(() => questions().jobs[":jobId"].$get({ param: { id, jobId } }));
  return answer.ok ? answer.value : null;
}

export const cancelJob = (id: string, jobId: string): Promise<Answer<unknown>> =>
  told(() => questions().jobs[":jobId"].cancel.$post({ param: { id, jobId } }));

/** Tells candidates what their answers are worth by the mended question. */
export const applyJob = (id: string, jobId: string, note: string) =>
  told(() => questions().jobs[":jobId"].apply.$post({ param: { id, jobId }, json: { note } }));

/** A case whose text was cut on its way here. */
export const wholeCase = (
  id: string,
  caseId: string,
): Promise<Answer<{ input: string; expected_output: string }>> =>
  told(() => questions().draft.cases[":caseId"].$get({ param: { id, caseId } }));

/** How a version of the question does its work. */
export const healthOfVersion = (id: string, version: number) =>
  told(() => questions().health.$get({ param: { id }, query: { version: String(version) } as never }));

async function told<R extends ClientResponse<unknown>>(
  ask: () => Promise<R>,
): Promise<Answer<Awaited<ReturnType<R["json"]>>>> {
  try {
    const answer = await ask();
    if (!answer.ok) return { ok: false, message: await messageIn(answer) };
    return { ok: true, value: (await answer.json()) as Awaited<ReturnType<R["json"]>> };
  } catch {
    return { ok: false, message: words.unreachable };
  }
}

const Problem = v.object({ error: v.object({ code: v.string(), message: v.string() }) });

async function messageIn(answer: Pick<ClientResponse<unknown>, "json">): Promise<string> {
  const body = v.safeParse(Problem, await answer.json().catch(() => null));
  return body.success ? problems.refused(body.output.error, words.unreachable) : words.unreachable;
}
