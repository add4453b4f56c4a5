import type { Progress } from "../../../domain/progress/progress.ts";
import { useFormat } from "../../format.ts";
import { progress as words } from "../../strings/progress.ts";

/** The period in four figures; the streak knows no period. */
export function Stats({ progress: { totals, streaks } }: { progress: Pick<Progress, "totals" | "streaks"> }) {
  const format = useFormat();
  const { stats } = words;
  const isOpen = streaks.current > 0 && !streaks.today;
  const figures = [
    [stats.interviews, format.number(totals.interviews), stats.finished(totals.finished)],
    [stats.questions, format.number(totals.questions), stats.coding(totals.coding)],
    [
      stats.time,
      format.duration(totals.seconds),
      totals.finished > 0 ? stats.average(format.duration(totals.seconds / totals.finished)) : "",
    ],
    [
      stats.streak,
      stats.days(streaks.current),
      isOpen ? stats.keep(streaks.longest) : stats.longest(streaks.longest),
    ],
  ] as const;
  return (
    <dl className="stats" aria-label={stats.label}>
      {figures.map(([name, figure, more]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {figure}
            <small>{more}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
