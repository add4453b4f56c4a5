import type { InterviewSummary } from "../../../domain/interview.ts";
import { scoreWord } from "../../../domain/score-word.ts";
import { Link } from "../../components/link.tsx";
import { useFormat } from "../../format.ts";
import { common } from "../../strings/common.ts";
import { home } from "../../strings/home.ts";
import { report } from "../../strings/report.ts";

/** As many as the card has room for. */
export const RECENT = 5;

export function RecentCard({ interviews, now }: { interviews: InterviewSummary[]; now: number }) {
  const format = useFormat();
  return (
    <section className="card" aria-labelledby="h-recent">
      <header>
        <h2 id="h-recent">{home.recent.title}</h2>
        <Link className="small" to="/history">
          {home.recent.all}
        </Link>
      </header>
      <ul className="lines">
        {interviews.map((interview) => {
          const day = format.day(interview.ended_at ?? interview.created_at, now);
          const time = interview.total_duration_sec;
          return (
            <li key={interview.id}>
              <div className="grow">
                <Link to={`/interviews/${interview.id}/report`}>
                  {home.recent.entry(
                    common.kind[interview.type],
                    common.questions(interview.config.num_questions),
                  )}
                </Link>
                <p className="small muted">{time ? `${day} · ${format.duration(time)}` : day}</p>
              </div>
              <Result interview={interview} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Result({ interview }: { interview: InterviewSummary }) {
  const { overall } = interview;
  if (overall)
    return (
      <span className="badge">
        {home.recent.score(report.words[scoreWord(overall)], overall.low, overall.high)}
      </span>
    );
  if (interview.report === "writing") return <span className="badge warning">{home.recent.writing}</span>;
  if (interview.status === "ABANDONED") return <span className="badge">{common.status.ABANDONED}</span>;
  return <span className="badge">{home.recent.unscored}</span>;
}
