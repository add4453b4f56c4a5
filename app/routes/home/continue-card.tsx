import { Play } from "lucide-react";
import type { InterviewSummary } from "../../../domain/interview.ts";
import { Link } from "../../components/link.tsx";
import { useFormat } from "../../format.ts";
import { common } from "../../strings/common.ts";
import { home } from "../../strings/home.ts";

/** With its time limit worked out on the server: the schema of what it follows from stays there. */
export type LiveInterview = InterviewSummary & { limit_ms: number | null };

/** The live interviews, the one opened last first. */
export function ContinueCard({ interviews, now }: { interviews: LiveInterview[]; now: number }) {
  const [first, ...others] = [...interviews].sort(lastTouchedFirst);
  return (
    <section className="card" aria-labelledby="h-continue">
      <header>
        <h2 id="h-continue">{home.continue.title}</h2>
        <Status interview={first!} />
      </header>
      <Entry interview={first!} now={now} primary />
      {others.length > 0 ? (
        <ul className="lines mt-4">
          {others.map((interview) => (
            <li key={interview.id}>
              <div className="grow stack gap-1">
                <Status interview={interview} />
                <Entry interview={interview} now={now} />
              </div>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function Entry({
  interview,
  now,
  primary = false,
}: {
  interview: LiveInterview;
  now: number;
  primary?: boolean;
}) {
  const format = useFormat();
  const { config, limit_ms, rounds } = interview;
  const kind = common.kindLong[interview.type];
  const started = interview.started_at;
  const limit =
    limit_ms === null ? home.continue.noLimit : home.continue.limit(format.duration(limit_ms / 1000));
  const detail = started
    ? [
        rounds.at(-1)?.question_title ?? home.continue.none,
        limit,
        home.continue.started(format.day(started, now)),
      ]
    : [home.continue.created(format.day(interview.created_at, now)), limit];
  const stands = standsWords(interview);
  return (
    <div className="row gap-x-6 gap-y-3">
      <div className="grow basis-72">
        <p className="strong">
          {started
            ? home.continue.progress(kind, Math.max(1, rounds.length), config.num_questions)
            : home.continue.notStarted(kind, common.questions(config.num_questions))}
        </p>
        <p className="small muted">{detail.join(" · ")}</p>
        {stands ? <p className="small">{stands}</p> : null}
      </div>
      <div className="actions">
        <Link className={primary ? "btn primary" : "btn"} to={`/interviews/${interview.id}`}>
          <Play className="icon" aria-hidden />
          {started ? home.continue.go : home.continue.begin}
        </Link>
      </div>
    </div>
  );
}

function Status({ interview: { status } }: { interview: InterviewSummary }) {
  const tone = status === "PAUSED" || status === "INTERRUPTED" ? "badge warning" : "badge accent";
  return <span className={tone}>{common.status[status]}</span>;
}

/** What the clock does while nobody is there. */
function standsWords({ status, type }: InterviewSummary): string | null {
  if (status === "PAUSED") return home.continue.paused[type];
  return status === "INTERRUPTED" ? home.continue.interrupted : null;
}

const lastTouchedFirst = (a: InterviewSummary, b: InterviewSummary) =>
  (b.started_at ?? b.created_at).localeCompare(a.started_at ?? a.created_at);
