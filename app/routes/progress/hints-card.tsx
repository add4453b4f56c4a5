import type { Step } from "../../../domain/progress/buckets.ts";
import type { HintPoint } from "../../../domain/progress/hint-use.ts";
import { useCalendarWords } from "../../components/charts/calendar-words.ts";
import { HintChart } from "../../components/charts/hint-chart.tsx";
import { startWords } from "../../components/charts/start-words.ts";
import { TableBehind } from "../../components/charts/table-behind.tsx";
import { useFormat } from "../../format.ts";
import { progress as words } from "../../strings/progress.ts";

type HintsCardProps = { points: HintPoint[]; step: Step };

export function HintsCard({ points, step }: HintsCardProps) {
  if (points.length === 0) return null;
  const sum = (of: (point: HintPoint) => number) => points.reduce((all, point) => all + of(point), 0);
  const label = words.hints.label(
    sum(({ hints }) => hints),
    sum(({ questions }) => questions),
  );
  return (
    <section className="card" aria-labelledby="h-hints">
      <header>
        <h2 id="h-hints">{words.hints.title}</h2>
        <span className="small muted">{words.hints.lead}</span>
      </header>
      <div className="stack gap-3">
        <HintChart points={points} step={step} label={label} />
        <TableBehind name="hints">{() => <Hints points={points} step={step} />}</TableBehind>
      </div>
    </section>
  );
}

function Hints({ points, step }: HintsCardProps) {
  const calendar = useCalendarWords();
  const format = useFormat();
  const { columns } = words.hints;
  return (
    <table className="table tight mt-3">
      <thead>
        <tr>
          <th scope="col">{columns.when}</th>
          <th scope="col">{columns.hints}</th>
          <th scope="col">{columns.questions}</th>
        </tr>
      </thead>
      <tbody>
        {points.toReversed().map(({ start, hints, questions }, index) => (
          <tr key={`${start} ${index}`}>
            <td>{startWords(calendar, step, start)}</td>
            <td data-label={columns.hints}>{format.number(hints)}</td>
            <td data-label={columns.questions}>{format.number(questions)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
