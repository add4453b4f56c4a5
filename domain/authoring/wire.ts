import * as v from "valibot";
import type { AuditAction, AuditSubject } from "../audit.ts";
import { type Difficulty, QuestionFormat, QuestionType } from "../question.ts";
import { Draft, DraftCase } from "./draft.ts";
import type { JobKind, JobStatus } from "./job.ts";
import type { Said } from "./said.ts";

/** `draft`: never live. `changed`: live, with a draft that is not. */
export const QuestionStanding = v.picklist(["draft", "live", "changed", "retired"]);
export type QuestionStanding = v.InferOutput<typeof QuestionStanding>;

/** A line of the administrators' list. */
export type QuestionLine = {
  id: string;
  slug: string;
  title: string;
  type: QuestionType;
  format: QuestionFormat;
  difficulty: Difficulty;
  topics: string[];
  standing: QuestionStanding;
  /** 0: nothing is live. */
  version: number;
  times_asked: number;
  avg_score: number | null;
  open_reports: number;
  /** ISO 8601, of the draft where there is one. */
  updated_at: string;
  updated_by: string | null;
};

/** A case on its way to the editor: a long text is cut, and stays as it is unless the whole of it was fetched. */
export type WireCase = DraftCase & { cut: boolean; bytes: number };
export type WireDraft = Omit<Draft, "cases"> & { cases: WireCase[] };
/** Of a case's input and expected output, what an editor is sent at first. */
export const SHOWN_CASE_CHARS = 2_000;

/** A case on its way back: whole, or as the server has it (moved or marked anew). */
export const CaseChange = v.union([
  v.object({ ...v.omit(DraftCase, ["input", "expected_output"]).entries, kept: v.literal(true) }),
  DraftCase,
]);
export type CaseChange = v.InferOutput<typeof CaseChange>;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Body of `PATCH /api/admin/questions/:id/draft`. `revision`: what the editor last saw; 0: there was no draft. */
export const DraftEdit = v.strictObject({
  revision: Count,
  /** The live version that the editor saw: without a draft, a save on another one is refused too. */
  version: v.optional(Count),
  changes: v.object({
    ...v.omit(v.partial(Draft), ["type", "format", "cases"]).entries,
    cases: v.optional(v.pipe(v.array(CaseChange), v.maxLength(200))),
  }),
});
export type DraftEdit = v.InferOutput<typeof DraftEdit>;

/** Body of `POST /api/admin/questions`. A coding question has one format. */
export const NewQuestion = v.pipe(
  v.strictObject({
    type: QuestionType,
    format: QuestionFormat,
    title: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(255)), ""),
  }),
  v.check(
    ({ type, format }) => type === "SYSTEM_DESIGN" || format === "OPEN_ENDED",
    "must be OPEN_ENDED for a coding question",
  ),
);
export type NewQuestion = v.InferOutput<typeof NewQuestion>;

const Note = v.optional(v.pipe(v.string(), v.trim(), v.maxLength(1000)));

/**
 * Body of `POST /api/admin/questions/:id/publish`. `note`: what changed, for the list of versions. `over`: the version that is
 * live, where the draft was begun on another one and is to replace it all the same.
 */
export const Publishing = v.strictObject({
  revision: v.pipe(Count, v.minValue(1)),
  note: Note,
  over: v.optional(v.pipe(Count, v.minValue(1))),
});
/** Body of `POST /api/admin/questions/:id/versions/:version/restore`. */
export const RollBack = v.strictObject({ note: Note });
/** Body of `DELETE /api/admin/questions/:id/draft`. */
export const DraftDiscard = v.strictObject({ revision: v.pipe(Count, v.minValue(1)) });

/** Answer to a save. */
export type DraftSaved = { revision: number; updated_at: string };

/** A question in the editor (`GET /api/admin/questions/:id`). */
export type EditedQuestion = {
  id: string;
  standing: QuestionStanding;
  version: number;
  /** The draft, or the live version where there is none. */
  content: WireDraft;
  /** 0: there is no draft. */
  revision: number;
  based_on: number;
  updated_at: string;
  updated_by: string | null;
  /** Fields in which the draft differs from the live version. */
  changed: (keyof Draft)[];
  /** Newest of each kind. */
  jobs: Job[];
};

/** The question as its pages beside the editor need it; `title` is the draft's. */
export type QuestionHead = Pick<EditedQuestion, "id" | "standing" | "version" | "revision"> & {
  title: string;
};

/** Long work on a question, as far as it is. `result` by kind: see the module of that kind. */
export type Job = {
  id: string;
  kind: JobKind;
  status: JobStatus;
  revision: number | null;
  steps_done: number;
  steps_total: number;
  result: unknown;
  /** In English; `failure_said`: the same for other languages. */
  failure: string | null;
  failure_said?: Said[];
  started_by: string | null;
  created_at: string;
  finished_at: string | null;
};

/** A version that is or was live (`GET /api/admin/questions/:id/versions`, newest first). */
export type VersionLine = {
  version: number;
  is_live: boolean;
  origin: "BANK" | "IMPORT" | "ADMIN";
  note: string | null;
  published_by: string | null;
  created_at: string;
};

/** What was done (`GET /api/admin/questions/:id/audit`, `/api/admin/audit`, newest first). */
export type AuditLine = {
  id: string;
  action: AuditAction;
  subject: AuditSubject;
  subject_id: string | null;
  /** Title of the question or name of the person; null for the bank as a whole and for what is gone. */
  about: string | null;
  /** Null: a command, or somebody whose account is gone. */
  actor: string | null;
  detail: Record<string, unknown>;
  created_at: string;
};
