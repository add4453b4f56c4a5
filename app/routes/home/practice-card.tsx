import { heatStart } from "../../../domain/progress/activity.ts";
import type { Progress } from "../../../domain/progress/progress.ts";
import { Heatmap } from "../../components/charts/heatmap.tsx";
import { Link } from "../../components/link.tsx";
import { useFormat } from "../../format.ts";
import { home } from "../../strings/home.ts";
import { progress } from "../../strings/progress.ts";

type PracticeCardProps = {
  practice: Pick<Progress, "today" | "streaks" | "days" | "minutes_this_week">;
};

/** As many weeks as a narrow column shows well; the progress page has the year. */
const WEEKS = 20;

/** Of the days those that the card shows. */
export function shownDays({ today, days }: Pick<Progress, "today" | "days">) {
  const first = heatStart(today, WEEKS);
  return days.filter(({ date }) => date >= first);
}

export function PracticeCard({ practice: { today, streaks, days, minutes_this_week } }: PracticeCardProps) {
  const format = useFormat();
  const { practice } = home;
  const facts = [
    [progress.stats.streak, progress.stats.days(streaks.current)],
    [practice.longest, progress.stats.days(streaks.longest)],
    [practice.week, minutes_this_week > 0 ? format.duration(minutes_this_week * 60) : practice.nothing],
  ] as const;
  return (
    <section className="card" aria-labelledby="h-practice">
      <header>
        <h2 id="h-practice">{practice.title}</h2>
        <Link className="small" to="/progress">
          {practice.all}
        </Link>
      </header>
      <div className="stack">
        <dl className="row between gap-4">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt className="small muted">{name}</dt>
              <dd className="strong">{value}</dd>
            </div>
          ))}
        </dl>
        {streaks.current > 0 && !streaks.today ? <p className="small">{practice.open}</p> : null}
        <Heatmap today={today} days={days} latest={WEEKS} />
      </div>
    </section>
  );
}
