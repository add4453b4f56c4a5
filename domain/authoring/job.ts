import * as v from "valibot";

/** Work on a question that takes longer than a request. */
export const JobKind = v.picklist(["PUBLISH_CHECK", "CASES", "REGRADE", "DRY_RUN"]);
export type JobKind = v.InferOutput<typeof JobKind>;

export const JobStatus = v.picklist(["RUNNING", "DONE", "FAILED", "CANCELLED"]);
export type JobStatus = v.InferOutput<typeof JobStatus>;
