import * as v from "valibot";
import { Id } from "../../../../domain/ids.ts";
import { ReportTriage } from "../../../../domain/question-health/candidate-reports.ts";
import { MAX_NOTE_CHARS } from "../../../../domain/remark-length.ts";
import { type ApiArgs, api, problemResponse, readProblem } from "../../../api.server.ts";
import { problems } from "../../../strings/problems.ts";
import { triage as words } from "../../../strings/triage.ts";
import { formOf } from "../administrators.server.ts";

const { error } = words;

/** Why an answer was not taken, with what was written, so that nothing has to be typed again. */
export type TriageRefused = { ok: false; id: string; answer: string; message: string; status: number };
export type Triaged = { ok: true } | TriageRefused;

/** Says what became of a report, as its form was sent. A browser sends line ends as two characters and counts them as one. */
export async function triage(args: ApiArgs): Promise<Triaged> {
  const form = await formOf(args);
  const id = String(form.get("id") ?? "");
  const answer = String(form.get("answer") ?? "").replaceAll("\r\n", "\n");
  const refuse = (message: string, status = 422): Triaged => ({ ok: false, id, answer, message, status });
  const body = v.safeParse(ReportTriage, { status: form.get("status"), answer });
  if (!v.is(Id, id)) return refuse(error.gone, 404);
  if (!body.success) return refuse(answer.trim().length > MAX_NOTE_CHARS ? error.long : error.dismiss);
  const response = await api(args).admin.reports[":id"].$patch({ param: { id }, json: body.output });
  if (response.ok) return { ok: true };
  const status: number = response.status;
  const problem = await readProblem(response);
  if (status === 401) throw problemResponse(status, problem);
  return refuse(status === 404 ? error.gone : problems.refused(problem, error.server), status);
}
