import { Form } from "@remix-run/react";
import { Fragment } from "react";
import type { Report } from "../../../domain/feedback.ts";
import type { InterviewSummary } from "../../../domain/interview.ts";
import { topicName } from "../../../domain/topics.ts";
import { report as words } from "../../strings/report.ts";
import { gradingFacts } from "./grading-facts.ts";

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

const MINUTES = 30;

function Next({ report, interview }: { report: Report; interview: InterviewSummary }) {
  const topics: string[] = report.study_topics.slice(0, 3);
  const entries =
    topics.length > 0
      ? topics.map((topic) => ({ topics: [topic], label: topicName(topic) }))
      : [{ topics: [], label: words.nextMix }];
  return (
    <section className="card stack no-print" aria-labelledby="h-next">
      <h2 id="h-next">{words.next}</h2>
      {topics.length === 0 ? <p className="small muted">{words.nextNone}</p> : null}
      <ul className="lines">
        {entries.map((entry, index) => (
          <li key={entry.label} className="items-center">
            <p className="strong grow">{entry.label}</p>
            <StartForm
              topics={entry.topics}
              label={entry.label}
              interview={interview}
              primary={index === 0}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

type StartFormProps = { topics: string[]; label: string; interview: InterviewSummary; primary: boolean };

/** One question on the topic, in the same language: sets it up and opens its room. */
function StartForm({ topics, label, interview, primary }: StartFormProps) {
  return (
    <Form method="post" action="/interviews/new">
      {topics.map((topic) => (
        <input key={topic} type="hidden" name="topics" value={topic} />
      ))}
      <input type="hidden" name="type" value={interview.type} />
      <input type="hidden" name="num_questions" value="1" />
      <input type="hidden" name="time_limit_min" value={MINUTES} />
      <input type="hidden" name="language" value={interview.config.language} />
      <button type="submit" className={primary ? "btn primary slim" : "btn slim"}>
        <span className="sr">{label}: </span>
        {words.nextStart(MINUTES)}
      </button>
    </Form>
  );
}

function Grading({ report }: { report: Report }) {
  return (
    <section className="card stack gap-3" aria-labelledby="h-grading">
      <h2 id="h-grading" className="small">
        {words.how}
      </h2>
      <dl className="facts wrap-anywhere">
        {gradingFacts(report).map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
