import * as v from "valibot";
import { CandidateReportKind } from "../../../domain/authoring/candidate-report.ts";
import { Id } from "../../../domain/ids.ts";
import type { NewCandidateReport } from "../../../domain/question-health/candidate-reports.ts";
import { MAX_NOTE_CHARS } from "../../../domain/remark-length.ts";
import { reports as words } from "../../strings/reports.ts";

/** Why a report was not taken, with what was written, so that nothing has to be typed again. */
export type ReportRefused = { roundId: string; kind: string; note: string; message: string };

/** The form as sent. A browser sends line ends as two characters and counts them as one. */
export function readReport(
  form: FormData,
): { ok: true; body: NewCandidateReport } | { ok: false; refused: ReportRefused } {
  const text = (name: string) => String(form.get(name) ?? "");
  const round = v.safeParse(Id, text("round_id"));
  const kind = v.safeParse(CandidateReportKind, text("kind"));
  const note = text("note").replaceAll("\r\n", "\n").trim();
  const refuse = (message: string) => ({
    ok: false as const,
    refused: { roundId: text("round_id"), kind: text("kind"), note, message },
  });
  if (!round.success) return refuse(words.error.round);
  if (!kind.success) return refuse(words.error.kind);
  if (note.length > MAX_NOTE_CHARS) return refuse(words.error.long);
  if (kind.output === "OTHER" && note === "") return refuse(words.error.other);
  return { ok: true, body: { round_id: round.output, kind: kind.output, note } };
}
