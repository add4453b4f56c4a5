import { LoaderCircle } from "lucide-react";
import type { CasesResult } from "../../../../../domain/authoring/cases-job.ts";
import type { DraftCase } from "../../../../../domain/authoring/draft.ts";
import type { Job } from "../../../../../domain/authoring/wire.ts";
import { cases as words } from "../../../../strings/admin-cases.ts";
import { authoringSaid } from "../../../../strings/authoring-said.ts";
import { casesResult } from "./cases-result.ts";
import { shortened } from "./shortened.ts";

type CasesOutcomeProps = {
  job: Job | null;
  beginning: boolean;
  /** Cases that need no working out and are added with the others. */
  also: DraftCase[];
  room: number;
  stop: () => void;
  back: () => void;
  add: (cases: DraftCase[]) => void;
};

/** Cases while they are worked out, and what came of it. */
export function CasesOutcome({ job, beginning, also, room, stop, back, add }: CasesOutcomeProps) {
  if (beginning || job === null || job.status === "RUNNING")
    return (
      <>
        <output className="row small">
          <LoaderCircle className="icon spin tone-accent" aria-hidden />
          {words.job.working}. {job ? words.job.steps(job.steps_done, job.steps_total) : ""}
        </output>
        <div className="actions">
          <button type="button" className="btn" onClick={stop}>
            {words.job.stop}
          </button>
        </div>
      </>
    );
  const result = casesResult(job.result);
  const ready = [...also, ...result.cases];
  const failure =
    job.status === "CANCELLED"
      ? words.job.stopped
      : job.status === "FAILED"
        ? (authoringSaid.failure(job) ?? words.job.failed)
        : null;
  return (
    <>
      {failure ? (
        <p className="notice danger" role="alert">
          {failure}
        </p>
      ) : (
        <output>{ready.length > 0 ? words.job.ready(ready.length) : words.job.none}</output>
      )}
      <Left problems={result.problems} />
      <Ready cases={ready} />
      {ready.length > room ? <p className="hint">{words.pasting.tooMany(room)}</p> : null}
      <div className="actions">
        <button type="button" className="btn" onClick={back}>
          {words.job.back}
        </button>
        {ready.length > 0 && !failure ? (
          <button type="button" className="btn primary" onClick={() => add(ready)}>
            {words.pasting.add(Math.min(room, ready.length))}
          </button>
        ) : null}
      </div>
    </>
  );
}

const SHOWN = 5;

function Left({ problems }: { problems: CasesResult["problems"] }) {
  if (problems.length === 0) return null;
  return (
    <div className="small stack gap-1">
      <p>{words.job.left(problems.length)}</p>
      <ul className="lines tight">
        {problems.slice(0, SHOWN).map((problem) => (
          <li key={problem.field}>{authoringSaid.problem(problem)}</li>
        ))}
      </ul>
      {problems.length > SHOWN ? <p>{words.pasting.moreFlaws(problems.length - SHOWN)}</p> : null}
    </div>
  );
}

function Ready({ cases }: { cases: DraftCase[] }) {
  if (cases.length === 0) return null;
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{words.columns.input}</th>
          <th scope="col">{words.columns.expected}</th>
        </tr>
      </thead>
      <tbody>
        {cases.slice(0, SHOWN).map((one) => (
          <tr key={one.id}>
            <td>
              <pre>{shortened(one.input, 120)}</pre>
            </td>
            <td data-label={words.columns.expected}>
              <pre>{shortened(one.expected_output, 80)}</pre>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
