import type { JobKind } from "../../domain/authoring/job.ts";
import { casesJob } from "./cases.ts";
import { dryRunJob } from "./dry-run.ts";
import type { KindOfJob } from "./kind.ts";
import { publishCheck } from "./publish-check.ts";
import { regrade } from "./regrade.ts";

/** Every kind of job that there is. */
export const KINDS: Record<JobKind, KindOfJob> = {
  PUBLISH_CHECK: publishCheck,
  CASES: casesJob,
  DRY_RUN: dryRunJob,
  REGRADE: regrade,
};
