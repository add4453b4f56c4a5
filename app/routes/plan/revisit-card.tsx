import { Form } from "@remix-run/react";
import type { Revisit } from "../../../domain/plan/revisit.ts";
import type { Suggestion } from "../../../domain/plan/suggestion.ts";
import type { Stance } from "../../../domain/selection/stance.ts";
import { topicType } from "../../../domain/topic-list.ts";
import { setupFields } from "../../components/suggested-interview.tsx";
import { TopicStanceForm } from "../../components/topic-stance.tsx";
import { useFormat } from "../../format.ts";
import { plan } from "../../strings/plan.ts";
import { topicInSentence, topicName } from "../../strings/topics.ts";

type RevisitCardProps = {
  revisits: readonly Revisit[];
  stances: readonly Stance[];
  language: string;
  now: number;
};

/** Topics of which one sees at a glance what is due. */
const AT_ONCE = 8;

/** Every topic that was answered, the next one due first, with one press into an interview on it. */
export function RevisitCard({ revisits, ...rest }: RevisitCardProps) {
  const { revisit } = plan;
  const later = revisits.slice(AT_ONCE);
  return (
    <section className="card flush" aria-labelledby="h-revisit">
      <header>
        <h2 id="h-revisit">{revisit.title}</h2>
      </header>
      <p className="pad small muted">{revisits.length > 0 ? revisit.note : revisit.none}</p>
      {revisits.length > 0 ? <Table revisits={revisits.slice(0, AT_ONCE)} {...rest} /> : null}
      {later.length > 0 ? (
        <details>
          <summary className="pad">{revisit.later(later.length)}</summary>
          <Table revisits={later} {...rest} />
        </details>
      ) : null}
    </section>
  );
}

function Table({ revisits, stances, language, now }: RevisitCardProps) {
  const { revisit } = plan;
  const stanceOf = (topic: string) => stances.find((one) => one.topic === topic)?.stance ?? null;
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{revisit.topic}</th>
          <th scope="col">{revisit.last}</th>
          <th scope="col">{revisit.due}</th>
          <th scope="col">
            <span className="sr-only">{revisit.practiseShort}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {revisits.map((one) => (
          <Row key={one.topic} revisit={one} stance={stanceOf(one.topic)} language={language} now={now} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = { revisit: Revisit; stance: Stance["stance"] | null; language: string; now: number };

function Row({ revisit: { topic, last_at, due_at }, stance, language, now }: RowProps) {
  const format = useFormat();
  const { revisit } = plan;
  return (
    <tr>
      <td>
        <b>{topicName(topic)}</b>
        <details className="small">
          <summary className="muted">{revisit.say}</summary>
          <TopicStanceForm topic={topic} stance={stance} />
        </details>
      </td>
      <td data-label={revisit.last}>{format.day(last_at, now)}</td>
      <td data-label={revisit.due}>
        {due_at <= now ? <span className="badge accent">{revisit.now}</span> : format.date(due_at)}
      </td>
      <td className="end">
        <Form method="post" action="/interviews/new">
          {setupFields(practiceOf(topic), language).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button type="submit" className="btn small" aria-label={revisit.practise(topicInSentence(topic))}>
            {revisit.practiseShort}
          </button>
        </Form>
      </td>
    </tr>
  );
}

/** A short interview on one topic. */
const practiceOf = (topic: string): Omit<Suggestion, "reasons"> => {
  const type = topicType(topic);
  return {
    type,
    mode: "practice",
    topics: [topic],
    num_questions: type === "DSA" ? 1 : 2,
    time_limit_min: 30,
    target_company: null,
  };
};
