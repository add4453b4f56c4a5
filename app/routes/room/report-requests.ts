import type { NewCandidateReport, OwnReport } from "../../../domain/question-health/candidate-reports.ts";
import { type Problem, problems } from "../../strings/problems.ts";
import { reports as words } from "../../strings/reports.ts";

const address = (interviewId: string) => `/api/interviews/${interviewId}/reports`;

/** What this person said of the interview's questions; nothing where it cannot be had. */
export async function fetchReports(interviewId: string): Promise<OwnReport[]> {
  try {
    const response = await fetch(address(interviewId));
    if (!response.ok) return [];
    const { reports } = (await response.json()) as { reports: OwnReport[] };
    return reports;
  } catch {
    return [];
  }
}

const refusal = ({ code = "", message = "" }: Partial<Problem> = {}): string =>
  problems.refused({ code, message }, words.error.server);

export async function sendReport(
  interviewId: string,
  body: NewCandidateReport,
): Promise<{ ok: true; report: OwnReport } | { ok: false; message: string }> {
  try {
    const response = await fetch(address(interviewId), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as { report?: OwnReport; error?: Partial<Problem> };
    if (response.ok && answer.report) return { ok: true, report: answer.report };
    return { ok: false, message: refusal(answer.error) };
  } catch {
    return { ok: false, message: words.error.server };
  }
}
