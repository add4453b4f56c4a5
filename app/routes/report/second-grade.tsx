import type { DimensionResult, Regrade, RoundEvaluation, Score } from "../../../domain/feedback.ts";
import { useFormat } from "../../format.ts";
import { dispute as words } from "../../strings/dispute.ts";
import { report } from "../../strings/report.ts";
import { DimensionRow } from "./dimensions.tsx";
import { graderName } from "./grader-name.ts";
import { standingText } from "./standing.tsx";

/** Both grades of a disputed question, side by side; the first one stands. */
export function SecondGrade({ first, second }: { first: RoundEvaluation; second: Regrade }) {
  const format = useFormat();
  const { evaluation, reason, at } = second;
  return (
    <div className="stack gap-3">
      <h3>{words.both}</h3>
      <p className="prose small muted">{words.stands}</p>
      <table className="table grades">
        <thead>
          <tr>
            <th scope="col">{words.columns.what}</th>
            <th scope="col">{words.columns.first}</th>
            <th scope="col">{words.columns.second}</th>
          </tr>
        </thead>
        <tbody>
          <Row name={words.whole} first={first.score} second={evaluation.score} />
          {first.dimensions.map((result) => (
            <DimensionGrades key={result.dimension} first={result} second={evaluation} />
          ))}
          <tr>
            <th scope="row">{words.grader}</th>
            <td data-label={words.columns.first}>{graderName(first.versions.model)}</td>
            <td data-label={words.columns.second}>
              {graderName(evaluation.versions.model)}, {format.date(at)}
            </td>
          </tr>
        </tbody>
      </table>
      <details className="evidence">
        <summary>{words.detail}</summary>
        <div className="dims">
          {evaluation.dimensions.map((result) => (
            <DimensionRow key={result.dimension} result={result} />
          ))}
        </div>
      </details>
      <p className="small">
        <span className="muted">{words.yourReason}: </span>
        {reason || words.noReason}
      </p>
    </div>
  );
}

function DimensionGrades({ first, second }: { first: DimensionResult; second: RoundEvaluation }) {
  const other = second.dimensions.find(({ dimension }) => dimension === first.dimension);
  return (
    <Row
      name={report.dimension[first.dimension]}
      first={first.score}
      second={other?.score ?? null}
      open={[first.deferred, other?.deferred ?? false]}
    />
  );
}

type RowProps = { name: string; first: Score; second: Score; open?: [boolean, boolean] };

function Row({ name, first, second, open = [false, false] }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={words.columns.first}>{standingText(first, open[0])}</td>
      <td data-label={words.columns.second}>{standingText(second, open[1])}</td>
    </tr>
  );
}
