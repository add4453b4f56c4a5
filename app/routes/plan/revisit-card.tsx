import { Form } from "@remix-run/react";
import { useState } from "react";
import type { PlannedRevisit } from "../../../domain/plan/revisit.ts";
import type { Suggestion } from "../../../domain/plan/suggestion.ts";
import type { Stance } from "../../../domain/selection/stance.ts";
import { topicType } from "../../../domain/topic-list.ts";
import { setupFields } from "../../components/suggested-interview.tsx";
import { TopicStanceForm } from "../../components/topic-stance.tsx";
import { useFormat } from "../../format.ts";
import { plan } from "../../strings/plan.ts";
import { topicInSentence, topicName } from "../../strings/topics.ts";

type RevisitCardProps = {
  revisits: readonly PlannedRevisit[];
  stances: readonly Stance[];
  language: string;
  now: number;
};

/** Topics of which one sees at a glance what is due. */
const AT_ONCE = 8;

/** Every topic that was answered, the next one due first, with one press into an interview on it; what was set aside last. */
export function RevisitCard({ revisits: loaded, ...rest }: RevisitCardProps) {
  const { revisit } = plan;
  // What is said of a topic moves its row only at the next visit: the keyboard is on it.
  const [order] = useState(() => loaded.map(({ topic }) => topic));
  const revisits = [...loaded].sort((a, b) => order.indexOf(a.topic) - order.indexOf(b.topic));
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

type RowProps = { revisit: PlannedRevisit; stance: Stance["stance"] | null; language: string; now: number };

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
        <Due at={due_at} now={now} />
      </td>
      <td className="end">
        {due_at === null ? null : (
          <Form method="post" action="/interviews/new">
            {setupFields(practiceOf(topic), language).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <button type="submit" className="btn small" aria-label={revisit.practise(topicInSentence(topic))}>
              {revisit.practiseShort}
            </button>
          </Form>
        )}
      </td>
    </tr>
  );
}

function Due({ at, now }: { at: number | null; now: number }) {
  const format = useFormat();
  if (at === null) return <span className="muted">{plan.revisit.never}</span>;
  return at <= now ? <span className="badge accent">{plan.revisit.now}</span> : format.date(at);
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
