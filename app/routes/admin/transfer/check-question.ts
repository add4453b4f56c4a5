import * as v from "valibot";
import { jobNow, startJob } from "../question/question-client.ts";
import type { CheckState } from "./use-checks.ts";

const EVERY_MS = 1500;
const Result = v.object({ passed: v.boolean() });

/** The live version of a question, which is what a check looks at where there is no draft. */
export async function checkQuestion(id: string, isOver: () => boolean): Promise<CheckState> {
  const begun = await startJob(id, { kind: "PUBLISH_CHECK", revision: 0 });
  if (!begun.ok) return "lost";
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    if (isOver()) return "lost";
    const job = await jobNow(id, begun.value.id);
    if (!job || job.status === "RUNNING") continue;
    const result = v.safeParse(Result, job.result);
    if (job.status !== "DONE" || !result.success) return "lost";
    return result.output.passed ? "passed" : "failed";
  }
}
