import { CircleAlert, LoaderCircle, X } from "lucide-react";
import type { Job } from "../../../../domain/authoring/wire.ts";
import { authoringSaid } from "../../../strings/authoring-said.ts";
import { tryOut as words } from "../../../strings/try-out.ts";
import type { NotBegun } from "../question/use-job.ts";

type JobProgressProps = { job: Job | null; notBegun: NotBegun | null; running: string; onCancel: () => void };

/** How far a job is, or why it ended early. */
export function JobProgress({ job, notBegun, running, onCancel }: JobProgressProps) {
  const failure = notBegun ? ("message" in notBegun ? notBegun.message : null) : endOf(job);
  return (
    <>
      <div aria-live="polite">
        {job?.status === "RUNNING" ? (
          <div className="notice">
            <LoaderCircle className="icon spin" aria-hidden />
            <p>
              {running}, {words.progress(job.steps_done, job.steps_total)}
            </p>
            <button type="button" className="btn quiet slim" onClick={onCancel}>
              <X className="icon" aria-hidden />
              {words.cancel}
            </button>
          </div>
        ) : null}
      </div>
      {failure ? (
        <div className="notice warning" role="alert">
          <CircleAlert className="icon" aria-hidden />
          <p>{failure}</p>
        </div>
      ) : null}
    </>
  );
}

function endOf(job: Job | null): string | null {
  if (job?.status === "FAILED") return words.failed(authoringSaid.failure(job) ?? "");
  return job?.status === "CANCELLED" ? words.cancelled : null;
}
