import { GeneratedNotice } from "../../components/charts/generated-notice.tsx";
import { Link } from "../../components/link.tsx";
import { profile } from "../../strings/profile.ts";
import { topicName } from "../../strings/topics.ts";

const words = profile.learned;

type LearnedCardProps = { weak: string[]; strong: string[]; generated: boolean };

/** Weak and strong topics as they were learned, and from what. */
export function LearnedCard({ weak, strong, generated }: LearnedCardProps) {
  const lists: [string, string[], string][] = [
    [words.weak, weak, "warning"],
    [words.strong, strong, "success"],
  ];
  return (
    <section className="card stack" aria-labelledby="h-learned">
      <h2 id="h-learned">{words.title}</h2>
      {generated ? <GeneratedNotice /> : null}
      {weak.length + strong.length === 0 ? <p className="small muted">{words.none}</p> : null}
      {lists
        .filter(([, topics]) => topics.length > 0)
        .map(([label, topics, tone]) => (
          <div key={label} className="stack gap-2">
            <h3 className="label">{label}</h3>
            <ul className="row">
              {topics.map((topic) => (
                <li key={topic} className={`badge ${tone}`}>
                  {topicName(topic)}
                </li>
              ))}
            </ul>
          </div>
        ))}
      <p className="hint">{words.source}</p>
      <Link className="small" to="/progress">
        {words.more}
      </Link>
    </section>
  );
}
