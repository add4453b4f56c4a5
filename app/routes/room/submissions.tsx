import type { Run } from "../../../domain/room/state.ts";
import type { RunResult } from "../../../domain/submission.ts";
import { useFormat } from "../../format.ts";
import { common } from "../../strings/common.ts";
import { results } from "../../strings/results.ts";
import { room } from "../../strings/room.ts";

/** What was submitted for the question, newest first. */
export function Submissions({ runs, onShow }: { runs: Run[]; onShow: (runId: string) => void }) {
  const format = useFormat();
  const { submissions } = room;
  if (runs.length === 0) return <p className="muted pad">{submissions.none}</p>;
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{submissions.time}</th>
          <th scope="col">{submissions.language}</th>
          <th scope="col">{submissions.samples}</th>
          <th scope="col">{submissions.hidden}</th>
          <th scope="col">
            <span className="sr">{submissions.open}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <tr key={run.id}>
            <td data-label={submissions.time}>
              <time dateTime={new Date(run.at).toISOString()}>{format.time(run.at)}</time>
            </td>
            <td data-label={submissions.language}>{common.language[run.language]}</td>
            <td data-label={submissions.samples}>{run.result ? samplesOf(run.result) : waiting(run)}</td>
            <td data-label={submissions.hidden}>{run.result ? hiddenOf(run.result) : ""}</td>
            <td className="end">
              <button type="button" className="btn quiet slim" onClick={() => onShow(run.id)}>
                {submissions.show}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** "2 of 3" of the sample tests. */
export function samplesOf(result: RunResult): string {
  return results.of(result.tests.filter((test) => test.status === "passed").length, result.tests.length);
}

export const hiddenOf = (result: RunResult): string | null =>
  result.hidden ? results.of(result.hidden.passed, result.hidden.total) : null;

const waiting = (run: Run) => (run.failure ? room.submissions.failed : room.submissions.waiting);
