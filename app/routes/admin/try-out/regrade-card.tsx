import { Scale } from "lucide-react";
import { useState } from "react";
import {
  isChanged,
  MAX_REGRADED,
  type RegradeLine,
  type RegradeResult,
} from "../../../../domain/authoring/regrade-job.ts";
import type { Job } from "../../../../domain/authoring/wire.ts";
import { useFormat } from "../../../format.ts";
import { authoringSaid } from "../../../strings/authoring-said.ts";
import { tryOut } from "../../../strings/try-out.ts";
import { useJob } from "../question/use-job.ts";
import { ApplyForm } from "./apply-form.tsx";
import { JobProgress } from "./job-progress.tsx";

const words = tryOut.regrade;
const USUAL = 25;

/** What answers already given are worth by this content of the question. */
export function RegradeCard({ newest }: { newest: Job | null }) {
  const [limit, setLimit] = useState(USUAL);
  const { job, beginning, notBegun, begin, stop } = useJob<"REGRADE">(newest);
  const busy = beginning || job?.status === "RUNNING";
  const result = job?.result ? (job.result as RegradeResult) : null;
  const start = () => {
    const wanted = Math.min(MAX_REGRADED, Math.max(1, Math.round(limit) || USUAL));
    if (!busy) void begin({ kind: "REGRADE", regrade: { limit: wanted } });
  };
  return (
    <section className="card flush" aria-labelledby="h-regrade">
      <header>
        <h2 id="h-regrade">{words.title}</h2>
      </header>
      <div className="pad stack pt-0 pb-5">
        <p className="small muted prose">{words.lead}</p>
        <div className="row items-end">
          <div className="field">
            <label htmlFor="regrade-limit">{words.limit}</label>
            <input
              className="input"
              id="regrade-limit"
              type="number"
              min={1}
              max={MAX_REGRADED}
              value={limit}
              onChange={(event) => setLimit(event.target.valueAsNumber)}
            />
          </div>
          <button type="button" className="btn" aria-disabled={busy} onClick={start}>
            <Scale className="icon" aria-hidden />
            {words.start}
          </button>
        </div>
        <JobProgress job={job} notBegun={notBegun} running={words.running} onCancel={stop} />
        {result ? <Count lines={result.lines} isOver={job?.status !== "RUNNING"} /> : null}
      </div>
      {result ? <Graded lines={result.lines} /> : null}
      {result && job?.status === "DONE" && result.lines.some(isChanged) ? (
        <div className="pad py-5 border-t border-line">
          {result.applied || result.lines.some(({ told }) => told) ? (
            <ApplyForm key={job.id} jobId={job.id} applied={result.applied} />
          ) : (
            <p className="small muted prose">{words.nothingToTell}</p>
          )}
        </div>
      ) : null}
    </section>
  );
}

function Count({ lines, isOver }: { lines: RegradeLine[]; isOver: boolean }) {
  const count = lines.filter(isChanged).length;
  if (lines.length === 0) return isOver ? <p>{words.noAnswers}</p> : null;
  return <p>{count === 0 ? words.unchanged(lines.length) : words.changed(count, lines.length)}</p>;
}

function Graded({ lines }: { lines: RegradeLine[] }) {
  const told = lines.filter((line) => isChanged(line) || line.failure !== null);
  if (told.length === 0) return null;
  return (
    <table className="table">
      <thead>
        <tr>
          {Object.values(words.columns).map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {told.map((line) => (
          <Line key={line.round_id} line={line} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ line }: { line: RegradeLine }) {
  const format = useFormat();
  const { columns } = words;
  const score = (value: number | null) => (value === null ? tryOut.dry.notAssessed : format.number(value));
  const passed = (hidden: RegradeLine["hidden_before"]) =>
    hidden ? `${hidden.passed}/${hidden.total}` : tryOut.none;
  return (
    <tr>
      <td data-label={columns.when}>
        <time dateTime={line.ended_at}>{format.date(line.ended_at)}</time>
      </td>
      <td data-label={columns.version}>
        {line.version === null ? tryOut.none : format.number(line.version)}
      </td>
      <td data-label={columns.score}>
        {line.failure ? tryOut.none : words.from(score(line.before), score(line.after))}
      </td>
      <td data-label={columns.hidden}>
        {line.failure ? tryOut.none : words.from(passed(line.hidden_before), passed(line.hidden_after))}
      </td>
      <td data-label={columns.note}>
        {authoringSaid.failure(line) ?? (line.same_grader ? tryOut.none : words.otherGrader)}
      </td>
    </tr>
  );
}
