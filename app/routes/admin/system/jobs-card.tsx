import type { JobKind, JobStatus } from "../../../../domain/authoring/job.ts";
import type { Said } from "../../../../domain/authoring/said.ts";
import { Link } from "../../../components/link.tsx";
import { useFormat } from "../../../format.ts";
import { admin } from "../../../strings/admin.ts";
import { authoringSaid } from "../../../strings/authoring-said.ts";
import { operations } from "../../../strings/operations.ts";

const words = operations.jobs;
const { columns } = words;

type JobLine = {
  id: string;
  question_id: string;
  question_title: string;
  kind: JobKind;
  status: JobStatus;
  steps_done: number;
  steps_total: number;
  failure: string | null;
  failure_said?: Said[];
  started_by: string | null;
  created_at: string;
};

/** The long work on questions: what runs, and what failed lately and why. */
export function JobsCard({ jobs }: { jobs: JobLine[] }) {
  const format = useFormat();
  return (
    <section className="card flush" aria-labelledby="h-jobs">
      <header>
        <h2 id="h-jobs">{words.title}</h2>
        {jobs.length > 0 ? <p className="small muted">{words.text}</p> : null}
      </header>
      {jobs.length === 0 ? (
        <p className="pad pb-5 muted">{words.none}</p>
      ) : (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{columns.question}</th>
              <th scope="col">{columns.work}</th>
              <th scope="col">{columns.status}</th>
              <th scope="col">{columns.steps}</th>
              <th scope="col">{columns.since}</th>
            </tr>
          </thead>
          <tbody>
            {jobs.map((job) => (
              <tr key={job.id}>
                <td>
                  <Link to={`/admin/questions/${job.question_id}`}>
                    {job.question_title || admin.untitled}
                  </Link>
                  {job.failure ? <span className="muted small">{authoringSaid.failure(job)}</span> : null}
                </td>
                <td data-label={columns.work}>{words.kind[job.kind]}</td>
                <td data-label={columns.status}>
                  <span className={job.status === "FAILED" ? "badge danger" : "badge accent"}>
                    {words.status[job.status]}
                  </span>
                </td>
                <td data-label={columns.steps} className="num">
                  {words.steps(job.steps_done, job.steps_total)}
                </td>
                <td data-label={columns.since}>
                  {format.date(job.created_at)}, {format.time(job.created_at)}
                  {job.started_by ? <span className="muted"> {words.by(job.started_by)}</span> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
