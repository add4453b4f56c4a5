import * as v from "valibot";
import { CasesRequest } from "./cases-job.ts";
import { RegradeRequest } from "./regrade-job.ts";

/** Work on a question that takes longer than a request. */
export const JobKind = v.picklist(["PUBLISH_CHECK", "CASES", "REGRADE", "DRY_RUN"]);
export type JobKind = v.InferOutput<typeof JobKind>;

export const JobStatus = v.picklist(["RUNNING", "DONE", "FAILED", "CANCELLED"]);
export type JobStatus = v.InferOutput<typeof JobStatus>;

/** Of the draft that is to be looked at, as the editor last saw it; 0: of the live version, where there is no draft. */
export const JobRevision = v.pipe(v.number(), v.integer(), v.minValue(0));

const PublishCheckRequest = v.object({ kind: v.literal("PUBLISH_CHECK"), revision: JobRevision });

/** Body of `POST /api/admin/questions/:id/jobs`: what is to be done, by kind. */
export const JobRequest = v.variant("kind", [
  PublishCheckRequest,
  v.object({ kind: v.literal("CASES"), revision: JobRevision, cases: CasesRequest }),
  v.object({ kind: v.literal("DRY_RUN"), revision: JobRevision }),
  v.object({ kind: v.literal("REGRADE"), revision: JobRevision, regrade: RegradeRequest }),
]);
export type JobRequest = v.InferOutput<typeof JobRequest>;
