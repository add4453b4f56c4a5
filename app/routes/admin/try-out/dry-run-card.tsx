import { Play } from "lucide-react";
import type { DryRunLine, DryRunResult } from "../../../../domain/authoring/dry-run-job.ts";
import type { Job } from "../../../../domain/authoring/wire.ts";
import { useFormat } from "../../../format.ts";
import { authoringSaid } from "../../../strings/authoring-said.ts";
import { tryOut } from "../../../strings/try-out.ts";
import { useJob } from "../question/use-job.ts";
import { JobProgress } from "./job-progress.tsx";

const words = tryOut.dry;

/** Simulated candidates on the question: who gets what, and whether the better ones stand above the worse. */
export function DryRunCard({ newest }: { newest: Job | null }) {
  const { job, beginning, notBegun, begin, stop } = useJob<"DRY_RUN">(newest);
  const busy = beginning || job?.status === "RUNNING";
  const result = job?.result ? (job.result as DryRunResult) : null;
  return (
    <section className="card flush" aria-labelledby="h-dry">
      <header>
        <h2 id="h-dry">{words.title}</h2>
        <button
          type="button"
          className="btn"
          aria-disabled={busy}
          onClick={() => busy || void begin({ kind: "DRY_RUN" })}
        >
          <Play className="icon" aria-hidden />
          {result ? words.again : words.start}
        </button>
      </header>
      <div className="pad stack pt-0 pb-5">
        <p className="small muted prose">{words.lead}</p>
        <JobProgress job={job} notBegun={notBegun} running={words.running} onCancel={stop} />
        {result && job?.status === "DONE" ? <Order misranked={result.misranked} /> : null}
      </div>
      {result ? <Runs result={result} /> : null}
    </section>
  );
}

function Runs({ result }: { result: DryRunResult }) {
  const { columns } = words;
  return (
    <table className="table">
      <thead>
        <tr>
          {Object.values(columns).map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {result.lines.map((line) => (
          <Run key={line.candidate} line={line} />
        ))}
      </tbody>
    </table>
  );
}

function Run({ line }: { line: DryRunLine }) {
  const format = useFormat();
  const { columns } = words;
  const isDone = line.state === "done";
  const score = line.overall === null ? words.notAssessed : format.number(line.overall);
  return (
    <tr>
      <td>{words.who[line.candidate]}</td>
      <td data-label={columns.overall}>
        {isDone ? score : words[line.state === "waiting" ? "waiting" : "unplayed"]}
      </td>
      <td data-label={columns.hidden}>
        {line.hidden ? `${line.hidden.passed}/${line.hidden.total}` : tryOut.none}
      </td>
      <td data-label={columns.hints}>{isDone ? format.number(line.hints_used) : tryOut.none}</td>
      <td data-label={columns.minutes}>{isDone ? format.number(line.minutes) : tryOut.none}</td>
      <td data-label={columns.broken}>{isDone ? <Rules broken={line.broken} /> : tryOut.none}</td>
    </tr>
  );
}

function Rules({ broken }: { broken: DryRunLine["broken"] }) {
  if (broken.length === 0) return words.kept;
  return (
    <details>
      <summary>{words.broke(broken.length)}</summary>
      <ul>
        {broken.map((one) => {
          const told = authoringSaid.problem(typeof one === "string" ? { message: one } : one);
          return <li key={told}>{told}</li>;
        })}
      </ul>
    </details>
  );
}

function Order({ misranked }: Pick<DryRunResult, "misranked">) {
  if (misranked.length === 0) return <p className="notice success">{words.ordered}</p>;
  return (
    <div className="notice warning">
      <div>
        <p>{words.disordered}</p>
        <ul>
          {misranked.map(({ better, worse, scores }) => (
            <li key={better}>
              {words.pair(`${words.who[better]} ${scores[0]}`, `${words.who[worse]} ${scores[1]}`)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
