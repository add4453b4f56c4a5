import { Link } from "@remix-run/react";
import type { Report } from "../../../domain/feedback.ts";
import type { InterviewSummary } from "../../../domain/interview.ts";
import { topicName } from "../../../domain/topics.ts";
import { report as words } from "../../strings/report.ts";

/** Beside the report: what to practise next, the page's parts, how it was graded. */
export function Aside({ report, interview }: { report: Report; interview: InterviewSummary }) {
  return (
    <aside className="stack sticky gap-6">
      <Next report={report} interview={interview} />
      <nav className="card stack gap-2 hide-s no-print" aria-label={words.onPage}>
        <h2 className="small">{words.onPage}</h2>
        <ul className="stack small gap-2">
          {PARTS.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Grading report={report} />
    </aside>
  );
}

const PARTS = [
  ["well", words.well],
  ["improve", words.improve],
  ["detail", words.inDetail],
  ["dims", words.dims],
  ["rounds", words.rounds],
  ["transcript", words.transcript],
] as const;

function Next({ report, interview }: { report: Report; interview: InterviewSummary }) {
  const topics: string[] = report.study_topics.slice(0, 3);
  const setUp = (topic: string | null) => {
    const { num_questions, time_limit_min, language } = interview.config;
    const query = new URLSearchParams({
      num_questions: String(topic === null ? num_questions : 1),
      time_limit_min: topic !== null ? "30" : time_limit_min === null ? "none" : String(time_limit_min),
      language,
    });
    if (topic) query.append("topics", topic);
    return `/interviews/new?${query}`;
  };
  const entries = topics.length > 0 ? topics.map((topic) => ({ topic, label: topicName(topic) })) : [MIX];
  return (
    <section className="card stack no-print" aria-labelledby="h-next">
      <h2 id="h-next">{words.next}</h2>
      {topics.length === 0 ? <p className="small muted">{words.nextNone}</p> : null}
      <ul className="lines">
        {entries.map(({ topic, label }, index) => (
          <li key={label}>
            <p className="strong grow">{label}</p>
            <Link
              className={index === 0 ? "btn primary slim" : "btn slim"}
              to={setUp(topic)}
              aria-label={`${words.nextStart}: ${label}`}
            >
              {words.nextStart}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

const MIX = { topic: null, label: words.nextMix };

function Grading({ report }: { report: Report }) {
  const { weights, quotes, versions } = report;
  return (
    <section className="card stack gap-3" aria-labelledby="h-grading">
      <h2 id="h-grading" className="small">
        {words.how}
      </h2>
      <dl className="facts wrap-anywhere">
        <dt>{words.facts.weights}</dt>
        <dd>{words.weights(weights.technical, weights.problem_solving, weights.communication)}</dd>
        <dt>{words.facts.quotes}</dt>
        <dd>{words.quotes(quotes.found, quotes.checked)}</dd>
        <dt>{words.facts.grader}</dt>
        <dd>{versions.model}</dd>
        <dt>{words.facts.rubric}</dt>
        <dd>{versions.rubric}</dd>
      </dl>
    </section>
  );
}
