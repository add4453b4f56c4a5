import { Form } from "@remix-run/react";
import { Fragment } from "react";
import type { Report } from "../../../domain/feedback.ts";
import type { InterviewSummary } from "../../../domain/interview.ts";
import { report as words } from "../../strings/report.ts";
import { topicName } from "../../strings/topics.ts";
import { AnsweredBefore } from "../compare/answered-before.tsx";
import { gradingFacts } from "./grading-facts.ts";

/** Beside the report: what to practise next, the page's parts, how it was graded. */
export function Aside({ report, interview }: { report: Report; interview: InterviewSummary }) {
  return (
    <aside className="stack sticky gap-6">
      <Next report={report} interview={interview} />
      <AnsweredBefore key={interview.id} interviewId={interview.id} />
      <nav className="card stack gap-2 hide-s no-print" aria-label={words.onPage}>
        <h2 className="small">{words.onPage}</h2>
        <ul className="stack small gap-2">
          {parts()
            .filter(([id]) => id !== "detail" || report.detailed_feedback.trim())
            .map(([id, title]) => (
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

const parts = () =>
  [
    ["well", words.well],
    ["improve", words.improve],
    ["detail", words.inDetail],
    ["dims", words.dims],
    ["rounds", words.rounds],
    ["transcript", words.transcript],
  ] as const;

const MINUTES = 30;

function Next({ report, interview }: { report: Report; interview: InterviewSummary }) {
  const entries = report.study_topics.slice(0, 3).map((topic) => ({
    topics: [topic],
    label: topicName(topic),
    from: report.rounds
      .filter((round) => round.study_topics.includes(topic))
      .map((round) => round.round_number),
  }));
  const mix = { topics: [], label: words.nextMix, from: [] };
  return (
    <section className="card stack no-print" aria-labelledby="h-next">
      <h2 id="h-next">{words.next}</h2>
      {entries.length === 0 ? <p className="small muted">{words.nextNone}</p> : null}
      <ul className="lines">
        {(entries.length > 0 ? entries : [mix]).map(({ topics, label, from }, index) => (
          <li key={label} className="items-center">
            <div className="grow">
              <p className="strong">{label}</p>
              {from.length > 0 ? <p className="small muted">{words.nextFrom(from)}</p> : null}
            </div>
            <StartForm topics={topics} label={label} interview={interview} primary={index === 0} />
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
