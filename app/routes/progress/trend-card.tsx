import { change, type Trend } from "../../../domain/progress/trend.ts";
import { useCalendarWords } from "../../components/charts/calendar-words.ts";
import { startWords } from "../../components/charts/start-words.ts";
import { TableBehind } from "../../components/charts/table-behind.tsx";
import { TrendChart } from "../../components/charts/trend-chart.tsx";
import { Link } from "../../components/link.tsx";
import { useFormat } from "../../format.ts";
import { progress as words } from "../../strings/progress.ts";
import { report } from "../../strings/report.ts";

export function TrendCard({ trend }: { trend: Trend }) {
  const { points } = trend;
  const [first, last] = [points[0], points.at(-1)];
  return (
    <section className="card" aria-labelledby="h-trend">
      <header>
        <h2 id="h-trend">{words.trend.title}</h2>
        <span className="small muted">{words.trend.lead[trend.step]}</span>
      </header>
      {first && last ? (
        <div className="stack gap-3">
          <Development trend={trend} />
          <TrendChart trend={trend} label={words.trend.label(points.length, first.value, last.value)} />
          <TableBehind name="trend">{() => <Scores trend={trend} />}</TableBehind>
        </div>
      ) : (
        <p className="muted">{words.trend.none}</p>
      )}
    </section>
  );
}

/** Words before the picture. */
function Development({ trend }: { trend: Trend }) {
  const by = change(trend);
  if (by === null) return null;
  const text = by > 0 ? words.trend.up(by) : by < 0 ? words.trend.down(-by) : words.trend.level;
  return <p>{text}</p>;
}

function Scores({ trend: { step, points } }: { trend: Trend }) {
  const calendar = useCalendarWords();
  const format = useFormat();
  const { columns } = words.trend;
  return (
    <table className="table mt-3">
      <thead>
        <tr>
          <th scope="col">{columns.when}</th>
          <th scope="col">{columns.score}</th>
          <th scope="col">{columns.band}</th>
          {step === "interview" ? null : <th scope="col">{columns.interviews}</th>}
        </tr>
      </thead>
      <tbody>
        {points.toReversed().map((point) => {
          const when = startWords(calendar, step, point.start);
          return (
            <tr key={point.interview_id ?? point.start}>
              <td>
                {point.interview_id ? (
                  <Link to={`/interviews/${point.interview_id}/report`}>{when}</Link>
                ) : (
                  when
                )}
              </td>
              <td data-label={columns.score}>{format.number(point.value)}</td>
              <td data-label={columns.band}>{report.rangeShort(point.low, point.high)}</td>
              {step === "interview" ? null : (
                <td data-label={columns.interviews}>{format.number(point.interviews)}</td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
