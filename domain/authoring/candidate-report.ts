import * as v from "valibot";

/** What a candidate says is wrong with a question. */
export const CandidateReportKind = v.picklist(["TESTS_WRONG", "UNCLEAR", "OTHER"]);
export type CandidateReportKind = v.InferOutput<typeof CandidateReportKind>;

export const CandidateReportStatus = v.picklist(["OPEN", "RESOLVED", "DISMISSED"]);
export type CandidateReportStatus = v.InferOutput<typeof CandidateReportStatus>;
