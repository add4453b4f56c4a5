import * as v from "valibot";
import { REPORT_KINDS } from "./report-kinds.ts";

/** What a candidate says is wrong with a question. */
export const CandidateReportKind = v.picklist(REPORT_KINDS);
export type CandidateReportKind = v.InferOutput<typeof CandidateReportKind>;

export const CandidateReportStatus = v.picklist(["OPEN", "RESOLVED", "DISMISSED"]);
export type CandidateReportStatus = v.InferOutput<typeof CandidateReportStatus>;
