import type { TopicMastery } from "../../../domain/progress/mastery.ts";
import { MasteryBand } from "../../components/charts/mastery-band.tsx";
import { Link } from "../../components/link.tsx";
import { home } from "../../strings/home.ts";
import { progress } from "../../strings/progress.ts";
import { topicName } from "../../strings/topics.ts";

const SHOWN = 6;

/** The weakest topics and the strongest one, each with how sure that is. `topics`: those that are shown, of `all`. */
export function MasteryCard({ topics, all }: { topics: TopicMastery[]; all: number }) {
  return (
    <section className="card" aria-labelledby="h-mastery">
      <header>
        <h2 id="h-mastery">{home.mastery.title}</h2>
        <Link className="small" to="/progress?topics=all#topics">
          {home.mastery.all(all)}
        </Link>
      </header>
      <ul className="dims">
        {topics.map((topic) => (
          <li key={topic.topic} className="dim plain">
            <span>{topicName(topic.topic)}</span>
            <MasteryBand topic={topic} />
            <span className="small muted">
              {progress.standing[topic.standing]}
              {topic.standing === "unsure" ? `, ${progress.topics.answers(topic.answers)}` : null}
            </span>
          </li>
        ))}
      </ul>
      <p className="small muted mt-3">{home.mastery.note}</p>
    </section>
  );
}

/** In the order given, in which the weakest stand first and those of which little is known last. */
export function weakestAndStrongest(topics: TopicMastery[]): TopicMastery[] {
  if (topics.length <= SHOWN) return topics;
  const strongest = topics.findLast(({ standing }) => standing !== "unsure") ?? topics.at(-1);
  const weakest = topics.filter((topic) => topic !== strongest).slice(0, SHOWN - 1);
  return topics.filter((topic) => topic === strongest || weakest.includes(topic));
}
