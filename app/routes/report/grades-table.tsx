import type { DimensionResult, RoundEvaluation, Score } from "../../../domain/feedback.ts";
import { useFormat } from "../../format.ts";
import { dispute as words } from "../../strings/dispute.ts";
import { report } from "../../strings/report.ts";
import { DimensionRow } from "./dimensions.tsx";
import { graderName } from "./grader-name.ts";
import { standingText } from "./standing.tsx";

type GradesProps = {
  first: RoundEvaluation;
  second: RoundEvaluation;
  /** When the second grade was made. */
  at: number;
  columns: { what: string; first: string; second: string };
  /** What unfolds the second grade's reasons. */
  detail: string;
};

/** Two grades of one question side by side, with the reasons of the second. */
export function GradesTable({ first, second, at, columns, detail }: GradesProps) {
  const format = useFormat();
  const row = { first: columns.first, second: columns.second };
  return (
    <>
      <table className="table grades">
        <thead>
          <tr>
            <th scope="col">{columns.what}</th>
            <th scope="col">{columns.first}</th>
            <th scope="col">{columns.second}</th>
          </tr>
        </thead>
        <tbody>
          <Row name={words.whole} labels={row} first={first.score} second={second.score} />
          {first.dimensions.map((result) => (
            <DimensionGrades key={result.dimension} labels={row} first={result} second={second} />
          ))}
          <tr>
            <th scope="row">{words.grader}</th>
            <td data-label={row.first}>{graderName(first.versions.model)}</td>
            <td data-label={row.second}>
              {graderName(second.versions.model)}, {format.date(at)}
            </td>
          </tr>
        </tbody>
      </table>
      <details className="evidence">
        <summary>{detail}</summary>
        <div className="dims">
          {second.dimensions.map((result) => (
            <DimensionRow key={result.dimension} result={result} />
          ))}
        </div>
      </details>
    </>
  );
}

type Labels = { first: string; second: string };

function DimensionGrades({
  labels,
  first,
  second,
}: {
  labels: Labels;
  first: DimensionResult;
  second: RoundEvaluation;
}) {
  const other = second.dimensions.find(({ dimension }) => dimension === first.dimension);
  return (
    <Row
      name={report.dimension[first.dimension]}
      labels={labels}
      first={first.score}
      second={other?.score ?? null}
      open={[first.deferred, other?.deferred ?? false]}
    />
  );
}

type RowProps = { name: string; labels: Labels; first: Score; second: Score; open?: [boolean, boolean] };

function Row({ name, labels, first, second, open = [false, false] }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={labels.first}>{standingText(first, open[0])}</td>
      <td data-label={labels.second}>{standingText(second, open[1])}</td>
    </tr>
  );
}
