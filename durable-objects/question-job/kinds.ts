import type { JobKind } from "../../domain/authoring/job.ts";
import type { KindOfJob } from "./kind.ts";

/** How a kind of job is carried out. Read when one is: simulated candidates and gates are nothing that a room waits for. */
export async function kindOfJob(kind: JobKind): Promise<KindOfJob> {
  switch (kind) {
    case "PUBLISH_CHECK":
      return (await import("./publish-check.ts")).publishCheck;
    case "CASES":
      return (await import("./cases.ts")).casesJob;
    case "DRY_RUN":
      return (await import("./dry-run.ts")).dryRunJob;
    case "REGRADE":
      return (await import("./regrade.ts")).regrade;
    default:
      kind satisfies never;
      throw new Error(`there is no kind of job ${kind}`);
  }
}
