import * as v from "valibot";
import type { GateResult } from "../../../../domain/authoring/gate.ts";
import { isSaid, type Said } from "../../../../domain/authoring/said.ts";
import type { Job } from "../../../../domain/authoring/wire.ts";
import { authoringSaid } from "../../../strings/authoring-said.ts";
import type { DraftView } from "./draft-view.ts";

/** Where the way to going live stands. */
export type Gate =
  /** There is nothing that is not live. */
  | { kind: "unchanged" }
  | { kind: "running"; job: Job; result: GateResult }
  /** What can be seen without running anything is not in order. */
  | { kind: "missing" }
  | { kind: "ready" }
  /** Checked, but changed since. */
  | { kind: "stale"; result: GateResult }
  | { kind: "passed"; result: GateResult }
  | { kind: "fails"; result: GateResult }
  | { kind: "broken"; job: Job };

const SaidNow = v.custom<Said>(isSaid);
const Line = v.object({
  name: v.string(),
  state: v.picklist(["waiting", "running", "holds", "fails"]),
  message: v.string(),
  field: v.optional(v.string()),
  case: v.optional(v.number()),
  said: v.optional(v.object({ name: SaidNow, message: v.array(SaidNow) })),
});
const Result = v.object({ passed: v.boolean(), lines: v.array(Line) });

/** `job`: the newest check, as far as this page knows. */
export function gateOf(
  { question, unsaved }: Pick<DraftView, "question" | "unsaved">,
  problems: number,
  job: Job | null = newestCheck(question.jobs),
): Gate {
  const { revision, standing } = question;
  const result = resultOf(job);
  if (job?.status === "RUNNING") return { kind: "running", job, result };
  if (revision === 0 && standing !== "draft" && unsaved.length === 0) return { kind: "unchanged" };
  const isOfNow = job !== null && job.revision === revision && unsaved.length === 0;
  if (problems > 0 && !isOfNow) return { kind: "missing" };
  if (!job) return { kind: "ready" };
  if (job.status !== "DONE") return isOfNow ? { kind: "broken", job } : { kind: "ready" };
  if (!isOfNow) return { kind: "stale", result };
  return { kind: result.passed ? "passed" : "fails", result };
}

export const newestCheck = (jobs: Job[]): Job | null =>
  jobs.find(({ kind }) => kind === "PUBLISH_CHECK") ?? null;

function resultOf(job: Job | null): GateResult {
  const parsed = v.safeParse(Result, job?.result);
  if (!parsed.success) return { passed: false, lines: [] };
  const lines = parsed.output.lines.map(({ field, case: number, name, message, said, state }) => ({
    state,
    ...authoringSaid.line({ name, message, ...(said && { said }) }),
    ...(field !== undefined && { field }),
    ...(number !== undefined && { case: number }),
  }));
  return { passed: parsed.output.passed, lines };
}
