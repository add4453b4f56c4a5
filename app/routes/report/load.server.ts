import * as v from "valibot";
import { type Report, Report as ReportSchema } from "../../../domain/feedback.ts";
import type { OwnReport } from "../../../domain/question-health/candidate-reports.ts";
import { readTranscript, stateTold } from "../../../domain/room/transcript.ts";
import { type ApiArgs, api, read, stancesOf } from "../../api.server.ts";
import { newsMark } from "./report-news.ts";
import { type TranscriptRound, transcriptRounds } from "./transcript-rounds.ts";

export type FeedbackState = "ready" | "writing" | "incomplete" | "none";

/** All that the report's page shows. */
export async function loadReport(args: ApiArgs, id: string) {
  const client = api(args).interviews;
  const [{ interview }, feedback, stances, problems] = await Promise.all([
    read(args, client[":id"].$get({ param: { id } })),
    read(args, client[":id"].feedback.$get({ param: { id } })),
    stancesOf(args),
    problemsOf(args, id),
  ]);
  const report: Report | null = feedback.status === "ready" ? v.parse(ReportSchema, feedback.report) : null;
  const progress =
    feedback.status === "ready"
      ? null
      : { done: feedback.rounds_done, total: feedback.rounds_total, message: feedback.message };
  const status: FeedbackState = feedback.status;
  const over = interview.status === "COMPLETED" || interview.status === "ABANDONED";
  const transcript = over || report ? await loadTranscript(args, id) : null;
  return {
    interview,
    stances,
    problems,
    status,
    report,
    regrading: feedback.status === "ready" ? feedback.regrading : [],
    progress,
    over,
    transcript,
    mark: newsMark(feedback),
  };
}

/** What the candidate said is wrong with the questions; nothing where that cannot be told: no page is to fail for it. */
async function problemsOf(args: ApiArgs, id: string): Promise<OwnReport[]> {
  const response = await api(args)
    .interviews[":id"].reports.$get({ param: { id } })
    .catch(() => null);
  return response?.ok ? (await response.json()).reports : [];
}

/** The conversation by question; null until it is saved. */
async function loadTranscript(args: ApiArgs, id: string): Promise<TranscriptRound[] | null> {
  const response = await api(args).interviews[":id"]["transcript.json"].$get({ param: { id } });
  if (!response.ok) return null;
  const read = readTranscript(await response.json());
  const told = read && stateTold(read.transcript);
  return told && transcriptRounds(told);
}
