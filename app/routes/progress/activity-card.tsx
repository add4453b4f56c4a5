import { type ActiveDay, activeWeeks } from "../../../domain/progress/activity.ts";
import type { Progress } from "../../../domain/progress/progress.ts";
import { useCalendarWords } from "../../components/charts/calendar-words.ts";
import { Heatmap } from "../../components/charts/heatmap.tsx";
import { TableBehind } from "../../components/charts/table-behind.tsx";
import { useFormat } from "../../format.ts";
import { progress as words } from "../../strings/progress.ts";

export function ActivityCard({ progress: { today, days } }: { progress: Pick<Progress, "today" | "days"> }) {
  return (
    <section className="card heat-card" aria-labelledby="h-activity">
      <header>
        <h2 id="h-activity">{words.heat.title}</h2>
        <span className="small muted">{words.heat.lead}</span>
      </header>
      <Heatmap today={today} days={days} />
      <TableBehind name="activity">{() => <Weeks days={days} />}</TableBehind>
    </section>
  );
}

function Weeks({ days }: { days: ActiveDay[] }) {
  const calendar = useCalendarWords();
  const format = useFormat();
  const { columns } = words.heat;
  return (
    <table className="table mt-3">
      <thead>
        <tr>
          <th scope="col">{columns.week}</th>
          <th scope="col">{columns.days}</th>
          <th scope="col">{columns.interviews}</th>
          <th scope="col">{columns.time}</th>
        </tr>
      </thead>
      <tbody>
        {activeWeeks(days).map((week) => (
          <tr key={week.start}>
            <td>{words.week(calendar.date(week.start))}</td>
            <td data-label={columns.days}>{format.number(week.days)}</td>
            <td data-label={columns.interviews}>{format.number(week.interviews)}</td>
            <td data-label={columns.time}>{format.duration(week.minutes * 60)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
