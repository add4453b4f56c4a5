import type { JobKind } from "../../domain/authoring/job.ts";
import { casesJob } from "./cases.ts";
import type { KindOfJob } from "./kind.ts";
import { publishCheck } from "./publish-check.ts";

/** Every kind of job that there is. */
export const KINDS: Partial<Record<JobKind, KindOfJob>> = {
  PUBLISH_CHECK: publishCheck,
  CASES: casesJob,
};
