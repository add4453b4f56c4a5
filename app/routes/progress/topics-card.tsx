import { useSearchParams } from "@remix-run/react";
import type { EvidencedTopic } from "../../../domain/progress/progress.ts";
import { FIRST_TOPICS, type ShownTopics } from "../../../domain/progress/shown-topics.ts";
import { MadeWhenOpened } from "../../components/charts/made-when-opened.tsx";
import { MasteryBand } from "../../components/charts/mastery-band.tsx";
import { Link } from "../../components/link.tsx";
import { type Formatter, useFormat } from "../../format.ts";
import { progress as words } from "../../strings/progress.ts";
import { topicName } from "../../strings/topics.ts";
import { setupFor } from "./setup-for.ts";

export function TopicsCard({ measured, all, unmeasured }: ShownTopics) {
  const format = useFormat();
  const { columns } = words.topics;
  return (
    <section className="card flush" id="topics" aria-labelledby="h-topics">
      <header>
        <h2 id="h-topics">{words.topics.title}</h2>
        <span className="small muted">{words.topics.lead}</span>
        {all > FIRST_TOPICS ? <HowMany shown={measured.length} all={all} /> : null}
      </header>
      {measured.length > 0 ? (
        <table className="table topics">
          <thead>
            <tr>
              <th scope="col">{columns.topic}</th>
              <th scope="col">{columns.estimate}</th>
              <th scope="col">{columns.words}</th>
              <th scope="col">{columns.answers}</th>
              <th scope="col">
                <span className="sr">{columns.practise}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {measured.map((topic) => (
              <Row key={topic.topic} topic={topic} format={format} />
            ))}
          </tbody>
        </table>
      ) : null}
      <div className="pad stack gap-2 py-4">
        {unmeasured.length > 0 ? (
          <p className="small">
            <b>{words.topics.unmeasured}:</b>{" "}
            <span className="muted">{unmeasured.map(topicName).join(", ")}</span>
          </p>
        ) : null}
        <p className="small muted">{words.topics.note}</p>
      </div>
    </section>
  );
}

/** To every topic and back; it stays where it is, and what it brings stands below it. */
function HowMany({ shown, all }: { shown: number; all: number }) {
  const [query] = useSearchParams();
  const next = new URLSearchParams(query);
  const isWhole = shown === all;
  if (isWhole) next.delete("topics");
  else next.set("topics", "all");
  return (
    <Link className="small" to={`?${next}`} preventScrollReset>
      {isWhole ? words.topics.showFirst(FIRST_TOPICS) : words.topics.showAll(all)}
    </Link>
  );
}

function Row({ topic, format }: { topic: EvidencedTopic; format: Formatter }) {
  const { columns } = words.topics;
  const name = topicName(topic.topic);
  return (
    <tr>
      <td>
        <b>{name}</b>
      </td>
      <td>
        <MasteryBand topic={topic} />
      </td>
      <td data-label={columns.words}>{words.standing[topic.standing]}</td>
      <td data-label={columns.answers}>
        <MadeWhenOpened
          summary={words.topics.answers(topic.answers)}
          instead={<AllOnTopic topic={topic.topic} />}
        >
          {() => <Evidence topic={topic} format={format} />}
        </MadeWhenOpened>
      </td>
      <td className="end">
        <Link className="btn slim" to={setupFor(topic.topic)}>
          {words.topics.practise}
          <span className="sr"> {name}</span>
        </Link>
      </td>
    </tr>
  );
}

/** The rounds behind an estimate, the latest first. */
function Evidence({ topic: { topic, evidence }, format }: { topic: EvidencedTopic; format: Formatter }) {
  return (
    <ul className="lines tight small">
      {evidence.map(({ interview_id, round_number, question_title, score, at }) => (
        <li key={`${interview_id} ${round_number}`}>
          <span>
            <Link to={`/interviews/${interview_id}/report`}>{question_title}</Link>{" "}
            <span className="muted num">
              {format.number(score)}, {format.date(at)}
            </span>
          </span>
        </li>
      ))}
      <li>
        <AllOnTopic topic={topic} />
      </li>
    </ul>
  );
}

const AllOnTopic = ({ topic }: { topic: string }) => (
  <Link className="small" to={`/history?topic=${topic}`}>
    {words.topics.all}
  </Link>
);
