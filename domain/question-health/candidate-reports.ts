import * as v from "valibot";
import { CandidateReportKind, CandidateReportStatus } from "../authoring/candidate-report.ts";
import { Id } from "../ids.ts";
import type { Language } from "../judge/signature.ts";
import type { Difficulty, QuestionFormat, QuestionType } from "../question.ts";
import { MAX_NOTE_CHARS } from "../remark-length.ts";
import type { SubmissionStatus } from "../submission.ts";

const Note = v.pipe(v.string(), v.trim(), v.maxLength(MAX_NOTE_CHARS));

/** Body of `POST /api/interviews/:id/reports`. Whatever is neither of the named kinds has to be said in words. */
export const NewCandidateReport = v.pipe(
  v.strictObject({
    round_id: Id,
    kind: CandidateReportKind,
    note: v.optional(Note, ""),
  }),
  v.forward(
    v.check(({ kind, note }) => kind !== "OTHER" || note !== "", "must say what is wrong"),
    ["note"],
  ),
);
export type NewCandidateReport = v.InferOutput<typeof NewCandidateReport>;

/** Body of `PATCH /api/admin/reports/:id`. The candidate reads the answer; why nothing is done has to be said. What is open has none. */
export const ReportTriage = v.pipe(
  v.strictObject({
    status: CandidateReportStatus,
    answer: v.optional(Note, ""),
  }),
  v.forward(
    v.check(({ status, answer }) => status !== "DISMISSED" || answer !== "", "must say why nothing is done"),
    ["answer"],
  ),
);
export type ReportTriage = v.InferOutput<typeof ReportTriage>;

/** What a candidate said of a round of their own, and what became of it (`GET /api/interviews/:id/reports`). */
export type OwnReport = {
  id: string;
  round_id: string;
  kind: CandidateReportKind;
  note: string | null;
  status: CandidateReportStatus;
  answer: string | null;
  created_at: string;
  triaged_at: string | null;
};

/** A line of the triage (`GET /api/admin/reports`). */
export type ReportLine = Omit<OwnReport, "round_id"> & {
  question: {
    id: string;
    title: string;
    type: QuestionType;
    format: QuestionFormat;
    difficulty: Difficulty;
    /** The live one. */
    version: number;
  };
  /** The one that the candidate had; null: from before versions were counted. */
  version: number | null;
  /** Whoever answered it. */
  triaged_by: string | null;
  score: number | null;
  /** The round's last one. */
  submission: {
    language: Language;
    status: SubmissionStatus;
    tests_passed: number | null;
    tests_total: number | null;
  } | null;
};
