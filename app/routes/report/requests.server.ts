import { redirect } from "@remix-run/cloudflare";
import { type ApiArgs, api, problemResponse, readProblem } from "../../api.server.ts";
import { readReport } from "../../components/question-report/report-form.ts";
import { dispute as words } from "../../strings/dispute.ts";
import { problems } from "../../strings/problems.ts";
import { reports } from "../../strings/reports.ts";
import { readDispute } from "./dispute-form.ts";
import { anchors } from "./records.ts";

/** Asks for the missing steps again. Where nothing is missing any more, the page shows what there is. */
export async function retryReport(args: ApiArgs, id: string): Promise<Response> {
  const response = await api(args).interviews[":id"].feedback.retry.$post({ param: { id } });
  const status: number = response.status;
  if (!response.ok && status !== 409) throw problemResponse(status, await readProblem(response));
  return redirect(`/interviews/${id}/report`);
}

/** Asks for a second grade; a refusal comes back with what was typed. */
export async function disputeRound(args: ApiArgs, id: string, form: FormData): Promise<Response> {
  const read = readDispute(form);
  if (!read.ok) return Response.json(read.refused, { status: 422 });
  const { body } = read;
  const response = await api(args).interviews[":id"].feedback.dispute.$post({ param: { id }, json: body });
  if (response.ok) return redirect(`/interviews/${id}/report#${anchors.dispute(body.round_id)}`);
  const status: number = response.status;
  if (status === 401 || status === 404) throw problemResponse(status, await readProblem(response));
  const message = problems.refused(await readProblem(response), words.error.server);
  const refused = { roundId: body.round_id, reason: body.reason, message };
  return Response.json(refused, { status });
}

/** Says what is wrong with a question; a refusal comes back with what was typed. */
export async function reportProblem(args: ApiArgs, id: string, form: FormData): Promise<Response> {
  const read = readReport(form);
  if (!read.ok) return Response.json({ problem: read.refused }, { status: 422 });
  const { body } = read;
  const response = await api(args).interviews[":id"].reports.$post({ param: { id }, json: body });
  if (response.ok) return redirect(`/interviews/${id}/report#${anchors.problem(body.round_id)}`);
  const status: number = response.status;
  if (status === 401 || status === 404) throw problemResponse(status, await readProblem(response));
  const message = problems.refused(await readProblem(response), reports.error.server);
  const { round_id: roundId, kind, note = "" } = body;
  const problem = { roundId, kind, note, message };
  return Response.json({ problem }, { status });
}
