import * as v from "valibot";
import { type Report, Report as ReportSchema } from "../../../domain/feedback.ts";
import type { Language } from "../../../domain/judge/signature.ts";
import { NOTHING_TOLD, replay } from "../../../domain/room/log.ts";
import type { RoomState } from "../../../domain/room/state.ts";
import { Transcript } from "../../../domain/room/transcript.ts";
import { type ApiArgs, api, read } from "../../api.server.ts";

export type FeedbackState = "ready" | "writing" | "incomplete" | "none";

export type TranscriptRound = {
  id: string;
  number: number;
  title: string;
  entries: TranscriptEntry[];
  code: { language: Language; text: string };
};
export type TranscriptEntry =
  | { kind: "message"; id: string; at: number; mine: boolean; hint: boolean; text: string }
  | { kind: "run"; id: string; at: number; run: RoomState["runs"][number] };

/** All that the report's page shows. */
export async function loadReport(args: ApiArgs, id: string) {
  const client = api(args).interviews;
  const [{ interview }, feedback] = await Promise.all([
    read(args, client[":id"].$get({ param: { id } })),
    read(args, client[":id"].feedback.$get({ param: { id } })),
  ]);
  const report: Report | null = feedback.status === "ready" ? v.parse(ReportSchema, feedback.report) : null;
  const progress =
    feedback.status === "ready"
      ? null
      : { done: feedback.rounds_done, total: feedback.rounds_total, message: feedback.message };
  const status: FeedbackState = feedback.status;
  const over = interview.status === "COMPLETED" || interview.status === "ABANDONED";
  const transcript = over ? await loadTranscript(args, id) : null;
  return { interview, status, report, progress, over, transcript };
}
export type LoadedReport = Awaited<ReturnType<typeof loadReport>>;

/** The conversation by question, each entry under the id that evidence names; null until it is saved. */
async function loadTranscript(args: ApiArgs, id: string): Promise<TranscriptRound[] | null> {
  const response = await api(args).interviews[":id"]["transcript.json"].$get({ param: { id } });
  if (!response.ok) return null;
  const parsed = v.safeParse(Transcript, await response.json());
  if (!parsed.success) return null;
  const folded = replay(NOTHING_TOLD, parsed.output.events);
  return folded.ok && folded.state ? roundsOf(folded.state) : null;
}

function roundsOf(state: RoomState): TranscriptRound[] {
  return state.rounds.map((round) => {
    const messages = state.messages
      .filter((message) => message.roundId === round.id)
      .map((message): TranscriptEntry => {
        const { id, at, text } = message;
        return {
          kind: "message",
          id,
          at,
          text,
          mine: message.role === "USER",
          hint: message.type === "HINT",
        };
      });
    const runs = state.runs
      .filter((run) => run.roundId === round.id)
      .map((run): TranscriptEntry => ({ kind: "run", id: run.id, at: run.at, run }));
    return {
      id: round.id,
      number: round.number,
      title: round.question.title,
      entries: [...messages, ...runs].sort((a, b) => a.at - b.at),
      code: { language: round.language, text: round.code[round.language].text },
    };
  });
}
